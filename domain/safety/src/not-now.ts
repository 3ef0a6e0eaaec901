import type { Understanding } from "@evenkeel/language/understanding";
import { current } from "./level.ts";
import { saysNotNow } from "./past-context.ts";
import type { SafetyState } from "./risk.ts";

const BODY_PATHWAYS: ReadonlySet<string> = new Set(["overdose", "medical-emergency"]);
/** Said plainly to have been done: a doctor stays one sentence away when it is taken back. */
const SAID_TAKEN = /\b(?:took|taken|swallowed|overdosed|downed|tom[eé]|tragu[eé]|ingerí)\b/iu;

const pressed = (state: SafetyState): boolean =>
  state.medical === true || (state.pathway !== undefined && BODY_PATHWAYS.has(state.pathway.concern));

/** Help for the body was pressed for, and the message says plainly that nothing is in it now.
 *  @returns whether it was misread, or said and taken back; undefined where it is neither. */
export const notNowOf = (
  state: SafetyState,
  message: Understanding,
): "misread" | "taken-back" | undefined => {
  if (!pressed(state) || !saysNotNow(message)) return undefined;
  const stands = current(message.evidence).some(
    (e) => (e.kind === "overdose" || e.kind === "attempt-now") && e.strength >= 0.6,
  );
  if (stands) return undefined;
  return state.evidence.some((e) => SAID_TAKEN.test(e.quote)) ? "taken-back" : "misread";
};

/** The state without the emergency of the body; thoughts that were told stay, one tier below danger at hand. */
export const afterNotNow = (state: SafetyState): SafetyState => {
  const { medical, pathway, ...rest } = state;
  const evidence = state.evidence.filter((e) => e.kind !== "overdose" && e.kind !== "attempt-now");
  const kept = pathway === undefined || BODY_PATHWAYS.has(pathway.concern) ? {} : { pathway };
  return {
    ...rest,
    ...kept,
    ...(medical === undefined ? {} : { medical: false }),
    evidence,
    tier: state.tier === "immediate" ? "high" : state.tier,
  };
};
