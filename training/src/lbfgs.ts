/** Value and gradient of a function at a point; the gradient is written into `gradient`. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
  return sum;
};

const MEMORY = 8;
const ARMIJO = 1e-4;
const LEAST_STEP = 1e-10;

/** Minimum of a smooth convex function by limited-memory BFGS with backtracking. The same numbers every time.
 *  @returns the last point reached; stops when a step gains less than `tolerance` of the value. @see nocedal1980 */
export const minimise = (
  objective: Objective,
  start: Float64Array,
  steps: number,
  tolerance: number = 1e-7,
): Float64Array => {
  const size = start.length;
  let point = start.slice();
  let gradient = new Float64Array(size);
  let value = objective(point, gradient);
  const moves: { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number }[] = [];
  for (let step = 0; step < steps; step += 1) {
    const direction = gradient.map((g) => -g);
    const alphas: number[] = [];
    for (let k = moves.length - 1; k >= 0; k -= 1) {
      const { s, y, rho } = moves[k] as (typeof moves)[number];
      const alpha = rho * dot(s, direction);
      alphas[k] = alpha;
      for (let i = 0; i < size; i += 1) direction[i] = (direction[i] as number) - alpha * (y[i] as number);
    }
    const last = moves.at(-1);
    if (last !== undefined) {
      const scale = 1 / (last.rho * dot(last.y, last.y));
      for (let i = 0; i < size; i += 1) direction[i] = (direction[i] as number) * scale;
    }
    moves.forEach(({ s, y, rho }, k) => {
      const beta = (alphas[k] as number) - rho * dot(y, direction);
      for (let i = 0; i < size; i += 1) direction[i] = (direction[i] as number) + beta * (s[i] as number);
    });
    const slope = dot(gradient, direction);
    if (slope >= 0) break;
    let length = last === undefined ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    const there = new Float64Array(size);
    const slopeThere = new Float64Array(size);
    let valueThere = value;
    for (;;) {
      for (let i = 0; i < size; i += 1) there[i] = (point[i] as number) + length * (direction[i] as number);
      valueThere = objective(there, slopeThere);
      if (valueThere <= value + ARMIJO * length * slope || length < LEAST_STEP) break;
      length /= 2;
    }
    if (length < LEAST_STEP) break;
    const s = there.map((x, i) => x - (point[i] as number));
    const y = slopeThere.map((g, i) => g - (gradient[i] as number));
    const curvature = dot(s, y);
    if (curvature > 1e-12) {
      moves.push({ s, y, rho: 1 / curvature });
      if (moves.length > MEMORY) moves.shift();
    }
    const gained = value - valueThere;
    point = there;
    gradient = slopeThere.slice();
    value = valueThere;
    if (gained < tolerance * Math.abs(value)) break;
  }
  return point;
};
