import { seedOf } from "@evenkeel/kernel/random";
import {
  buildIndex,
  type Example,
  type FeatureIndex,
  indexOf,
  type SparseVector,
  vectorise,
} from "./corpus.ts";
import { decideOffsets } from "./decide.ts";
import { fitLinear, type LinearWeights, scoreLinear } from "./logistic.ts";
import { bestThreshold, fitPlatt } from "./metrics.ts";
import { pack, strongestRows } from "./pack.ts";
import type { Task } from "./task.ts";

const classWeights = (task: Task, examples: readonly Example[]): ((gold: readonly number[]) => number) => {
  if (task.kind === "regression" || task.balance === 0) return () => 1;
  const classes = task.kind === "softmax" ? task.labels.length : 2;
  const classOf = (gold: readonly number[]): number =>
    task.kind === "softmax" ? (gold[0] ?? 0) : gold.length > 0 ? 1 : 0;
  const counts = new Array<number>(classes).fill(0);
  for (const { gold } of examples) counts[classOf(gold)] = (counts[classOf(gold)] ?? 0) + 1;
  return (gold) => (examples.length / classes / (counts[classOf(gold)] || 1)) ** task.balance;
};

const fit = (
  task: Task,
  vectors: readonly SparseVector[],
  examples: readonly Example[],
  rows: number,
  seed: number,
): LinearWeights =>
  fitLinear(
    vectors,
    examples.map(({ gold }) => gold),
    {
      kind: task.kind,
      labels: task.labels.length,
      rows,
      l2: task.l2,
      rate: task.rate,
      epochs: task.epochs,
      seed,
      weightOf: classWeights(task, examples),
      startBias: task.startBias,
    },
  );

/** Scores of every learning example by a model that did not see its group. */
export const outOfFold = (
  task: Task,
  learn: readonly Example[],
  vectors: readonly SparseVector[],
  rows: number,
): Float32Array[] => {
  const foldOf = learn.map(({ group }, at) => (group === undefined ? at : seedOf(group)) % task.folds);
  const scores: Float32Array[] = new Array(learn.length);
  for (let fold = 0; fold < task.folds; fold += 1) {
    const inside = learn.map((_, at) => at).filter((at) => foldOf[at] !== fold);
    const model = fit(
      task,
      inside.map((at) => vectors[at] as SparseVector),
      inside.map((at) => learn[at] as Example),
      rows,
      task.seed + fold + 1,
    );
    learn.forEach((_, at) => {
      if (foldOf[at] === fold) scores[at] = scoreLinear(model, vectors[at] as SparseVector);
    });
  }
  return scores;
};

/** Learns a task: features, weights, pruning, calibration and thresholds, the last two from out-of-fold scores alone.
 *  The test part is not touched here. */
export const trainTask = (task: Task, learn: readonly Example[]): Uint8Array => {
  const wide = buildIndex(learn, task.features, task.readsPrevious, task.leastDocuments);
  const wideVectors = learn.map((example) => vectorise(example, wide));
  const first = fit(task, wideVectors, learn, wide.hashes.length, task.seed);
  const kept = strongestRows(wide, first, task.keepRows);
  const index: FeatureIndex = indexOf(
    kept.map((row) => wide.hashes[row] ?? 0),
    (_, at) => wide.idf[kept[at] ?? 0] ?? 0,
    task.features,
    task.readsPrevious,
  );
  const vectors = learn.map((example) => vectorise(example, index));
  const held = outOfFold(task, learn, vectors, index.hashes.length);
  const linear = fit(task, vectors, learn, index.hashes.length, task.seed);

  const perLabel = task.labels.map((_, label) => {
    const scores = held.map((row) => row[label] ?? 0);
    const gold = learn.map((example) => example.gold.includes(label));
    if (task.kind !== "multilabel") return { slope: 1, offset: 0, threshold: 0 };
    const { slope, offset } = fitPlatt(scores, gold);
    const probabilities = scores.map((score) => 1 / (1 + Math.exp(-(slope * score + offset))));
    return { slope, offset, threshold: bestThreshold(probabilities, gold).threshold };
  });
  const decision =
    task.kind === "softmax"
      ? decideOffsets(
          held,
          learn.map(({ gold }) => gold[0] ?? 0),
        )
      : perLabel.map(({ threshold }) => threshold);
  const round = (value: number): number => Number(value.toPrecision(6));
  return pack(
    {
      modelId: task.modelId,
      task: task.name,
      kind: task.kind,
      labels: task.labels,
      features: task.features,
      readsPrevious: task.readsPrevious,
      slope: perLabel.map(({ slope }) => round(slope)),
      offset: perLabel.map(({ offset }) => round(offset)),
      threshold: decision.map(round),
    },
    index,
    linear,
  );
};
