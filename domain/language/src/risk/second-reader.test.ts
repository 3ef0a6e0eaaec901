import { describe, expect, it } from "vitest";
import { wordHash } from "../model/features.ts";
import { parseModel } from "../model/packed-model.ts";
import { understand } from "../understand.ts";
import { secondReader } from "./second-reader.ts";

/** One row by hand: the word "gone" alone speaks for a sign. */
const model = (() => {
  const header = new TextEncoder().encode(
    JSON.stringify({
      modelId: "by-hand",
      task: "risk-sign",
      kind: "multilabel",
      labels: ["sign"],
      features: { charMin: 0, charMax: 0, trigrams: false, skips: false },
      readsPrevious: false,
      rows: 1,
      scale: [1],
      bias: [-2],
      slope: [1],
      offset: [0],
      threshold: [0.5],
    }),
  );
  const body: number[] = [];
  let rest = wordHash("gone");
  while (rest >= 128) {
    body.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  body.push(rest, 16, 100);
  const bytes = new Uint8Array(4 + header.length + body.length);
  new DataView(bytes.buffer).setUint32(0, header.length, true);
  bytes.set(header, 4);
  bytes.set(body, 4 + header.length);
  return parseModel(bytes);
})();

describe("the second reader of risk", () => {
  const read = secondReader(model);

  it("adds one piece of evidence, with the words and its own name, where the rules found nothing", () => {
    const { evidence } = read(understand("soon gone, like the swallows"));
    expect(evidence.filter(({ rule }) => rule === "by-hand")).toHaveLength(1);
    expect(evidence[0]?.quote).toBe("soon gone, like the swallows");
  });

  it("adds nothing where the model is not sure", () => {
    const before = understand("the swallows are late this year");
    expect(read(before)).toBe(before);
  });

  it("leaves alone what the rules have read already", () => {
    const before = understand("i want to kill myself and be gone");
    expect(before.evidence.length).toBeGreaterThan(0);
    expect(read(before)).toBe(before);
  });
});
