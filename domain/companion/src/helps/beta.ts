import type { Random } from "@evenkeel/kernel/random";

/** A Beta distribution over the chance that something helps. */
export interface Beta {
  readonly a: number;
  readonly b: number;
}

export const meanOf = ({ a, b }: Beta): number => a / (a + b);
export const deviationOf = ({ a, b }: Beta): number => Math.sqrt((a * b) / ((a + b) ** 2 * (a + b + 1)));

/** A standard normal number, by Box and Muller. */
const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());

/** A gamma number of this shape and scale 1.
 *  @see marsagliaTsang2000 */
const gamma = (shape: number, random: Random): number => {
  if (shape < 1) return gamma(shape + 1, random) * random.next() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random.next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
};

/** One draw. @param a, b above 0. */
export const drawBeta = ({ a, b }: Beta, random: Random): number => {
  const x = gamma(a, random);
  return x / (x + gamma(b, random));
};
