import type { RiskKind } from "@evenkeel/language/understanding";
import type { SafetyState } from "./risk.ts";

/** Strength from which words of each kind are a plain statement. A wish is weaker evidence than a thought of killing
 *  oneself: half of all "I wish I could disappear" is about a deadline. */
const PLAIN: Readonly<Partial<Record<RiskKind, number>>> = {
  ideation: 0.65,
  "wish-to-be-dead": 0.7,
  intent: 0.65,
  plan: 0.65,
  method: 0.65,
  preparation: 0.65,
  "attempt-now": 0.65,
  "past-attempt": 0.65,
  "self-harm": 0.65,
  "self-harm-urge": 0.65,
};

/** Whether the member has said it in so many words: a later "no" does not take that back. What a model alone noticed
 *  was never said. */
export const plainlySaid = (state: SafetyState): boolean =>
  state.evidence.some(({ kind, strength, read }) => read !== true && strength >= (PLAIN[kind] ?? 2));

/** Turn of the last plain "no" to thoughts of suicide, where nothing plain was said before or since; 0 where there is
 *  none. What was faintly noticed before it has been answered. */
export const deniedAt = (state: SafetyState): number => {
  const last = state.asked.filter((a) => a.about === "suicidal-thoughts").at(-1);
  return last?.answer === "no" && !plainlySaid(state) ? last.turn + 1 : 0;
};
