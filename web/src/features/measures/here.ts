import { measureById } from "@evenkeel/content/measures/measures";
import type { MeasureInput, MeasureResponse, MeasureSchedule } from "@evenkeel/contract/measure";
import { instant } from "@evenkeel/kernel/instant";
import { criticalAnswers } from "@evenkeel/measures/critical";
import { dueSince, nextTime, type Schedule } from "@evenkeel/measures/due";
import { scoreMeasure } from "@evenkeel/measures/score";
import type { PendingChange } from "../check-in/pending-change.ts";

/** What this device knows of a member's questionnaires. */
export interface Here {
  readonly responses: readonly MeasureResponse[];
  readonly schedules: readonly MeasureSchedule[];
  /** When each was last answered. */
  readonly last: Readonly<Record<string, string>>;
  /** False where earlier answers are on the server alone. */
  readonly whole: boolean;
}

export const NOTHING_HERE: Here = { responses: [], schedules: [], last: {}, whole: false };

/** Scored on the device as the server will score it. */
const scoredHere = (input: MeasureInput): MeasureResponse => {
  const measure = measureById(input.measureId);
  const score = measure === undefined ? null : scoreMeasure(measure, input.answers);
  return {
    ...input,
    total: score?.ok ? score.value.total : null,
    bandId: score?.ok ? score.value.bandId : null,
    critical: measure !== undefined && criticalAnswers(measure, input.answers).length > 0,
    source: "here",
  };
};

const newestFirst = (a: MeasureResponse, b: MeasureResponse): number =>
  Date.parse(b.completedAt) - Date.parse(a.completedAt);

/** As it will be once everything that waits on this device has arrived. */
export const withPending = (known: Here, queue: readonly PendingChange[]): Here => {
  const responses = new Map(known.responses.map((one) => [one.id, one]));
  const schedules = new Map(known.schedules.map((one) => [one.measureId, one]));
  const last: Record<string, string> = { ...known.last };
  for (const { change } of [...queue].sort((a, b) => a.order - b.order)) {
    switch (change.kind) {
      case "put-measure": {
        const { measureId, completedAt } = change.input;
        if (!responses.has(change.subject)) responses.set(change.subject, scoredHere(change.input));
        if (Date.parse(completedAt) > Date.parse(last[measureId] ?? "1970-01-01T00:00:00Z"))
          last[measureId] = completedAt;
        break;
      }
      case "delete-measure":
        responses.delete(change.subject);
        break;
      case "schedule-measure":
        schedules.set(change.subject, { ...change.body, measureId: change.subject });
        break;
      default:
    }
  }
  return {
    responses: [...responses.values()].sort(newestFirst),
    schedules: [...schedules.values()],
    last,
    whole: known.whole,
  };
};

export const responsesTo = (here: Here, measureId: string): readonly MeasureResponse[] =>
  here.responses.filter((one) => one.measureId === measureId);

const rhythmOf = (of: MeasureSchedule): Schedule | null => {
  if (of.rhythm === null) return null;
  const [year = 1970, month = 1, day = 1] = of.rhythm.firstDay.split("-").map(Number);
  return { ...of.rhythm, firstDay: { year, month, day } };
};

const scheduleOf = (here: Here, measureId: string): MeasureSchedule | undefined =>
  here.schedules.find((one) => one.measureId === measureId);

/** Since when it is due; null where it is not. @param nowMs ms since 1970. */
export const dueOf = (here: Here, measureId: string, nowMs: number): number | null => {
  const of = scheduleOf(here, measureId);
  const rhythm = of === undefined ? null : rhythmOf(of);
  if (of === undefined || rhythm === null) return null;
  const settled = [here.last[measureId], of.skippedAt]
    .flatMap((at) => (at == null ? [] : [Date.parse(at)]))
    .reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return dueSince(rhythm, Number.isFinite(settled) ? instant(settled) : null, instant(nowMs));
};

/** When it is asked next; null where it is not scheduled. */
export const nextOf = (here: Here, measureId: string, nowMs: number): number | null => {
  const of = scheduleOf(here, measureId);
  const rhythm = of === undefined ? null : rhythmOf(of);
  return rhythm === null ? null : nextTime(rhythm, instant(nowMs));
};
