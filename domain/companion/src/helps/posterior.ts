import type { Beta } from "./beta.ts";
import type { HelpMoment } from "./moment.ts";
import { changeOf, type Outcome, rewardOf } from "./outcome.ts";

/** Something that may be offered. */
export interface Helpful {
  /** As `Outcome.thing`. */
  readonly thing: string;
  /** What is alike: breathing, doing, writing. What one of them did says a little about the others. */
  readonly family: string;
  /** The chance that it helps, over people, before this person is known: by moment, else `usually`. A judgement written down
   *  with the content, not a measurement. */
  readonly expected: Readonly<Partial<Record<HelpMoment, number>>>;
  readonly usually: number;
}

/** How many times of one's own what is expected over people weighs. */
const PRIOR_WEIGHT = 12;
/** What the same thing did at other moments counts for this much of a time, and what its family did for this much. */
const OTHER_MOMENT = 0.9;
const FAMILY = 0.5;
/** What was long ago counts less: half after so many days. */
const HALF_LIFE_DAYS = 240;
const DAY_MS = 86_400_000;

interface Counted {
  readonly helped: number;
  readonly times: number;
}

const counted = (outcomes: readonly Outcome[], now: number): Counted => {
  let helped = 0;
  let times = 0;
  for (const outcome of outcomes) {
    const reward = rewardOf(outcome);
    if (reward === null) continue;
    const weight = 0.5 ** (Math.max(0, now - outcome.at) / DAY_MS / HALF_LIFE_DAYS);
    helped += weight * reward;
    times += weight;
  }
  return { helped, times };
};

/** What is known of one thing at one moment for one person: from what is expected over people, to what its family and the thing
 *  itself did for them at other moments, to what it did at this one. */
export const posteriorOf = (
  one: Helpful,
  moment: HelpMoment,
  outcomes: readonly Outcome[],
  familyOf: ReadonlyMap<string, string>,
  now: number,
): Beta => {
  const prior = one.expected[moment] ?? one.usually;
  const mine = outcomes.filter(({ thing }) => thing === one.thing);
  const here = counted(
    mine.filter((outcome) => outcome.moment === moment),
    now,
  );
  const elsewhere = counted(
    mine.filter((outcome) => outcome.moment !== moment),
    now,
  );
  const family = counted(
    outcomes.filter(({ thing }) => thing !== one.thing && familyOf.get(thing) === one.family),
    now,
  );
  const near = OTHER_MOMENT * elsewhere.times + FAMILY * family.times;
  const mean =
    (PRIOR_WEIGHT * prior + OTHER_MOMENT * elsewhere.helped + FAMILY * family.helped) / (PRIOR_WEIGHT + near);
  return {
    a: PRIOR_WEIGHT * mean + here.helped,
    b: PRIOR_WEIGHT * (1 - mean) + here.times - here.helped,
  };
};

const REST_DAYS = 14;
const WORSE_IN_A_ROW = 2;

/** Not offered for two weeks after it left them worse, or did nothing, twice in a row: until when, ms; null where it is not so. */
export const restsUntil = (thing: string, outcomes: readonly Outcome[]): number | null => {
  const last = outcomes
    .filter((outcome) => outcome.thing === thing && rewardOf(outcome) !== null)
    .toSorted((one, other) => other.at - one.at)
    .slice(0, WORSE_IN_A_ROW);
  const failed =
    last.length === WORSE_IN_A_ROW &&
    last.every((outcome) => outcome.useful === "no" || (changeOf(outcome) ?? 0) < 0);
  return failed ? (last[0]?.at ?? 0) + REST_DAYS * DAY_MS : null;
};

export const rests = (thing: string, outcomes: readonly Outcome[], now: number): boolean =>
  now < (restsUntil(thing, outcomes) ?? 0);

export const expectedOf = (one: Helpful, moment: HelpMoment): number => one.expected[moment] ?? one.usually;
