import { CRITERIA, type Criterion, type Level } from "./rubric.ts";

export type Scores = Readonly<Record<Criterion, Level>>;

/** What a judge says of one talk on a sheet; halves are the judge's one number for the first and the last five exchanges. */
export interface Rating {
  readonly scores: Scores;
  readonly firstFive: Level;
  readonly lastFive: Level;
  readonly why: string;
}

/** One judge over the sheets of a run: by sheet, then by the letter of the talk on it. */
export interface Judgement {
  /** Who judged, what they are, and what they could know. */
  readonly judge: string;
  readonly date: string;
  readonly ratings: Readonly<Record<string, Readonly<Record<string, Rating>>>>;
}

/** Which system stands behind a letter, by sheet. */
export type Key = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface SystemResult {
  readonly talks: number;
  readonly mean: number;
  readonly criteria: Readonly<Record<Criterion, number>>;
  readonly firstFive: number;
  readonly lastFive: number;
  /** On how many sheets its mean is above, equal to and below the mean of each other system. */
  readonly beside: Readonly<
    Record<string, { readonly above: number; readonly equal: number; readonly below: number }>
  >;
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const meanOf = ({ scores }: Rating): number => mean(CRITERIA.map((criterion) => scores[criterion]));

interface Placed {
  readonly sheet: string;
  readonly system: string;
  readonly rating: Rating;
}

const placedIn = (key: Key, judgements: readonly Judgement[]): readonly Placed[] =>
  judgements.flatMap(({ judge, ratings }) =>
    Object.entries(ratings).flatMap(([sheet, letters]) =>
      Object.entries(letters).map(([letter, rating]) => {
        const system = key[sheet]?.[letter];
        if (system === undefined)
          throw new Error(`${judge} rates talk ${letter} of sheet ${sheet}, which is not there`);
        for (const level of [...CRITERIA.map((one) => rating.scores[one]), rating.firstFive, rating.lastFive])
          if (!Number.isInteger(level) || level < 1 || level > 6)
            throw new Error(`${judge} rates talk ${letter} of sheet ${sheet} with ${level}`);
        return { sheet: `${sheet} ${judge}`, system, rating };
      }),
    ),
  );

/** Means by system. @throws Error when a rating has no talk or no level, or a sheet of the key has no rating. */
export const resultsOf = (
  key: Key,
  judgements: readonly Judgement[],
): Readonly<Record<string, SystemResult>> => {
  for (const [sheet, letters] of Object.entries(key))
    for (const letter of Object.keys(letters))
      if (!judgements.some(({ ratings }) => ratings[sheet]?.[letter] !== undefined))
        throw new Error(`talk ${letter} of sheet ${sheet} is not rated`);
  const placed = placedIn(key, judgements);
  const systems = [...new Set(placed.map(({ system }) => system))].sort();
  return Object.fromEntries(
    systems.map((system) => {
      const own = placed.filter((one) => one.system === system);
      const of = (read: (rating: Rating) => number): number => mean(own.map(({ rating }) => read(rating)));
      const beside = systems
        .filter((other) => other !== system)
        .map((other) => {
          const signs = own.flatMap(({ sheet, rating }) => {
            const rival = placed.find((one) => one.system === other && one.sheet === sheet);
            return rival === undefined ? [] : [Math.sign(meanOf(rating) - meanOf(rival.rating))];
          });
          const count = (sign: number): number => signs.filter((one) => one === sign).length;
          return [other, { above: count(1), equal: count(0), below: count(-1) }] as const;
        });
      return [
        system,
        {
          talks: own.length,
          mean: of(meanOf),
          criteria: Object.fromEntries(
            CRITERIA.map((criterion) => [criterion, of(({ scores }) => scores[criterion])]),
          ) as Record<Criterion, number>,
          firstFive: of(({ firstFive }) => firstFive),
          lastFive: of(({ lastFive }) => lastFive),
          beside: Object.fromEntries(beside),
        },
      ];
    }),
  );
};
