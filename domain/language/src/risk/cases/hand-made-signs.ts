import { type PackedModel, packedModel } from "../../model/packed-model.ts";
import { signGrams } from "../sign-grams.ts";

/** A model of signs made by hand for tests: each word alone with its weight for both labels, -127 to 127.
 *  Scores are weight / 16 times the word's share of the known words, less 2. */
export const handMadeSigns = (words: Readonly<Record<string, number>>): PackedModel => {
  const rows = Object.entries(words)
    .map(([word, weight]) => ({ hash: signGrams(word).hashes[0] ?? 0, weight }))
    .sort((a, b) => a.hash - b.hash);
  return packedModel(
    {
      modelId: "by-hand",
      task: "risk-sign",
      kind: "multilabel",
      labels: ["sign", "grave"],
      features: { charMin: 0, charMax: 0, trigrams: false, skips: false },
      readsPrevious: false,
      rows: rows.length,
      scale: [1 / 16, 1 / 16],
      bias: [-2, -2],
      slope: [1, 1],
      offset: [0, 0],
      threshold: [0.5, 0.5],
    },
    Uint32Array.from(rows, ({ hash }) => hash),
    Int8Array.from(rows.flatMap(({ weight }) => [weight, weight])),
    new Float32Array(rows.length).fill(1),
  );
};
