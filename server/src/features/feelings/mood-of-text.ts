import type { Language } from "@evenkeel/kernel/locale";
import { type FeelingReading, readFeelings } from "@evenkeel/language/feelings/read-feelings";
import { MOST_CHARACTERS } from "@evenkeel/language/feelings/sure-enough";
import { understand } from "@evenkeel/language/understand";
import { feelingModels } from "../../adapters/models/feeling-models.ts";
import type { Deps } from "../../deps.ts";
import { readMember } from "../account/store.ts";
import { detectLanguage } from "../conversation/detect-language.ts";
import { type MoodBody, sealMood } from "./sealed-feelings.ts";
import { mayKeepMood, type NewMood, type SourceKind } from "./store.ts";

/** What is kept of a reading; null when it says nothing. */
export const moodBodyOf = ({ said, guessed, valence, modelId }: FeelingReading): MoodBody | null =>
  said.length === 0 && guessed.length === 0 && valence === null
    ? null
    : {
        feelings: [
          ...said.map(({ feeling }) => ({ feeling, probability: null })),
          ...guessed.map(({ feeling, probability }) => ({ feeling, probability })),
        ],
        valence,
        modelId,
      };

/** Reads a journal entry or a note for the timeline, when its writer has said yes to that; null when not, or when it says
 *  nothing. Nothing is stored here: the caller keeps it in the transaction that keeps the text, where the yes is asked
 *  again. */
export const moodOfText = async (
  { db, vault, newId }: Deps,
  memberId: string,
  text: string,
  of: {
    readonly sourceKind: Exclude<SourceKind, "message">;
    readonly sourceId: string;
    readonly at: Date;
    readonly zone: string;
  },
): Promise<NewMood | null> => {
  if (text.trim() === "") return null;
  const language = await db.asMember(memberId, async (trx): Promise<Language | null> => {
    if (!(await mayKeepMood(trx, memberId))) return null;
    return (await readMember(trx, memberId))?.language === "es" ? "es" : "en";
  });
  if (language === null) return null;
  const piece = text.slice(0, MOST_CHARACTERS);
  const detected = await detectLanguage(piece);
  const understood = understand(piece, { language, detect: () => detected });
  const body = moodBodyOf(readFeelings(feelingModels(), understood));
  if (body === null) return null;
  const id = newId();
  return { ...of, id, sealed: sealMood(await vault.sealerFor(memberId), id, body) };
};
