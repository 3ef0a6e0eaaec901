/** Directions of most variance of `count` vectors, by orthogonal iteration on their covariance.
 *  @param vectors shape [count, size], row by row.
 *  @returns mean [size] and directions [kept, size], most variance first. */
export const principalDirections = (
  vectors: Float32Array,
  size: number,
  kept: number,
): { readonly mean: Float64Array; readonly directions: readonly Float64Array[] } => {
  const count = vectors.length / size;
  const mean = new Float64Array(size);
  for (let at = 0; at < vectors.length; at += 1)
    mean[at % size] = (mean[at % size] as number) + (vectors[at] as number) / count;
  const covariance = new Float64Array(size * size);
  const centred = new Float64Array(size);
  // Every third vector is plenty for second moments.
  for (let row = 0; row < count; row += 3) {
    for (let i = 0; i < size; i += 1) centred[i] = (vectors[row * size + i] as number) - (mean[i] as number);
    for (let i = 0; i < size; i += 1) {
      const value = centred[i] as number;
      const from = i * size;
      for (let j = i; j < size; j += 1)
        covariance[from + j] = (covariance[from + j] as number) + value * (centred[j] as number);
    }
  }
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j < i; j += 1) covariance[i * size + j] = covariance[j * size + i] as number;
  let directions: Float64Array[] = Array.from({ length: kept }, (_, k) =>
    Float64Array.from({ length: size }, (_unused, i) => Math.sin((k + 1) * (i + 1) * 12.9898)),
  );
  for (let round = 0; round < 60; round += 1)
    directions = orthonormal(directions.map((direction) => times(covariance, direction)));
  return { mean, directions };
};

const times = (matrix: Float64Array, vector: Float64Array): Float64Array => {
  const size = vector.length;
  return vector.map((_, i) => {
    let sum = 0;
    for (let j = 0; j < size; j += 1) sum += (matrix[i * size + j] as number) * (vector[j] as number);
    return sum;
  });
};

/** Gram and Schmidt, in order. */
const orthonormal = (vectors: readonly Float64Array[]): Float64Array[] => {
  const done: Float64Array[] = [];
  for (const vector of vectors) {
    const left = vector.slice();
    for (const known of done) {
      let dot = 0;
      for (let i = 0; i < left.length; i += 1) dot += (left[i] as number) * (known[i] as number);
      for (let i = 0; i < left.length; i += 1) left[i] = (left[i] as number) - dot * (known[i] as number);
    }
    let squares = 0;
    for (const value of left) squares += value * value;
    const norm = Math.sqrt(squares) || 1;
    done.push(left.map((value) => value / norm));
  }
  return done;
};
