import { type StackWeights, scoreStack } from "./stack.ts";

/** Columns of the standardised inputs that are added to a second stage and not learned with it. */
export interface AddedColumns {
  /** Per label, or one for all of them. */
  readonly columns: readonly number[];
}

/** The inputs with the added columns at 0. */
export const withoutAdded = (inputs: Float32Array, { columns }: AddedColumns): Float32Array => {
  const rest = inputs.slice();
  for (const column of columns) rest[column] = 0;
  return rest;
};

/** A second stage that was learned without the added columns, scaled to a spread of 1, and the added columns, which are
 *  standardised, beside it. Averaging two readers so needs no weight to be learned, which few rows could not tell.
 *  @param inputs the rows it was learned from, all columns. */
export const addAtEqualSpread = (
  { weights, bias }: StackWeights,
  inputs: readonly Float32Array[],
  added: AddedColumns,
): StackWeights => {
  const labels = bias.length;
  const scores = inputs.map((row) => scoreStack({ weights, bias }, withoutAdded(row, added)));
  const spread = Array.from(bias, (_, label) => {
    const mean = scores.reduce((sum, row) => sum + (row[label] as number), 0) / scores.length;
    const squares = scores.reduce((sum, row) => sum + ((row[label] as number) - mean) ** 2, 0);
    return Math.sqrt(squares / scores.length) || 1;
  });
  const scaled = weights.map((weight, at) => weight / (spread[at % labels] as number));
  for (let label = 0; label < labels; label += 1)
    for (const column of added.columns) scaled[column * labels + label] = 0;
  for (let label = 0; label < labels; label += 1) {
    const column = added.columns[label] ?? added.columns[0] ?? 0;
    scaled[column * labels + label] = 1;
  }
  return { weights: scaled, bias: bias.map((value, label) => value / (spread[label] as number)) };
};
