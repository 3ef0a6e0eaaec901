import type { FeatureOptions } from "./features.ts";

/** Second stage: its inputs are the model's own n-gram scores (bias included), one a label, and then the dense groups; each
 *  is standardised as (value - mean) * scale. */
export interface DensePart {
  /** Which groups of inputs, in order. */
  readonly groups: readonly DenseGroup[];
  readonly mean: readonly number[];
  readonly scale: readonly number[];
  /** inputs x labels. */
  readonly weights: readonly number[];
  readonly bias: readonly number[];
}

/** How a text is written; what its rated words say; where it lies among sentences; what the emotion model says; the other
 *  speaker's words; what the rules of risk found. */
export type DenseGroup =
  | "style"
  | "ratings"
  | "sense"
  | "emotion"
  | "previous-style"
  | "previous-sense"
  | "evidence";

/** What stands at the head of a weights file, as JSON. */
export interface ModelHeader {
  readonly modelId: string;
  readonly task: string;
  readonly kind: "multilabel" | "softmax" | "regression";
  readonly labels: readonly string[];
  readonly features: FeatureOptions;
  /** Whether the other speaker's last words are read too. */
  readonly readsPrevious: boolean;
  readonly rows: number;
  /** Weight of one int8 step, per label. */
  readonly scale: readonly number[];
  readonly bias: readonly number[];
  /** Platt calibration per label: P = 1 / (1 + exp(-(slope * score + offset))). @see platt1999 */
  readonly slope: readonly number[];
  readonly offset: readonly number[];
  /** Probability from which a label is said, per label. */
  readonly threshold: readonly number[];
  readonly dense?: DensePart;
}

/** A model ready to score: rows are found by hash in an open-addressed table. */
export interface PackedModel extends ModelHeader {
  /** int8, rows x labels. */
  readonly weights: Int8Array;
  /** Inverse document frequency per row. */
  readonly idf: Float32Array;
  readonly table: { readonly mask: number; readonly hashes: Uint32Array; readonly rows: Int32Array };
}

export class BrokenModel extends Error {}

/** idf is kept as a byte: 16 steps a unit, which covers 0..15.9. */
export const IDF_STEP: number = 1 / 16;

const tableOf = (hashes: readonly number[]): PackedModel["table"] => {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const mask = size - 1;
  const keys = new Uint32Array(size);
  const rows = new Int32Array(size).fill(-1);
  hashes.forEach((hash, row) => {
    let at = hash & mask;
    while (rows[at] !== -1) at = (at + 1) & mask;
    keys[at] = hash;
    rows[at] = row;
  });
  return { mask, hashes: keys, rows };
};

/** The row of a feature, or -1. */
export const rowOf = ({ table }: PackedModel, hash: number): number => {
  let at = hash & table.mask;
  for (;;) {
    const row = table.rows[at] ?? -1;
    if (row === -1 || table.hashes[at] === hash) return row;
    at = (at + 1) & table.mask;
  }
};

const readText = (bytes: Uint8Array): string => {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

/** Layout: uint32 LE length of the header, ASCII JSON header, then for each row in order of hash a varint of the
 *  difference to the last hash, then rows idf bytes, then rows x labels int8 weights.
 *  @throws BrokenModel when the bytes do not hold what the header says. */
export const parseModel = (bytes: Uint8Array): PackedModel => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8) throw new BrokenModel("a weights file is too short to be one");
  const headerLength = view.getUint32(0, true);
  let at = 4 + headerLength;
  if (at > bytes.length) throw new BrokenModel("a weights file ends inside its header");
  const header = JSON.parse(readText(bytes.subarray(4, at))) as ModelHeader;
  const hashes: number[] = [];
  let hash = 0;
  for (let row = 0; row < header.rows; row += 1) {
    let difference = 0;
    let factor = 1;
    for (;;) {
      const byte = bytes[at] ?? -1;
      if (byte === -1) throw new BrokenModel(`the weights of ${header.modelId} end too early`);
      at += 1;
      difference += (byte & 127) * factor;
      factor *= 128;
      if (byte < 128) break;
    }
    hash += difference;
    hashes.push(hash);
  }
  const end = at + header.rows + header.rows * header.labels.length;
  if (end !== bytes.length)
    throw new BrokenModel(`the weights of ${header.modelId} have ${bytes.length - end} bytes too many`);
  const idf = Float32Array.from(bytes.subarray(at, at + header.rows), (byte) => byte * IDF_STEP);
  // By place in the buffer below: what is handed in may itself be a view into a larger buffer.
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at + header.rows, end - at - header.rows);
  return { ...header, weights, idf, table: tableOf(hashes) };
};
