import type { Random } from "@evenkeel/kernel/random";
import { type Beta, deviationOf, drawBeta, meanOf } from "./beta.ts";
import type { HelpMoment } from "./moment.ts";
import type { Outcome } from "./outcome.ts";
import { expectedOf, type Helpful, posteriorOf, rests } from "./posterior.ts";

/** One thing as the choice saw it. */
export interface Weighed {
  readonly one: Helpful;
  readonly posterior: Beta;
  /** What is expected over people. */
  readonly prior: number;
  /** Times it was done at such a moment, and how many of them helped at least a little. */
  readonly times: number;
  readonly helped: number;
  /** Why it is not in the draw. */
  readonly out: "rests" | "behind" | null;
}

export interface Choice {
  readonly chosen: Weighed;
  readonly reason: "helped-you" | "fits" | "try";
  readonly weighed: readonly Weighed[];
}

/** Nothing is tried that is behind the best by more than half its own uncertainty: what is known to help is not given up for a
 *  mere chance of better. */
const UPPER = 0.5;
/** Draws are made as if this much more were known: people try a dozen things, not thousands, and an offer that was only tried out
 *  is a cost. Chosen in simulation (`npm run bench -- personalisation`). */
const SURER = 10;
/** From so many times on, and this share of them, it is said to have helped. */
const KNOWN_TIMES = 2;
const KNOWN_SHARE = 0.5;

export const weigh = (
  things: readonly Helpful[],
  moment: HelpMoment,
  outcomes: readonly Outcome[],
  now: number,
): readonly Weighed[] => {
  const familyOf = new Map(things.map(({ thing, family }) => [thing, family]));
  const all = things.map((one) => {
    const here = outcomes.filter((o) => o.thing === one.thing && o.moment === moment && o.useful !== null);
    return {
      one,
      posterior: posteriorOf(one, moment, outcomes, familyOf, now),
      prior: expectedOf(one, moment),
      times: here.length,
      helped: here.filter(({ useful }) => useful !== "no").length,
      resting: rests(one.thing, outcomes, now),
    };
  });
  const awake = all.filter(({ resting }) => !resting);
  const best = Math.max(0, ...awake.map(({ posterior }) => meanOf(posterior)));
  return all.map(({ resting, ...weighed }) => ({
    ...weighed,
    out: resting
      ? ("rests" as const)
      : meanOf(weighed.posterior) + UPPER * deviationOf(weighed.posterior) < best
        ? ("behind" as const)
        : null,
  }));
};

/** Thompson sampling: one draw from what is known of each, the highest is offered. So what has helped is offered most, and what
 *  is not known yet gets its turn while it may still be better.
 *  @param things what is safe and indicated now; choosing that is not this function's.
 *  @param passed not offered again in this sitting.
 *  @see thompson1933 @see chapelleLi2011 */
export const chooseHelp = (
  things: readonly Helpful[],
  moment: HelpMoment,
  outcomes: readonly Outcome[],
  now: number,
  random: Random,
  passed: ReadonlySet<string> = new Set(),
): Choice | null => {
  const weighed = weigh(things, moment, outcomes, now);
  const open = weighed.filter(({ one, out }) => out === null && !passed.has(one.thing));
  const drawn = open
    .map((one) => ({
      one,
      value: drawBeta({ a: SURER * one.posterior.a, b: SURER * one.posterior.b }, random),
    }))
    .toSorted((a, b) => b.value - a.value)[0];
  if (drawn === undefined) return null;
  const { one: chosen } = drawn;
  const known = chosen.times >= KNOWN_TIMES && chosen.helped / chosen.times >= KNOWN_SHARE;
  const fits = chosen.one.expected[moment] !== undefined;
  return { chosen, reason: known ? "helped-you" : fits ? "fits" : "try", weighed };
};
