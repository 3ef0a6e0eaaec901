import type { CompanionState } from "./state.ts";
import type { Step } from "./technique.ts";

/** Tells something that happened, rather than asks or greets. */
const tells =
  /\b(?:was|were|did|said|told|got|went|made|left|came|took|tore|stood|failed|\w{3,}ed|couldn't|didn't|dijo|hizo|fue|pasó|grité|gritó|\p{L}+(?:aron|ieron))\b/iu;
const asksFor =
  /\b(?:need|want|please|techniques?|exercises?|thanks|hi|hello|hola|quiero|necesito|gracias)\b|\?/iu;

/** The member's own words that already answer a step, when they are short enough to stand alone. */
export const alreadySaid = (step: Step, state: CompanionState): string | null => {
  if (step.from === null || step.from === undefined) return null;
  const fits = (text: string): boolean =>
    text.length >= 40 && text.length <= 180 && tells.test(text) && !asksFor.test(text);
  if (step.from === "thought") return state.thoughts.findLast((t) => t.quote.length <= 120)?.quote ?? null;
  const told = state.threads.flatMap((t) => t.quotes).map((q) => q.text);
  return told.find(fits) ?? null;
};

/** What "I already told you" most likely means: the thought, or the longest thing told lately that is short enough to
 *  put down whole. */
export const toldBefore = (
  step: Step,
  state: CompanionState,
  taken: readonly string[] = [],
): string | null => {
  if (step.reads !== "words") return null;
  const sure = alreadySaid(step, state);
  if (sure !== null && !taken.includes(sure)) return sure;
  const told = state.threads
    .flatMap((t) => t.quotes)
    .map((q) => q.text)
    .filter(
      (text) =>
        text.length >= 12 && text.length <= 180 && !asksFor.test(text) && !taken.includes(text.trim()),
    );
  return told.slice(-4).toSorted((a, b) => b.length - a.length)[0] ?? null;
};
