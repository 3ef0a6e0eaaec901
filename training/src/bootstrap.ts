import { seededRandom } from "@evenkeel/kernel/random";

export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A statistic with its 95 % interval: percentiles over `times` draws of whole clusters with replacement.
 *  @param clusters rows that belong together (a person, a post, a sentence in all its forms); one row each where none do.
 *  @see efron1979 */
export const bootstrap = <Row>(
  clusters: readonly (readonly Row[])[],
  statistic: (rows: readonly Row[]) => number,
  seed = 7,
  times = 1000,
): Interval => {
  const random = seededRandom(seed);
  const draws: number[] = [];
  for (let draw = 0; draw < times; draw += 1) {
    const rows: Row[] = [];
    for (let i = 0; i < clusters.length; i += 1)
      rows.push(...(clusters[Math.floor(random.next() * clusters.length)] ?? []));
    const value = statistic(rows);
    if (Number.isFinite(value)) draws.push(value);
  }
  draws.sort((a, b) => a - b);
  const at = (share: number): number =>
    draws[Math.min(draws.length - 1, Math.floor(share * draws.length))] ?? Number.NaN;
  return { value: statistic(clusters.flat()), low: at(0.025), high: at(0.975) };
};
