import type { ReaderContext } from "@evenkeel/language/risk/second-reader";
import type { SafetyState } from "./risk.ts";

/** Messages kept to be read together with the next one, and how much of each. */
const KEPT = 4;
const LONGEST = 600;

export const withRecent = (state: SafetyState, text: string): readonly string[] =>
  [...(state.recent ?? []), text.slice(-LONGEST)].slice(-KEPT);

/** What the reader beside the rules is told of the conversation so far. */
export const readingContext = (state: SafetyState): ReaderContext => ({
  earlier: state.recent ?? [],
  inRisk: state.peakTier !== "none",
});
