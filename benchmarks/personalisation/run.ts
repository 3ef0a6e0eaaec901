import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { HELP_MOMENTS, type HelpMoment } from "@evenkeel/companion/helps/moment";
import type { Outcome } from "@evenkeel/companion/helps/outcome";
import { HELPFUL } from "@evenkeel/content/helps/helpful";
import { pick, seededRandom } from "@evenkeel/kernel/random";
import { POLICIES } from "./policies.ts";
import { overPeople, personOf, type Spread } from "./simulated.ts";

/** `npm run bench -- personalisation`: how much less the offered things help than the best would have (regret), over people who
 *  exist in the simulation alone, for what ships and for what it is held against. */
const PEOPLE = 300;
const OFFERS = 80;
const DAY_MS = 86_400_000;
const OFFERS_A_DAY = 1;

/** As expected; people who differ little; people who differ much, with what is written down far off. */
const WORLDS: Readonly<Record<string, Spread>> = {
  "people as supposed": { prior: 0.4, person: 0.8, moment: 0.4 },
  "alike, and as written": { prior: 0, person: 0.15, moment: 0.1 },
  "unlike, and not as written": { prior: 1, person: 1.2, moment: 0.6 },
};

/** Two moments make up most of somebody's days. */
const momentsOf = (random: { next(): number }): readonly HelpMoment[] => {
  const usual = [pick(HELP_MOMENTS, random), pick(HELP_MOMENTS, random)];
  return [...usual, ...usual, ...usual, ...HELP_MOMENTS];
};

interface Row {
  readonly regret: number;
  readonly low: number;
  readonly high: number;
  readonly lastQuarter: number;
  readonly worseThanFixed: number;
}

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;

const measure = (spread: Spread): Record<string, Row> => {
  const totals = new Map<string, number[]>();
  const ends = new Map<string, number[]>();
  for (let at = 0; at < PEOPLE; at += 1) {
    const over = overPeople(HELPFUL, spread, seededRandom(7_000 + at));
    const person = personOf(HELPFUL, over, spread, seededRandom(90_000 + at));
    for (const [name, policy] of Object.entries(POLICIES)) {
      const random = seededRandom(31 * at + 5);
      const moments = momentsOf(random);
      const outcomes: Outcome[] = [];
      let regret = 0;
      let end = 0;
      for (let offer = 0; offer < OFFERS; offer += 1) {
        const moment = pick(moments, random);
        const now = (offer / OFFERS_A_DAY) * DAY_MS;
        const thing = policy(HELPFUL, moment, outcomes, now, random);
        const best = Math.max(...HELPFUL.map((one) => person.chance(one.thing, moment)));
        const lost = best - person.chance(thing, moment);
        regret += lost;
        if (offer >= OFFERS * 0.75) end += lost;
        const useful = random.next() < person.chance(thing, moment) ? ("yes" as const) : ("no" as const);
        outcomes.push({ thing, moment, useful, before: null, after: null, at: now });
      }
      totals.set(name, [...(totals.get(name) ?? []), regret]);
      ends.set(name, [...(ends.get(name) ?? []), end / (OFFERS / 4)]);
    }
  }
  const fixed = totals.get("fixed best") ?? [];
  return Object.fromEntries(
    [...totals].map(([name, all]) => {
      const middle = mean(all);
      const error = 1.96 * Math.sqrt(mean(all.map((v) => (v - middle) ** 2)) / all.length);
      return [
        name,
        {
          regret: middle,
          low: middle - error,
          high: middle + error,
          lastQuarter: mean(ends.get(name) ?? []),
          // Worse by more than one offer in twenty.
          worseThanFixed: mean(all.map((v, i) => Number(v > (fixed[i] ?? 0) + OFFERS / 20))),
        },
      ];
    }),
  );
};

const result: Record<string, Record<string, Row>> = {};
for (const [world, spread] of Object.entries(WORLDS)) {
  result[world] = measure(spread);
  process.stdout.write(`\n${world}: ${PEOPLE} people, ${OFFERS} offers each, ${HELPFUL.length} things\n`);
  process.stdout.write(
    `${"".padEnd(34)}${"regret (95 %)".padStart(22)}${"last quarter, each".padStart(20)}${"worse than fixed".padStart(18)}\n`,
  );
  for (const [name, row] of Object.entries(result[world]))
    process.stdout.write(
      `${name.padEnd(34)}${`${row.regret.toFixed(1)} (${row.low.toFixed(1)} to ${row.high.toFixed(1)})`.padStart(22)}${row.lastQuarter.toFixed(3).padStart(20)}${`${(100 * row.worseThanFixed).toFixed(1)} %`.padStart(18)}\n`,
    );
}
writeFileSync(
  fileURLToPath(new URL("./last-result.json", import.meta.url)),
  `${JSON.stringify(result, null, 2)}\n`,
);
