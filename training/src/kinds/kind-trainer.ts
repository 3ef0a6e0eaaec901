import { kindCounts, kindRows, senseHash } from "@evenkeel/language/kinds/kind-grams";
import { NO_KIND } from "@evenkeel/language/kinds/kind-model";
import { readText } from "@evenkeel/language/model/text-reader";
import { type FeatureIndex, indexOf, type SparseVector } from "../corpus.ts";
import { fitLinear, type LinearWeights } from "../logistic.ts";
import { pack, strongestRows } from "../pack.ts";
import { baseModels } from "../shipped.ts";
import type { KindLine } from "./kind-lines.ts";

/** Not read: the inputs of kinds are `kindRows`. */
const FEATURES = { charMin: 3, charMax: 5, trigrams: true, skips: true };
export const KIND_SETTINGS = {
  modelId: "said-kind-1",
  ...{ leastLines: 2, keepRows: 12_000, l2: 2e-5, rate: 10, epochs: 16, seed: 11, smallest: 11 },
} as const;

/** Slope of all scores, and the probability from which each kind is said. */
export interface KindCalibration {
  readonly slope: number;
  readonly limitOf: (label: string) => number;
}

const base = baseModels(["sense"]);
const senses = new Map<string, readonly number[]>();
/** The sense of a sentence is known for English alone. */
const senseOf = ({ text, language }: KindLine): readonly number[] => {
  if (language !== "en") return [];
  const known = senses.get(text) ?? readText(base, text).dense("sense");
  senses.set(text, known);
  return known;
};

const hashesOf = (lines: readonly KindLine[]): { hashes: number[]; documents: Map<number, number> } => {
  const documents = new Map<number, number>();
  for (const { text } of lines)
    for (const hash of kindCounts(text).keys()) documents.set(hash, (documents.get(hash) ?? 0) + 1);
  const hashes = [...documents]
    .filter(([, count]) => count >= KIND_SETTINGS.leastLines)
    .map(([hash]) => hash);
  return { hashes, documents };
};

/** Weights of few steps are left out: they say little and cost much. */
const withoutSmall = ({ weights, bias }: LinearWeights): LinearWeights => {
  const labels = bias.length;
  const top = new Float64Array(labels);
  weights.forEach((weight, at) => {
    top[at % labels] = Math.max(top[at % labels] as number, Math.abs(weight));
  });
  const least = KIND_SETTINGS.smallest;
  return {
    bias,
    weights: weights.map((weight, at) =>
      Math.abs(weight) < ((top[at % labels] as number) / 127) * least ? 0 : weight,
    ),
  };
};

export const labelsOf = (lines: readonly KindLine[]): readonly string[] => [
  NO_KIND,
  ...[...new Set(lines.map(({ kind }) => kind))].filter((kind) => kind !== NO_KIND).sort(),
];

/** Learns one softmax over all kinds. @returns the bytes of the model. */
export const trainKinds = (
  lines: readonly KindLine[],
  labels: readonly string[],
  calibration: KindCalibration,
): Uint8Array => {
  const at = new Map(labels.map((label, place) => [label, place]));
  const sense = (base.sense?.labels ?? []).map((_, k) => senseHash(k));
  const isSense = new Set(sense);
  const { hashes, documents } = hashesOf(lines);
  const idf = (hash: number): number =>
    isSense.has(hash)
      ? 1
      : Math.max(1, Math.round(Math.log(1 + lines.length / (documents.get(hash) ?? 1)) * 16)) / 16;
  const fit = (kept: readonly number[]): { index: FeatureIndex; linear: LinearWeights } => {
    const sorted = [...kept, ...sense].sort((a, b) => a - b);
    const index = indexOf(sorted, idf, FEATURES, false);
    const table = { rowOf: (hash: number) => index.rowOf.get(hash) ?? -1, idf: index.idf };
    const vectors = lines.map((line): SparseVector => {
      const { rows, values } = kindRows(table, kindCounts(line.text), senseOf(line));
      return { rows: Int32Array.from(rows), values: Float32Array.from(values) };
    });
    const linear = fitLinear(
      vectors,
      lines.map(({ kind }) => [at.get(kind) ?? 0]),
      {
        ...{ kind: "softmax", labels: labels.length, rows: sorted.length },
        ...{ l2: KIND_SETTINGS.l2, rate: KIND_SETTINGS.rate, epochs: KIND_SETTINGS.epochs },
        ...{ seed: KIND_SETTINGS.seed, exampleWeights: lines.map(({ weight }) => weight) },
      },
    );
    return { index, linear };
  };
  let made = fit(hashes);
  if (hashes.length > KIND_SETTINGS.keepRows) {
    const kept = strongestRows(made.index, made.linear, KIND_SETTINGS.keepRows).flatMap(
      (row) => made.index.hashes[row] ?? [],
    );
    made = fit(kept.filter((hash) => !isSense.has(hash)));
  }
  return pack(
    {
      ...{ modelId: KIND_SETTINGS.modelId, task: "said-kind", kind: "softmax", labels },
      ...{ features: FEATURES, readsPrevious: false },
      slope: labels.map(() => calibration.slope),
      offset: labels.map(() => 0),
      threshold: labels.map(calibration.limitOf),
    },
    made.index,
    withoutSmall(made.linear),
  );
};
