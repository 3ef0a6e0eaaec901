import type { CompanionState, Told } from "../state.ts";
import { verdict } from "../verdict.ts";

const words = (text: string): number => text.split(" ").length;

/** Kinds of thing that are no part of what weighs. */
const LIGHT: ReadonlySet<string> = new Set([
  "to-me",
  "idea",
  "will-do",
  "bright",
  "memory",
  "good-news",
  "loves",
  "wants",
  "minimised",
  "flat",
  "better",
]);

const POINTING =
  /^(?:it|it's|that|that's|this|there|there's|he|he's|she|she's|they|they're|ella|él|ellos|eso|esto|ya|ahora)\b|\b(?:it|that|this|there|eso|lo)$/i;

/** How much a thing told says by itself: its weight, and words enough to picture it by. */
const tellingOf = (one: Told): number => one.weight + (words(one.whole ?? "") >= 5 ? 0.25 : 0);

/** What was told and can stand in a list, each kind once, heaviest kept, in the order it was told.
 *  @param most how many at most. */
export const gathered = (
  state: CompanionState,
  most: number,
  before: number = state.turn + 1,
): readonly Told[] => {
  const worth = (state.told ?? [])
    .filter(
      (one) =>
        one.turn < before &&
        one.whole !== null &&
        words(one.whole) <= 11 &&
        words(one.whole) >= 3 &&
        !verdict.test(one.whole) &&
        !POINTING.test(one.whole) &&
        one.mode === "fact" &&
        one.tags.some((tag) => !LIGHT.has(tag)),
    )
    .sort((one, other) => tellingOf(other) - tellingOf(one));
  const kept: Told[] = [];
  for (const one of worth) {
    const same = kept.some(
      (other) =>
        other.whole === one.whole || other.tags.some((tag) => tag !== "to-me" && one.tags.includes(tag)),
    );
    if (!same) kept.push(one);
    if (kept.length === most) break;
  }
  return kept.sort((one, other) => one.turn - other.turn);
};

/** Something told earlier that this message does again, with somebody else or at another time. */
export const echoOf = (state: CompanionState): { readonly earlier: Told; readonly now: Told } | null => {
  const told = state.told ?? [];
  const fresh = told.filter((one) => one.turn === state.turn && one.whole !== null && one.weight >= 0.5);
  for (const now of fresh) {
    const earlier = told.find(
      (one) =>
        state.turn - one.turn >= 3 &&
        one.whole !== null &&
        one.whole !== now.whole &&
        words(one.whole) <= 10 &&
        !verdict.test(one.whole) &&
        !POINTING.test(one.whole) &&
        one.mode === "fact" &&
        now.mode === "fact" &&
        one.tags.some(
          (tag) =>
            tag !== "to-me" &&
            tag !== "must" &&
            tag !== "change" &&
            tag !== "idea" &&
            tag !== "wants" &&
            tag !== "effort" &&
            tag !== "did-it" &&
            now.tags.includes(tag),
        ),
    );
    if (earlier !== undefined && now.whole !== null && !verdict.test(now.whole)) return { earlier, now };
  }
  return null;
};
