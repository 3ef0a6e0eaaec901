import type { EmotionName } from "@evenkeel/language/understanding";
import { z } from "zod";
import { id, timestamp, words } from "./basic.ts";

const FEELINGS = [
  "calm",
  "joy",
  "hope",
  "pride",
  "relief",
  "love",
  "gratitude",
  "interest",
  "sadness",
  "loneliness",
  "grief",
  "hopelessness",
  "numbness",
  "tiredness",
  "anxiety",
  "overwhelm",
  "confusion",
  "anger",
  "disgust",
  "jealousy",
  "hurt",
  "shame",
  "guilt",
  "surprise",
] as const satisfies readonly EmotionName[];

/** A plain feeling, as `EmotionName` of domain/language. */
export const feelingName = z.enum(FEELINGS);

/** What a member answers to "did I get that right?". */
export const feelingAnswer = z
  .object({
    answer: z.enum(["yes", "other", "none"]),
    /** What fits instead; for `other` alone. */
    chosen: z.array(feelingName).max(12),
    /** A word of their own that is not in the list. */
    own: words(40)
      .refine((word) => word.trim() !== "", "must not be empty")
      .nullable(),
  })
  .refine(
    ({ answer, chosen, own }) => (answer === "other") === (chosen.length > 0 || own !== null),
    "words go with `other`, and `other` needs a word",
  );
export type FeelingAnswerBody = z.infer<typeof feelingAnswer>;

/** Texts besides messages that can be answered about. */
export const feelingSource = z.enum(["journal", "check-in"]);
/** As above, with what had been guessed when the member answered. */
export const answerFeelingRequest = z.object({
  answer: feelingAnswer,
  guessed: z.array(feelingName).max(12),
  modelId: z.string().max(80).nullable(),
});
export const standingFeelingAnswer = z.object({ answer: feelingAnswer.nullable() });

/** A question about a feeling beside a reply, with the answer when there is one. */
export const understood = z.object({
  feelings: z.array(feelingName),
  modelId: z.string(),
  answer: feelingAnswer.nullable(),
});
export type Understood = z.infer<typeof understood>;

/** What one text said about mood; kept only with consent to `mood-from-words`. */
export const moodReading = z.object({
  sourceKind: z.enum(["message", "journal", "check-in"]),
  sourceId: id,
  /** Where a message can be found. */
  conversationId: id.nullable(),
  at: timestamp,
  zone: z.string(),
  /** The member's word where they gave one. */
  feelings: z.array(feelingName),
  /** In the member's own words, chosen by them. */
  own: z.string().nullable(),
  /** -4..4; null where it is not known. */
  valence: z.number().nullable(),
  /** Null: the member's own words alone. */
  modelId: z.string().nullable(),
  answered: z.enum(["yes", "other", "none"]).nullable(),
});
export type MoodReading = z.infer<typeof moodReading>;

export const moodRange = z.object({ from: timestamp, to: timestamp.optional() });
/** Oldest first; `incomplete` when there were more than one answer holds, and the oldest were left out. */
export const moodReadings = z.object({ readings: z.array(moodReading), incomplete: z.boolean() });
/** The texts that readings came from, for one day. */
export const moodTexts = z.object({ texts: z.array(z.object({ sourceId: id, text: z.string() })) });
export const moodTextsQuery = z.object({ from: timestamp, to: timestamp });
export const deletedReadings = z.object({ deleted: z.number().int() });
