import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL_FEATURES, featuresOf, wordHash } from "./features.ts";
import { BrokenModel, type DensePart, type PackedModel, parseModel, rowOf } from "./packed-model.ts";
import { predictBinary, predictClass, predictLabels, predictValue } from "./predict.ts";
import { baseline, explain, probabilitiesOf } from "./score.ts";
import { type ReadText, readText, scoresOf } from "./text-reader.ts";
import { wordsOf } from "./words.ts";

/** A weights file by hand: the unigrams "glad" and "sad" with weights +64 and -64 on label 0, mirrored on label 1. */
const byHand = (kind: PackedModel["kind"], dense?: DensePart): Uint8Array => {
  const rows = [
    { hash: wordHash("glad"), weights: [64, -64] },
    { hash: wordHash("sad"), weights: [-64, 64] },
  ].sort((a, b) => a.hash - b.hash);
  const header = new TextEncoder().encode(
    JSON.stringify({
      modelId: "by-hand",
      task: "mood",
      kind,
      labels: ["up", "down"],
      features: ALL_FEATURES,
      readsPrevious: false,
      rows: 2,
      scale: [1 / 32, 1 / 32],
      bias: [0, 0],
      slope: [1, 1],
      offset: [0, 0],
      threshold: kind === "softmax" ? [0, 0] : [0.5, 0.5],
      dense,
    }),
  );
  const body: number[] = [];
  let last = 0;
  for (const { hash } of rows) {
    let rest = hash - last;
    last = hash;
    while (rest >= 128) {
      body.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    body.push(rest);
  }
  body.push(16, 16, ...rows.flatMap(({ weights }) => weights.map((weight) => weight & 255)));
  const bytes = new Uint8Array(4 + header.length + body.length);
  new DataView(bytes.buffer).setUint32(0, header.length, true);
  bytes.set(header, 4);
  bytes.set(body, 4 + header.length);
  return bytes;
};

const words = parseModel(byHand("regression"));
const read = (text: string): ReadText => readText({ words }, text);

/** Own scores pass on, and the first input of `ratings` adds 3 to label 0 and takes 1 from label 1. */
const secondStage: DensePart = {
  groups: ["ratings"],
  mean: [0.5, 0, ...new Array<number>(10).fill(0.25)],
  scale: [1, 1, ...new Array<number>(10).fill(2)],
  weights: [1, 0, 0, 1, 3, -1, ...new Array<number>(18).fill(0.1)],
  bias: [0.25, -0.5],
};

describe("a packed model", () => {
  it("scores a text by the sum of weight times tf-idf: one known word of unit length times 64/32 is 2", () => {
    const model = parseModel(byHand("multilabel"));
    const scores = scoresOf(model, read("glad"));
    expect(scores[0]).toBeCloseTo(2, 6);
    expect(scores[1]).toBeCloseTo(-2, 6);
    expect(probabilitiesOf(model, scores)[0]).toBeCloseTo(1 / (1 + Math.exp(-2)), 6);
  });

  it("reads the same weights from a view into a larger buffer", () => {
    const bytes = byHand("multilabel");
    const larger = new Uint8Array(bytes.length + 13).fill(77);
    larger.set(bytes, 7);
    const view = Buffer.from(larger.buffer, 7, bytes.length);
    expect([...parseModel(view).weights]).toEqual([...parseModel(bytes).weights]);
  });

  it("says the labels above their thresholds", () =>
    expect(predictLabels(parseModel(byHand("multilabel")), read("so glad")).labels).toEqual(["up"]));
  it("says yes or no for the first label", () =>
    expect(predictBinary(parseModel(byHand("multilabel")), read("sad")).label).toBe(false));
  it("says one of several", () =>
    expect(predictClass(parseModel(byHand("softmax")), read("sad")).label).toBe("down"));
  it("keeps a value inside its range", () =>
    expect(predictValue(parseModel(byHand("regression")), read("glad"), -1, 1)).toBe(1));

  it("adds standardised inputs in a second stage", () => {
    const model = parseModel(byHand("multilabel", secondStage));
    const text = read("glad");
    const ratings = text.dense("ratings");
    const rest = ratings.slice(1).reduce((sum, value) => sum + 0.1 * 2 * (value - 0.25), 0);
    expect(scoresOf(model, text)[0]).toBeCloseTo(
      0.25 + (2 - 0.5) + 3 * 2 * ((ratings[0] ?? Number.NaN) - 0.25) + rest,
      9,
    );
  });

  it.each([undefined, secondStage])("explains a score exactly: contributions add up to it", (dense) => {
    const model = parseModel(byHand("multilabel", dense));
    const text = read("glad but sad, so sad");
    const parts = explain(model, 0, text, { words });
    const total = parts.reduce((sum, { weight }) => sum + weight, baseline(model, 0));
    expect(total).toBeCloseTo(scoresOf(model, text)[0] ?? Number.NaN, 9);
    expect(parts.map((part) => part.text)).toContain("glad");
  });

  it("does not know a word it has not met", () =>
    expect(rowOf(parseModel(byHand("softmax")), 123456789)).toBe(-1));

  it.each([0, 3, 40, 60])("refuses a file that is cut after %i bytes", (length) =>
    expect(() => parseModel(byHand("softmax").slice(0, length))).toThrow(),
  );

  it("refuses bytes after the end", () => {
    const bytes = byHand("softmax");
    expect(() => parseModel(Uint8Array.from([...bytes, 0]))).toThrow(BrokenModel);
  });
});

describe("features", () => {
  it("lie inside the text they come from, whatever is written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) =>
        (({ starts, ends }) =>
          starts.every(
            (start, at) => start >= 0 && start <= (ends[at] ?? -1) && (ends[at] ?? 0) <= text.length,
          ))(featuresOf(wordsOf(text))),
      ),
    );
  });

  it("tell 'not happy' from 'happy'", () => {
    const hashes = (text: string) => new Set(featuresOf(wordsOf(text)).hashes);
    expect([...hashes("not happy")].some((hash) => !hashes("happy").has(hash))).toBe(true);
  });
});
