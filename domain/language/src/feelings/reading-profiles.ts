import type { PackedModel } from "../model/packed-model.ts";
import { profileOf, type ReadingProfile } from "../model/reading-profile.ts";
import type { FeelingReading } from "./read-feelings.ts";

const EDGES = [-2, -0.5, 0.5, 2] as const;
const NAMES = ["very unpleasant", "unpleasant", "neither", "pleasant", "very pleasant"] as const;

/** Five bins of valence, -4..4, as labels. */
const binOf = (valence: number): string =>
  NAMES[EDGES.filter((edge) => valence > edge).length] ?? "very pleasant";

export type Profiles = Readonly<Partial<Record<"emotion" | "valence" | "risk", ReadingProfile>>>;

/** What is counted of one text: lengths, unknown words and labels, never a word of it.
 *  @param tier level of risk read from this text, "none" for none.
 *  @param lexicon the word list that models rest on. */
export const readingProfiles = (
  text: string,
  tier: string,
  reading: FeelingReading | null,
  lexicon: PackedModel,
): Profiles => {
  const read = reading !== null && reading.abstained === null ? reading : null;
  const bare = profileOf(text, lexicon);
  const labelled = (labels: readonly string[]): ReadingProfile => ({
    ...bare,
    labels: Object.fromEntries([...new Set(labels)].map((label) => [label, 1])),
  });
  const risk = labelled(tier === "none" ? [] : [tier]);
  if (read === null) return { risk };
  const emotion = labelled(read.guessed.map(({ label }) => label));
  return read.valence === null
    ? { risk, emotion }
    : { risk, emotion, valence: labelled([binOf(read.valence)]) };
};
