import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { featuresOf } from "./features.ts";
import { BrokenModel, parseModel, rowOf } from "./packed-model.ts";
import { predictBinary, predictClass, predictLabels, predictValue } from "./predict.ts";
import { activeRows, explain, probabilitiesOf, scoresOf } from "./score.ts";

const OPTIONS = { charMin: 3, charMax: 4, trigrams: true, skips: true };

/** A weights file by hand: the unigrams "glad" and "sad" with weights +64 and -64 on label 0, mirrored on label 1. */
const byHand = (kind: "multilabel" | "softmax" | "regression"): Uint8Array => {
  const unigram = (word: string): number => featuresOf(word, { ...OPTIONS, charMax: 0 })[0]?.hash ?? 0;
  const rows = [
    { hash: unigram("glad"), weights: [64, -64] },
    { hash: unigram("sad"), weights: [-64, 64] },
  ].sort((a, b) => a.hash - b.hash);
  const header = new TextEncoder().encode(
    JSON.stringify({
      modelId: "by-hand",
      task: "mood",
      kind,
      labels: ["up", "down"],
      features: OPTIONS,
      readsPrevious: false,
      rows: 2,
      scale: [1 / 32, 1 / 32],
      bias: [0, 0],
      slope: [1, 1],
      offset: [0, 0],
      threshold: kind === "softmax" ? [0, 0] : [0.5, 0.5],
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

describe("a packed model", () => {
  it("scores a text by the sum of weight times tf-idf: one known word of unit length times 64/32 is 2", () => {
    const model = parseModel(byHand("multilabel"));
    const scores = scoresOf(model, activeRows(model, "glad", ""));
    expect(scores[0]).toBeCloseTo(2, 6);
    expect(scores[1]).toBeCloseTo(-2, 6);
    expect(probabilitiesOf(model, scores)[0]).toBeCloseTo(1 / (1 + Math.exp(-2)), 6);
  });

  it("says the labels above their thresholds", () =>
    expect(predictLabels(parseModel(byHand("multilabel")), "so glad").labels).toEqual(["up"]));
  it("says yes or no for the first label", () =>
    expect(predictBinary(parseModel(byHand("multilabel")), "sad").label).toBe(false));
  it("says one of several", () =>
    expect(predictClass(parseModel(byHand("softmax")), "sad").label).toBe("down"));
  it("keeps a value inside its range", () =>
    expect(predictValue(parseModel(byHand("regression")), "glad", -1, 1)).toBe(1));

  it("explains a score exactly: contributions add up to it", () => {
    const model = parseModel(byHand("multilabel"));
    const text = "glad but sad, so sad";
    const total = explain(model, 0, text).reduce((sum, { weight }) => sum + weight, 0);
    expect(total).toBeCloseTo(scoresOf(model, activeRows(model, text, ""))[0] ?? Number.NaN, 9);
    expect(explain(model, 0, text).map((part) => part.text)).toContain("glad");
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
        featuresOf(text).every(({ start, end }) => start >= 0 && start <= end && end <= text.length),
      ),
    );
  });

  it("tell 'not happy' from 'happy'", () => {
    const hashes = (text: string) => new Set(featuresOf(text).map(({ hash }) => hash));
    expect([...hashes("not happy")].some((hash) => !hashes("happy").has(hash))).toBe(true);
  });
});
