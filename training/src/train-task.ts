import { seedOf } from "@evenkeel/kernel/random";
import type { BaseModels } from "@evenkeel/language/model/text-reader";
import { type AddedColumns, addAtEqualSpread, withoutAdded } from "./added.ts";
import {
  buildIndex,
  denseInputs,
  type Example,
  type FeatureIndex,
  indexOf,
  type SparseVector,
  type Standard,
  standardised,
  standardOf,
  vectorise,
} from "./corpus.ts";
import { decideOffsets } from "./decide.ts";
import { type Contrast, differenceOf, fitLinear, type LinearWeights, scoreLinear } from "./logistic.ts";
import { bestThreshold, fitPlatt } from "./metrics.ts";
import { pack, strongestRows } from "./pack.ts";
import { fitStack, type StackWeights, scoreStack } from "./stack.ts";
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
  contrasts: readonly Contrast[],
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
      exampleWeights: examples.map(({ weight }) => weight ?? 1),
      contrasts,
    },
  );

/** Examples of one group stand in one fold. */
export const foldsOf = (task: Task, learn: readonly Example[]): number[] =>
  learn.map(({ group }, at) => (group === undefined ? at : seedOf(group)) % task.folds);

/** Two texts that say the same, as vectors. */
interface VectorPair {
  readonly text: SparseVector;
  readonly other: SparseVector;
  readonly fold: number;
}

const pairsOf = (task: Task, index: FeatureIndex): VectorPair[] =>
  (task.same?.pairs() ?? []).map(({ text, other, group }) => ({
    text: vectorise({ text, gold: [] }, index),
    other: vectorise({ text: other, gold: [] }, index),
    fold: seedOf(group) % task.folds,
  }));

const contrastsOf = (task: Task, pairs: readonly VectorPair[]): Contrast[] =>
  pairs.map(({ text, other }) => ({ difference: differenceOf(text, other), weight: task.same?.pull ?? 0 }));

/** Scores of texts and of pairs by models that did not see their group. */
interface OutOfFold {
  readonly scores: readonly Float32Array[];
  readonly pairs: readonly { readonly text: Float32Array; readonly other: Float32Array }[];
}

const outOfFold = (
  task: Task,
  learn: readonly Example[],
  vectors: readonly SparseVector[],
  rows: number,
  pairs: readonly VectorPair[],
): OutOfFold => {
  const foldOf = foldsOf(task, learn);
  const scores: Float32Array[] = new Array(learn.length);
  const scoredPairs: { text: Float32Array; other: Float32Array }[] = new Array(pairs.length);
  for (let fold = 0; fold < task.folds; fold += 1) {
    const inside = learn.map((_, at) => at).filter((at) => foldOf[at] !== fold);
    const model = fit(
      task,
      inside.map((at) => vectors[at] as SparseVector),
      inside.map((at) => learn[at] as Example),
      rows,
      task.seed + fold + 1,
      contrastsOf(
        task,
        pairs.filter((pair) => pair.fold !== fold),
      ),
    );
    pairs.forEach((pair, at) => {
      if (pair.fold === fold)
        scoredPairs[at] = { text: scoreLinear(model, pair.text), other: scoreLinear(model, pair.other) };
    });
    learn.forEach((_, at) => {
      if (foldOf[at] === fold) scores[at] = scoreLinear(model, vectors[at] as SparseVector);
    });
  }
  return { scores, pairs: scoredPairs };
};

/** Where the added inputs of a task stand: its own scores come first, then its groups in order. */
const addedColumns = (task: Task, denseSize: number): AddedColumns | undefined => {
  if (task.added === undefined) return undefined;
  if (task.added === "own") return { columns: task.labels.map((_, label) => label) };
  if (task.dense.at(-1) !== task.added)
    throw new Error(`${task.added} must be the last group of ${task.name}.`);
  return { columns: [task.labels.length + denseSize - 1] };
};

/** Second stage: n-gram scores of rows not seen, and dense inputs, to scores. */
export interface Stacked {
  readonly standard: Standard;
  readonly stack: StackWeights;
  /** Scores of every measured example by a second stage that did not see its group. */
  readonly held: readonly Float32Array[];
}

