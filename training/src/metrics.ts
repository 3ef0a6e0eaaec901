/** Harmonic mean of precision and recall; 0 when there is nothing right. */
export const f1 = (truePositive: number, falsePositive: number, falseNegative: number): number =>
  truePositive === 0 ? 0 : (2 * truePositive) / (2 * truePositive + falsePositive + falseNegative);

/** F1 of one label over texts that may carry several. */
export const labelF1 = (said: readonly boolean[], gold: readonly boolean[]): number => {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  said.forEach((yes, at) => {
    if (yes && gold[at]) right += 1;
    else if (yes) wrong += 1;
    else if (gold[at]) missed += 1;
  });
  return f1(right, wrong, missed);
};

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Pearson's r of two equally long lists. */
export const pearson = (xs: readonly number[], ys: readonly number[]): number => {
  const mx = mean(xs);
  const my = mean(ys);
  let xy = 0;
  let xx = 0;
  let yy = 0;
  xs.forEach((x, at) => {
    const y = ys[at] ?? 0;
    xy += (x - mx) * (y - my);
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
  });
  return xy / Math.sqrt(xx * yy);
};

/** Area under the ROC curve by ranks (ties share). */
export const auc = (scores: readonly number[], gold: readonly boolean[]): number => {
  const order = scores
    .map((score, at) => ({ score, yes: gold[at] === true }))
    .sort((a, b) => a.score - b.score);
  let rankSum = 0;
  let positives = 0;
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (j < order.length && order[j]?.score === order[i]?.score) j += 1;
    for (let k = i; k < j; k += 1)
      if (order[k]?.yes) {
        rankSum += (i + j + 1) / 2;
        positives += 1;
      }
    i = j;
  }
  const negatives = order.length - positives;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
};

/** The threshold with the best F1 on (probability, gold) pairs, with the F1 it reaches there. */
export const bestThreshold = (
  probabilities: readonly number[],
  gold: readonly boolean[],
): { threshold: number; f1: number } => {
  const order = probabilities.map((p, at) => ({ p, yes: gold[at] === true })).sort((a, b) => b.p - a.p);
  const positives = order.filter(({ yes }) => yes).length;
  let right = 0;
  let best = { threshold: 0.5, f1: 0 };
  order.forEach(({ p, yes }, at) => {
    if (yes) right += 1;
    const score = f1(right, at + 1 - right, positives - right);
    const next = order[at + 1]?.p ?? 0;
    if (score > best.f1 && p !== next) best = { threshold: (p + next) / 2, f1: score };
  });
  return best;
};

/** Platt's calibration: P = 1 / (1 + exp(-(slope * score + offset))), fitted by Newton steps with a weak prior.
 *  @see platt1999 */
export const fitPlatt = (
  scores: readonly number[],
  gold: readonly boolean[],
): { slope: number; offset: number } => {
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < 50; step += 1) {
    let ga = 1e-3 * (slope - 1);
    let gb = 0;
    let haa = 1e-3;
    let hab = 0;
    let hbb = 1e-6;
    scores.forEach((score, at) => {
      const p = 1 / (1 + Math.exp(-(slope * score + offset)));
      const error = p - (gold[at] ? 1 : 0);
      const curve = Math.max(p * (1 - p), 1e-9);
      ga += error * score;
      gb += error;
      haa += curve * score * score;
      hab += curve * score;
      hbb += curve;
    });
    const det = haa * hbb - hab * hab;
    const da = (hbb * ga - hab * gb) / det;
    const db = (haa * gb - hab * ga) / det;
    slope -= da;
    offset -= db;
    if (Math.abs(da) + Math.abs(db) < 1e-7) break;
  }
  return { slope, offset };
};

/** Share of the positives above the score that so many of the negatives reach. */
export const recallAt = (
  falsePositives: number,
  scores: readonly number[],
  gold: readonly boolean[],
): number => {
  const negatives = scores.filter((_, at) => gold[at] !== true).sort((a, b) => b - a);
  const bar = negatives[Math.floor(falsePositives * negatives.length)] ?? Number.NEGATIVE_INFINITY;
  const positives = scores.filter((_, at) => gold[at] === true);
  return positives.filter((score) => score > bar).length / positives.length;
};
