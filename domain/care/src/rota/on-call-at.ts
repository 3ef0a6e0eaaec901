import { type Instant, instant } from "@evenkeel/kernel/instant";
import type { RotaPlan, Watch } from "./plan.ts";
import { watchesBetween } from "./watches.ts";

/** Who is on call at an instant, first to be alerted first; a person with several watches counts once, in their best
 *  place. */
export const onCallAt = (plan: RotaPlan, at: Instant): readonly string[] => {
  const here = watchesBetween(plan, at, instant(at + 1)).filter(
    (watch) => watch.startsAt <= at && at < watch.endsAt,
  );
  const byPlace = [...here].sort((a, b) => a.place - b.place || a.startsAt - b.startsAt);
  return [...new Set(byPlace.map((watch) => watch.personId))];
};

export interface Gap {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** The parts of the span in which nobody is on call, in order, none touching another. */
export const gapsBetween = (watches: readonly Watch[], from: Instant, to: Instant): readonly Gap[] => {
  const gaps: Gap[] = [];
  let covered: number = from;
  for (const watch of [...watches].sort((a, b) => a.startsAt - b.startsAt)) {
    if (watch.startsAt >= to) break;
    if (watch.startsAt > covered) gaps.push({ startsAt: instant(covered), endsAt: watch.startsAt });
    covered = Math.max(covered, watch.endsAt);
  }
  if (covered < to) gaps.push({ startsAt: instant(covered), endsAt: to });
  return gaps;
};
