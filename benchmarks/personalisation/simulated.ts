import { HELP_MOMENTS, type HelpMoment } from "@evenkeel/companion/helps/moment";
import type { Helpful } from "@evenkeel/companion/helps/posterior";
import type { Random } from "@evenkeel/kernel/random";

/** How people differ in the simulation, in logits: how far what is written down with the content is from what holds over people,
 *  how much a thing suits one person more than others, how much it does so at one moment alone. */
export interface Spread {
  readonly prior: number;
  readonly person: number;
  readonly moment: number;
}

export interface Person {
  /** The true chance that a thing helps this person at a moment. */
  chance(thing: string, moment: HelpMoment): number;
}

const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
const logit = (p: number): number => Math.log(p / (1 - p));
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Somebody who is helped by things otherwise than expected. What holds over people is drawn once by `over`. */
export const personOf = (
  things: readonly Helpful[],
  over: ReadonlyMap<string, number>,
  spread: Spread,
  random: Random,
): Person => {
  const family = new Map<string, number>();
  const chances = new Map<string, number>();
  for (const one of things) {
    if (!family.has(one.family)) family.set(one.family, (spread.person / Math.SQRT2) * normal(random));
    const own = (family.get(one.family) ?? 0) + (spread.person / Math.SQRT2) * normal(random);
    for (const moment of HELP_MOMENTS) {
      const base = over.get(`${one.thing} ${moment}`) ?? 0;
      chances.set(`${one.thing} ${moment}`, logistic(base + own + spread.moment * normal(random)));
    }
  }
  return { chance: (thing, moment) => chances.get(`${thing} ${moment}`) ?? 0 };
};

/** What truly holds over people, in logits: what is written down, and how wrong that is. */
export const overPeople = (
  things: readonly Helpful[],
  spread: Spread,
  random: Random,
): ReadonlyMap<string, number> =>
  new Map(
    things.flatMap((one) =>
      HELP_MOMENTS.map((moment) => [
        `${one.thing} ${moment}`,
        logit(one.expected[moment] ?? one.usually) + spread.prior * normal(random),
      ]),
    ),
  );
