import type { CompanionState, Told } from "../state.ts";
import { verdict } from "../verdict.ts";

const words = (text: string): number => text.split(" ").length;

const POINTING = /^(?:it|that|this|there|him|her|them)\b|\b(?:it|that|this)$/;

/** How much a thing told says by itself: its weight, and words enough to picture it by. */
const tellingOf = (one: Told): number => one.weight + (words(one.doing ?? "") >= 4 ? 0.25 : 0);

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
        one.doing !== null &&
        words(one.doing) <= 12 &&
        words(one.doing) >= 3 &&
        !verdict.test(one.doing) &&
        !POINTING.test(one.doing) &&
        one.mode === "fact" &&
        one.tags.some((tag) => tag !== "to-me"),
    )
    .sort((one, other) => tellingOf(other) - tellingOf(one));
  const kept: Told[] = [];
  for (const one of worth) {
    const same = kept.some(
      (other) =>
        other.doing === one.doing || other.tags.some((tag) => tag !== "to-me" && one.tags.includes(tag)),
    );
    if (!same) kept.push(one);
    if (kept.length === most) break;
  }
  return kept.sort((one, other) => one.turn - other.turn);
};

/** Something told earlier that this message does again, with somebody else or at another time. */
export const echoOf = (state: CompanionState): { readonly earlier: Told; readonly now: Told } | null => {
  const told = state.told ?? [];
  const fresh = told.filter((one) => one.turn === state.turn && one.doing !== null && one.weight >= 0.5);
  for (const now of fresh) {
    const earlier = told.find(
      (one) =>
        state.turn - one.turn >= 3 &&
        one.doing !== null &&
        one.doing !== now.doing &&
        words(one.doing) <= 9 &&
        !verdict.test(one.doing) &&
        !POINTING.test(one.doing) &&
        one.mode === "fact" &&
        now.mode === "fact" &&
        one.tags.some(
          (tag) => tag !== "to-me" && tag !== "must" && tag !== "change" && now.tags.includes(tag),
        ),
    );
    if (earlier !== undefined && now.doing !== null && !verdict.test(now.doing) && !POINTING.test(now.doing))
      return { earlier, now };
  }
  return null;
};