export const stackTask = (
  task: Task,
  learn: readonly Example[],
  first: OutOfFold,
  dense: readonly Float32Array[],
  base: BaseModels,
): Stacked => {
  const raw = learn.map((_, at) =>
    Float32Array.from([...(first.scores[at] as Float32Array), ...(dense[at] as Float32Array)]),
  );
  const standard = standardOf(raw);
  const inputs = raw.map((row) => standardised(row, standard));
  const same = task.same?.pairs() ?? [];
  const inputsOf = (side: "text" | "other"): Float32Array[] => {
    const read = denseInputs(
      same.map((pair) => ({ text: pair[side], gold: [] })),
      task.dense,
      base,
    );
    return read.map((values, at) =>
      standardised(Float32Array.from([...(first.pairs[at]?.[side] ?? []), ...values]), standard),
    );
  };
  const others = inputsOf("other");
  const differences = inputsOf("text").map((row, at) =>
    row.map((value, input) => value - (others[at]?.[input] ?? 0)),
  );
  const contrasts = same.map(({ group }, at) => ({
    difference: differences[at] as Float32Array,
    weight: task.same?.stackPull ?? 0,
    fold: seedOf(group) % task.folds,
  }));
  const weightOf = classWeights(task, learn);
  const labels = task.labels.length;
  const own = standard.scale.slice(0, labels).map((scale) => (scale === 0 ? 0 : 1 / scale));
  const bias = standard.mean.slice(0, labels);
  const added = addedColumns(task, dense[0]?.length ?? 0);
  const learned = added === undefined ? inputs : inputs.map((row) => withoutAdded(row, added));
  const over = (rows: readonly number[], fold: number): StackWeights => {
    const fitted = fitStack(
      rows.map((at) => learned[at] as Float32Array),
      rows.map((at) => (learn[at] as Example).gold),
      task.added === "own" ? own.map(() => 0) : own,
      bias,
      {
        kind: task.kind,
        labels,
        l2: task.stackL2,
        steps: task.stackSteps,
        contrasts: contrasts.filter((pair) => pair.fold !== fold),
        weights: rows.map((at) => (learn[at]?.weight ?? 1) * weightOf((learn[at] as Example).gold)),
      },
    );
    if (added === undefined) return fitted;
    return addAtEqualSpread(
      fitted,
      rows.map((at) => inputs[at] as Float32Array),
      added,
    );
  };
  const held: Float32Array[] = [];
  const foldOf = foldsOf(task, learn);
  const all = learn.map((_, at) => at);
  for (let fold = 0; fold < task.folds; fold += 1) {
    const part = over(
      all.filter((at) => foldOf[at] !== fold),
      fold,
    );
    for (const at of all) if (foldOf[at] === fold) held[at] = scoreStack(part, inputs[at] as Float32Array);
  }
  return { standard, stack: over(all, -1), held };
};

/** Learns a task: n-gram weights, second stage, pruning, calibration and thresholds; all but the first from scores of rows
 *  that were not seen. The test part is not touched here. */
export const trainTask = (
  task: Task,
  learn: readonly Example[],
  base: BaseModels,
): { readonly bytes: Uint8Array; readonly held: readonly Float32Array[] } => {
  const wide = buildIndex(learn, task.features, task.readsPrevious, task.leastDocuments);
  const wideVectors = learn.map((example) => vectorise(example, wide));
  // Before pruning: which n-grams are strongest is itself learned from the labels of all rows.
  const first = outOfFold(task, learn, wideVectors, wide.hashes.length, pairsOf(task, wide));
  const dense = denseInputs(learn, task.dense, base);
  const stacked = task.dense.length === 0 ? undefined : stackTask(task, learn, first, dense, base);
  let index = wide;
  let linear = fit(
    task,
    wideVectors,
    learn,
    wide.hashes.length,
    task.seed,
    contrastsOf(task, pairsOf(task, wide)),
  );
  if (wide.hashes.length > task.keepRows) {
    const kept = strongestRows(wide, linear, task.keepRows);
    index = indexOf(
      kept.map((row) => wide.hashes[row] ?? 0),
      (_, at) => wide.idf[kept[at] ?? 0] ?? 0,
      task.features,
      task.readsPrevious,
    );
    const vectors = learn.map((example) => vectorise(example, index));
    linear = fit(
      task,
      vectors,
      learn,
      index.hashes.length,
      task.seed,
      contrastsOf(task, pairsOf(task, index)),
    );
  }
  const held = stacked?.held ?? first.scores;
  const golds = learn.map(({ gold }) => gold);

  const perLabel = task.labels.map((_, label) => {
    if (task.kind !== "multilabel") return { slope: 1, offset: 0, threshold: 0 };
    const scores = held.map((row) => row[label] ?? 0);
    const gold = golds.map((one) => one.includes(label));
    const { slope, offset } = fitPlatt(scores, gold);
    const probabilities = scores.map((score) => 1 / (1 + Math.exp(-(slope * score + offset))));
    return { slope, offset, threshold: bestThreshold(probabilities, gold).threshold };
  });
  const decision =
    task.kind === "softmax" && task.measure === undefined
      ? decideOffsets(
          held,
          golds.map((one) => one[0] ?? 0),
        )
      : perLabel.map(({ threshold }) => threshold);
  const round = (value: number): number => Number(value.toPrecision(6));
  const four = (values: ArrayLike<number>): number[] =>
    Array.from(values, (value) => Number(value.toPrecision(4)));
  const bytes = pack(
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
      ...(stacked === undefined
        ? {}
        : {
            dense: {
              groups: task.dense,
              ...stacked.standard,
              weights: four(stacked.stack.weights),
              bias: four(stacked.stack.bias),
            },
          }),
    },
    index,
    linear,
  );
  return { bytes, held };
};
