import type { Practice, PracticeNeed } from "@evenkeel/companion/practice/practice";

const NEEDS = [
  "too-much",
  "sleep",
  "settle",
  "thoughts",
  "kinder",
  "urge",
] as const satisfies readonly PracticeNeed[];
/** By what someone comes for, or by how little time there is. */
export const FILTERS = ["all", "too-much", "sleep", "short", "settle", "thoughts", "kinder", "urge"] as const;
export type Filter = (typeof FILTERS)[number];

/** Up to this many minutes it is short. */
const SHORT = 2;

export const isFilter = (value: unknown): value is Filter => FILTERS.some((one) => one === value);

/** The shortest first, so that what is easiest to begin stands on top. */
const byLength = (practices: readonly Practice[]): readonly Practice[] =>
  practices.toSorted((a, b) => a.minutes - b.minutes);

/** What there is for a need, under the need it is listed under; a filter brings what serves it second as well. */
export const practicesFor = (
  practices: readonly Practice[],
  filter: Filter,
): readonly { readonly need: PracticeNeed | null; readonly practices: readonly Practice[] }[] => {
  if (filter === "all")
    return NEEDS.map((need) => ({
      need,
      practices: byLength(practices.filter(({ needs }) => needs[0] === need)),
    })).filter((group) => group.practices.length > 0);
  const found = practices.filter((one) =>
    filter === "short" ? one.minutes <= SHORT : one.needs.includes(filter),
  );
  return [{ need: null, practices: byLength(found) }];
};
