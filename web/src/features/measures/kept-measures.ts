import { language, timestamp } from "@evenkeel/contract/basic";
import { type Measures, measureId, measureSchedule } from "@evenkeel/contract/measure";
import { z } from "zod";

/** What the device remembers of questionnaires without a connection: when each is to be asked and when it was last
 *  answered, and no answer. Answers stay here only while a questionnaire is being filled in, and until the server has
 *  them. */
const times = z.object({
  schedules: z.array(measureSchedule),
  last: z.record(z.string(), timestamp),
});
export type KeptTimes = z.infer<typeof times>;

const draft = z.object({
  responseId: z.uuid(),
  measureId,
  language,
  answers: z.record(z.string(), z.number().int()),
  /** The question that is shown next. */
  at: z.number().int().min(0),
  begunAt: timestamp,
  /** The talk about an answer that asked for safety; `open`: the member is in it. */
  talk: z
    .object({
      conversationId: z.uuid(),
      itemId: z.string(),
      value: z.number().int(),
      messageId: z.uuid(),
      open: z.boolean(),
    })
    .nullable(),
});
export type MeasureDraft = z.infer<typeof draft>;

/** Answers about the last two weeks say little of today when they were begun this long ago. */
const DRAFT_DAYS = 3;
const DAY_MS = 86_400_000;

const timesKey = (memberId: string): string => `measure-times:${memberId}`;
const draftKey = (memberId: string, measure: string): string => `measure-draft:${memberId}:${measure}`;

const read = <T>(key: string, shape: z.ZodType<T>): T | null => {
  try {
    const found = shape.safeParse(JSON.parse(localStorage.getItem(key) ?? "null"));
    return found.success ? found.data : null;
  } catch {
    return null;
  }
};
const write = (key: string, value: unknown): void => {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A window that keeps nothing goes on without.
  }
};

export const timesOf = ({ responses, schedules }: Measures): KeptTimes => {
  const last: Record<string, string> = {};
  for (const { measureId, completedAt } of responses) last[measureId] ??= completedAt;
  return { schedules, last };
};
export const keepTimes = (memberId: string, of: KeptTimes): void => write(timesKey(memberId), of);
export const keptTimes = (memberId: string): KeptTimes | null => read(timesKey(memberId), times);

export const keepDraft = (memberId: string, of: MeasureDraft): void =>
  write(draftKey(memberId, of.measureId), of);
export const dropDraft = (memberId: string, measure: string): void => {
  try {
    localStorage.removeItem(draftKey(memberId, measure));
  } catch {
    // Nothing was kept.
  }
};
/** What was begun here and not finished; null where there is nothing, or it is too old to go on with. */
export const keptDraft = (memberId: string | null, measure: string, nowMs: number): MeasureDraft | null => {
  if (memberId === null) return null;
  const found = read(draftKey(memberId, measure), draft);
  if (found === null) return null;
  if (nowMs - Date.parse(found.begunAt) <= DRAFT_DAYS * DAY_MS) return found;
  dropDraft(memberId, measure);
  return null;
};

/** How many questionnaires of this member are begun here and not finished. */
export const countDrafts = (memberId: string): number => {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(draftKey(memberId, ""))).length;
  } catch {
    return 0;
  }
};

/** At sign-out and after deletion: of every member who was here. */
export const forgetMeasures = (): void => {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith("measure-times:") || key.startsWith("measure-draft:")) localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
};
