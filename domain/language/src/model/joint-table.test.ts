import { describe, expect, it } from "vitest";
import { ALL_FEATURES, wordHash } from "./features.ts";
import { addGrams, jointTable } from "./joint-table.ts";
import { type PackedModel, packedModel } from "./packed-model.ts";

/** A model of these words, each with the same weights and an idf of 2. */
const modelOf = (
  words: readonly string[],
  weights: readonly number[],
  readsPrevious = false,
): PackedModel => {
  const header = {
    ...{
      modelId: "by-hand",
      task: "mood",
      kind: "multilabel" as const,
      features: ALL_FEATURES,
      readsPrevious,
    },
    ...{ labels: weights.map(String), rows: words.length, scale: weights.map(() => 1) },
    ...{ bias: weights.map(() => 0), slope: weights.map(() => 1), offset: weights.map(() => 0) },
    threshold: weights.map(() => 0.5),
  };
  return packedModel(
    header,
    Uint32Array.from(words, wordHash),
    Int8Array.from(words.flatMap(() => weights)),
    new Float32Array(words.length).fill(2),
  );
};
const gramsOf = (words: readonly string[], counts: readonly number[]) => ({
  hashes: Int32Array.from(words, wordHash),
  counts: Int32Array.from(counts),
});

describe("a joint table", () => {
  const first = modelOf(["glad", "sad"], [3, -128]);
  const second = modelOf(["sad", "calm"], [127], true);
  const joint = jointTable([first, second]);

  it("adds value times weight for every model that knows an n-gram, value being ln(1 + count) * idf", () => {
    const sums = new Float64Array(3);
    const squares = new Float64Array(2);
    addGrams(joint, gramsOf(["glad", "sad", "unheard"], [1, 3, 1]), 1, joint.asWritten, sums, squares);
    const glad = Math.log(2) * 2;
    const sad = Math.log(4) * 2;
    expect(sums[0]).toBeCloseTo(3 * (glad + sad), 9);
    expect(sums[1]).toBeCloseTo(-128 * (glad + sad), 9);
    expect(sums[2]).toBeCloseTo(127 * sad, 9);
    expect(squares[0]).toBeCloseTo(glad * glad + sad * sad, 9);
    expect(squares[1]).toBeCloseTo(sad * sad, 9);
  });

  it("passes over models that are not asked, and finds what stands behind them", () => {
    const sums = new Float64Array(3);
    addGrams(joint, gramsOf(["sad"], [1]), 0.5, joint.previousToo, sums, new Float64Array(2));
    expect([...sums.slice(0, 2)]).toEqual([0, 0]);
    expect(sums[2]).toBeCloseTo(127 * Math.log(1.5) * 2, 9);
  });

  it("keeps every row of models that share nothing", () => {
    const words = Array.from({ length: 500 }, (_, at) => `word${at}`);
    const models = [0, 1, 2, 3].map((part) => modelOf(words.slice(part * 125, part * 125 + 125), [1]));
    const sums = new Float64Array(4);
    addGrams(
      jointTable(models),
      gramsOf(
        words,
        words.map(() => 1),
      ),
      1,
      new Uint8Array(4).fill(1),
      sums,
      new Float64Array(4),
    );
    for (const sum of sums) expect(sum).toBeCloseTo(125 * 2 * Math.log(2), 6);
  });

  it("refuses more models than a block can tell apart", () =>
    expect(() => jointTable(new Array(128).fill(first))).toThrow(RangeError));
});
