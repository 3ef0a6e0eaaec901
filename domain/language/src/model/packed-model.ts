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
 *  speaker's words; what the rules of risk found; what the rules of belief see; how a thought is built; how distorted its passages are, pooled. */
export type DenseGroup =
  | "style"
  | "ratings"
  | "plain-ratings"
  | "plain-sense"
  | "sense"
  | "emotion"
  | "previous-style"
  | "previous-sense"
  | "evidence"
  | "beliefs"
  | "marks"
  | "passages";

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

/** An open-addressed table from hash to row. */
export interface RowTable {
  /** The place of a hash is its upper bits: rows in order of hash lie in order. */
  readonly shift: number;
  readonly hashes: Int32Array;
  readonly rows: Int32Array;
}

/** A model ready to score. */
export interface PackedModel extends ModelHeader {
  /** Of each row, ascending. */
  readonly hashes: Uint32Array;
  /** int8, rows x labels. */
  readonly weights: Int8Array;
  /** Inverse document frequency per row. */
  readonly idf: Float32Array;
  /** Made when first asked for: only lexicons and explanations look up single rows. */
  readonly table: RowTable;
}

export class BrokenModel extends Error {}

/** idf is kept as a byte: 16 steps a unit, which covers 0..15.9. */
export const IDF_STEP: number = 1 / 16;

/** Places of a table for so many rows: a power of two, at least twice as many. */
export const tableSize = (rows: number): number => {
  let size = 16;
  while (size < rows * 2) size *= 2;
  return size;
};

const tableOf = (hashes: Uint32Array): RowTable => {
  const size = tableSize(hashes.length);
  const mask = size - 1;
  const shift = Math.clz32(mask);
  const keys = new Int32Array(size);
  const rows = new Int32Array(size).fill(-1);
  for (let row = 0; row < hashes.length; row += 1) {
    const hash = (hashes[row] as number) | 0;
    let at = hash >>> shift;
    while (rows[at] !== -1) at = (at + 1) & mask;
    keys[at] = hash;
    rows[at] = row;
  }
  return { shift, hashes: keys, rows };
};

/** The row of a feature, or -1. */
export const rowOf = ({ table }: { readonly table: RowTable }, hash: number): number => {
  const key = hash | 0;
  const mask = table.rows.length - 1;
  let at = key >>> table.shift;
  for (;;) {
    const row = table.rows[at] ?? -1;
    if (row === -1 || table.hashes[at] === key) return row;
    at = (at + 1) & mask;
  }
};

const CHUNK = 8192;
const readText = (bytes: Uint8Array): string => {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text;
};

class RowsOfModel {
  readonly hashes: Uint32Array;
  readonly weights: Int8Array;
  readonly idf: Float32Array;
  #table: RowTable | undefined;
  constructor(hashes: Uint32Array, weights: Int8Array, idf: Float32Array) {
    this.hashes = hashes;
    this.weights = weights;
    this.idf = idf;
  }
  get table(): RowTable {
    this.#table ??= tableOf(this.hashes);
    return this.#table;
  }
}

/** A model from its parts: `hashes` one a row, `weights` rows x labels. */
export const packedModel = (
  header: ModelHeader,
  hashes: Uint32Array,
  weights: Int8Array,
  idf: Float32Array,
): PackedModel => Object.assign(new RowsOfModel(hashes, weights, idf), header);

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
  const hashes = new Uint32Array(header.rows);
  let hash = 0;
  for (let row = 0; row < header.rows; row += 1) {
    let difference = 0;
    let factor = 1;
    let byte = 128;
    while (byte >= 128) {
      if (at >= bytes.length) throw new BrokenModel(`the weights of ${header.modelId} end too early`);
      byte = bytes[at] as number;
      at += 1;
      difference += (byte & 127) * factor;
      factor *= 128;
    }
    hash += difference;
    hashes[row] = hash;
  }
  const end = at + header.rows + header.rows * header.labels.length;
  if (end !== bytes.length)
    throw new BrokenModel(`the weights of ${header.modelId} have ${bytes.length - end} bytes too many`);
  const idf = new Float32Array(header.rows);
  for (let row = 0; row < header.rows; row += 1) idf[row] = (bytes[at + row] as number) * IDF_STEP;
  // By place in the buffer below: what is handed in may itself be a view into a larger buffer.
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at + header.rows, end - at - header.rows);
  return packedModel(header, hashes, weights, idf);
};
