import { IDF_STEP, type ModelHeader } from "@evenkeel/language/model/packed-model";
import type { FeatureIndex } from "./corpus.ts";
import type { LinearWeights } from "./logistic.ts";

/** Rows worth their bytes: the `keep` with the largest sum over labels of |weight|, scaled by how often they are seen. */
export const strongestRows = (
  index: FeatureIndex,
  { weights, bias }: LinearWeights,
  keep: number,
): number[] => {
  const labels = bias.length;
  const strength = index.hashes.map((_, row) => {
    let sum = 0;
    for (let label = 0; label < labels; label += 1) sum += (weights[row * labels + label] ?? 0) ** 2;
    // Rare features have a large idf; 1/idf stands in for how often the row will matter.
    return { row, strength: (Math.sqrt(sum) * (index.idf[row] ?? 0)) / Math.exp((index.idf[row] ?? 0) / 4) };
  });
  return strength
    .sort((a, b) => b.strength - a.strength)
    .slice(0, keep)
    .map(({ row }) => row)
    .sort((a, b) => a - b);
};

const varint = (value: number, into: number[]): void => {
  let rest = value;
  while (rest >= 128) {
    into.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  into.push(rest);
};

/** The bytes that `parseModel` of domain/language reads; weights as int8 with one scale a label. */
export const pack = (
  header: Omit<ModelHeader, "scale" | "rows" | "bias">,
  index: FeatureIndex,
  linear: LinearWeights,
): Uint8Array => {
  const labels = linear.bias.length;
  const rows = index.hashes.length;
  const scale = Array.from({ length: labels }, (_, label) => {
    let top = 1e-9;
    for (let row = 0; row < rows; row += 1)
      top = Math.max(top, Math.abs(linear.weights[row * labels + label] ?? 0));
    return top / 127;
  });
  const round = (value: number): number => Number(value.toPrecision(6));
  const head = new TextEncoder().encode(
    JSON.stringify({ ...header, rows, scale: scale.map(round), bias: Array.from(linear.bias, round) }),
  );
  const body: number[] = [];
  let last = 0;
  for (const hash of index.hashes) {
    varint(hash - last, body);
    last = hash;
  }
  for (const idf of index.idf) body.push(Math.min(255, Math.round(idf / IDF_STEP)));
  for (let at = 0; at < rows * labels; at += 1)
    body.push(Math.round((linear.weights[at] ?? 0) / (scale[at % labels] ?? 1)) & 255);
  const bytes = new Uint8Array(4 + head.length + body.length);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  bytes.set(body, 4 + head.length);
  return bytes;
};
