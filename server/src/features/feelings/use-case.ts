import type { FeelingAnswerBody, MoodReading } from "@evenkeel/contract/feeling";
import { feelingsAfter, valenceAfter } from "@evenkeel/language/feelings/corrected-reading";
import type { EmotionName } from "@evenkeel/language/understanding";
import type { Sealer } from "../../adapters/vault/vault.ts";
import { ApiError } from "../../api-error.ts";
import type { Deps } from "../../deps.ts";
import { openCheckIn } from "../check-in/sealed-check-in.ts";
import { openWords } from "../conversation/sealed-message.ts";
import { openEntry } from "../journal/sealed-entry.ts";
import { openAnswer, openMood, sealAnswer } from "./sealed-feelings.ts";
import {
  answerTo,
  deleteMoods,
  type MoodRow,
  type MoodTextRow,
  moodsBetween,
  moodTextsBetween,
  putAnswer,
  sourceIsThere,
} from "./store.ts";

const MOST_READINGS = 3_000;
const MOST_TEXTS = 60;

/** A reading as it stands: the member's word where they gave one. */
const asReading = (sealer: Sealer, row: MoodRow): MoodReading => {
  const mood = openMood(sealer, row.observation_id, row.body_sealed);
  const answer = row.answer_sealed && openAnswer(sealer, row.source_id, row.answer_sealed).answer;
  const read = mood.feelings.map(({ feeling }) => feeling);
  return {
    sourceKind: row.source_kind,
    sourceId: row.source_id,
    conversationId: row.conversation_id,
    at: row.at.toISOString(),
    zone: row.zone,
    feelings: [...feelingsAfter(read, answer)],
    own: answer?.own ?? null,
    valence: valenceAfter(mood.valence, answer),
    modelId: mood.modelId,
    answered: answer?.answer ?? null,
  };
};

/** Readings of a time, oldest first, with corrections in the place of guesses. */
export const listReadings = async (
  { db, vault }: Deps,
  memberId: string,
  range: { readonly from: string; readonly to?: string | undefined },
): Promise<{ readings: MoodReading[]; incomplete: boolean }> => {
  const sealer = await vault.sealerFor(memberId);
  const to = range.to === undefined ? null : new Date(range.to);
  const rows = await db.asMember(memberId, (trx) =>
    moodsBetween(trx, memberId, new Date(range.from), to, MOST_READINGS + 1),
  );
  const kept = rows.slice(0, MOST_READINGS);
  return {
    readings: kept.map((row) => asReading(sealer, row)).reverse(),
    incomplete: rows.length > kept.length,
  };
};

const textOf = (sealer: Sealer, row: MoodTextRow): string => {
  switch (row.source_kind) {
    case "message":
      return openWords(sealer, row.source_id, row.body_sealed);
    case "journal":
      return openEntry(sealer, row.source_id, row.version, row.body_sealed);
    case "check-in":
      return openCheckIn(sealer, row.source_id, row).note ?? "";
    default:
      return row.source_kind satisfies never;
  }
};

/** The texts that readings of a time came from, as they stand now. */
export const listTexts = async (
  { db, vault }: Deps,
  memberId: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<{ texts: { sourceId: string; text: string }[] }> => {
  const sealer = await vault.sealerFor(memberId);
  const rows = await db.asMember(memberId, (trx) =>
    moodTextsBetween(trx, memberId, new Date(from), new Date(to), MOST_TEXTS),
  );
  return { texts: rows.map((row) => ({ sourceId: row.source_id, text: textOf(sealer, row) })) };
};

/** Deletes all that was read from the member's words. */
export const removeReadings = ({ db }: Deps, memberId: string): Promise<number> =>
  db.asMember(memberId, (trx) => deleteMoods(trx, memberId));

/** Keeps what a member says of the feelings in a journal entry or a note. @throws ApiError `not-found`. */
export const answerAboutText = async (
  { db, vault, now }: Deps,
  memberId: string,
  of: { readonly sourceKind: "journal" | "check-in"; readonly sourceId: string },
  said: {
    readonly answer: FeelingAnswerBody;
    readonly guessed: EmotionName[];
    readonly modelId: string | null;
  },
): Promise<void> => {
  const sealer = await vault.sealerFor(memberId);
  const { answer, guessed, modelId } = said;
  const sealed = sealAnswer(sealer, of.sourceId, { answer, guessed });
  const there = await db.asMember(memberId, async (trx) => {
    if (!(await sourceIsThere(trx, memberId, of.sourceKind, of.sourceId))) return false;
    await putAnswer(trx, memberId, { ...of, sealed, modelId, at: now() });
    return true;
  });
  if (!there) throw new ApiError("not-found");
};

/** What was answered about a text; null when nothing was. */
export const answerAbout = async (
  { db, vault }: Deps,
  memberId: string,
  sourceId: string,
): Promise<FeelingAnswerBody | null> => {
  const sealed = await db.asMember(memberId, (trx) => answerTo(trx, memberId, sourceId));
  if (sealed === undefined) return null;
  return openAnswer(await vault.sealerFor(memberId), sourceId, sealed).answer;
};
