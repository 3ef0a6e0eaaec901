import { chooseHelp } from "@evenkeel/companion/helps/choose";
import type { HelpMoment } from "@evenkeel/companion/helps/moment";
import { type Outcome, rewardOf } from "@evenkeel/companion/helps/outcome";
import { expectedOf, type Helpful } from "@evenkeel/companion/helps/posterior";
import { pick, type Random } from "@evenkeel/kernel/random";

export type Policy = (
  things: readonly Helpful[],
  moment: HelpMoment,
  outcomes: readonly Outcome[],
  now: number,
  random: Random,
) => string;

const best = (things: readonly Helpful[], of: (one: Helpful) => number): string =>
  things.reduce((top, one) => (of(one) > of(top) ? one : top), things[0] as Helpful).thing;

/** The share of times it helped, with one made-up time of what is expected, so that there is a first choice. */
const greedy = (things: readonly Helpful[], moment: HelpMoment, outcomes: readonly Outcome[]): string =>
  best(things, (one) => {
    const rewards = outcomes.flatMap((o) =>
      o.thing === one.thing && o.moment === moment ? [rewardOf(o) ?? 0] : [],
    );
    return (expectedOf(one, moment) + rewards.reduce((sum, r) => sum + r, 0)) / (1 + rewards.length);
  });

const EPSILON = 0.1;

/** All that choose: the one that ships, and what it is held against. */
export const POLICIES: Readonly<Record<string, Policy>> = {
  "Thompson, hierarchical (ships)": (things, moment, outcomes, now, random) =>
    chooseHelp(things, moment, outcomes, now, random)?.chosen.one.thing ??
    best(things, (one) => expectedOf(one, moment)),
  "Thompson, flat, no prior": (things, moment, outcomes, now, random) =>
    chooseHelp(
      things.map((one) => ({ ...one, family: one.thing, expected: {}, usually: 0.5 })),
      moment,
      outcomes.filter((o) => o.moment === moment),
      now,
      random,
    )?.chosen.one.thing ?? (things[0] as Helpful).thing,
  "epsilon-greedy (.1)": (things, moment, outcomes, _, random) =>
    random.next() < EPSILON ? pick(things, random).thing : greedy(things, moment, outcomes),
  "fixed best": (things, moment) => best(things, (one) => expectedOf(one, moment)),
  random: (things, _, __, ___, random) => pick(things, random).thing,
};
