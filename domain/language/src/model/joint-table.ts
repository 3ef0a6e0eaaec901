import { IDF_STEP, type PackedModel, tableSize } from "./packed-model.ts";

/** Every n-gram that any of several models knows, found by one look: its place leads to a block with what each model keeps of
 *  it. A block is one byte with the number of models, then for each its number here, its idf byte and its int8 weights, so
 *  that all that is read for an n-gram lies side by side. */
export interface JointTable {
  readonly models: readonly PackedModel[];
  readonly placeOf: ReadonlyMap<PackedModel, number>;
  /** The place of a hash is its upper bits, so that what is kept in order of hash is made and read in order of place. */
  readonly shift: number;
  /** Pairs: hash, where its block starts; 0 where nothing is kept. */
  readonly slots: Int32Array;
  readonly blocks: Int8Array;
  /** Where each model's labels begin among all labels; one more entry for the end. */
  readonly firstLabel: Int32Array;
  /** 1 for models that read the words as they stand; those that read them plainly; those that read the other speaker's too. */
  readonly asWritten: Uint8Array;
  readonly plainly: Uint8Array;
  readonly previousToo: Uint8Array;
}

/** As many models as their number in a block has room for. */
const MOST_MODELS = 127;

/** @throws RangeError for more models than a block can tell apart. */
export const jointTable = (models: readonly PackedModel[]): JointTable => {
  if (models.length > MOST_MODELS) throw new RangeError(`A joint table holds ${MOST_MODELS} models at most.`);
  let rows = 0;
  for (const { hashes } of models) rows += hashes.length;
  // Models share most n-grams, so this leaves about every second place free, and one free even where they share none.
  const size = tableSize(Math.ceil(rows * 0.55));
  const shift = Math.clz32(size - 1);
  const wrap = size * 2 - 1;
  const slots = new Int32Array(size * 2);
  // First how long each block is; then where it starts; then what stands in it. The slot of every row is kept between.
  const slotOf = new Int32Array(rows);
  let blockBytes = 1;
  let row = 0;
  for (const { hashes, labels } of models) {
    const width = 2 + labels.length;
    for (let own = 0; own < hashes.length; own += 1) {
      const hash = (hashes[own] as number) | 0;
      let at = (hash >>> shift) * 2;
      while (slots[at + 1] !== 0 && slots[at] !== hash) at = (at + 2) & wrap;
      if (slots[at + 1] === 0) {
        slots[at] = hash;
        slots[at + 1] = 1;
        blockBytes += 1;
      }
      slots[at + 1] = (slots[at + 1] as number) + width;
      blockBytes += width;
      slotOf[row] = at;
      row += 1;
    }
  }
  const blocks = new Int8Array(blockBytes);
  const filled = new Int32Array(size);
  let next = 1;
  for (let at = 0; at < slots.length; at += 2) {
    const length = slots[at + 1] as number;
    if (length === 0) continue;
    slots[at + 1] = next;
    filled[at >> 1] = next + 1;
    next += length;
  }
  row = 0;
  models.forEach(({ hashes, labels, weights, idf }, model) => {
    const width = labels.length;
    for (let own = 0; own < hashes.length; own += 1) {
      const at = slotOf[row] as number;
      row += 1;
      const start = slots[at + 1] as number;
      let to = filled[at >> 1] as number;
      blocks[start] = (blocks[start] as number) + 1;
      blocks[to] = model;
      blocks[to + 1] = Math.round((idf[own] as number) / IDF_STEP);
      to += 2;
      const from = own * width;
      for (let label = 0; label < width; label += 1) blocks[to + label] = weights[from + label] as number;
      filled[at >> 1] = to + width;
    }
  });
  const firstLabel = new Int32Array(models.length + 1);
  models.forEach(({ labels }, model) => {
    firstLabel[model + 1] = (firstLabel[model] as number) + labels.length;
  });
  return {
    models,
    placeOf: new Map(models.map((model, place) => [model, place])),
    shift,
    slots,
    blocks,
    firstLabel,
    asWritten: Uint8Array.from(models, ({ features }) => Number(features.plain !== true)),
    plainly: Uint8Array.from(models, ({ features }) => Number(features.plain === true)),
    previousToo: Uint8Array.from(models, ({ readsPrevious }) => Number(readsPrevious)),
  };
};

/** Each n-gram of a text once, with how often it stands there. */
export interface CountedGrams {
  readonly hashes: Int32Array;
  readonly counts: Int32Array;
}

/** Adds the n-grams of a text to the sums of all models: value = ln(1 + count * weight) * idf.
 *  @param sums weight * value, shape [all labels].
 *  @param squares value^2, shape [models].
 *  @param takes whether a model is to be added to, shape [models]. */
export const addGrams = (
  { shift, slots, blocks, firstLabel }: JointTable,
  { hashes, counts }: CountedGrams,
  weight: number,
  takes: Uint8Array,
  sums: Float64Array,
  squares: Float64Array,
): void => {
  const wrap = slots.length - 1;
  const once = Math.log(1 + weight) * IDF_STEP;
  for (let i = 0; i < hashes.length; i += 1) {
    const hash = hashes[i] as number;
    let at = (hash >>> shift) * 2;
    let block = slots[at + 1] as number;
    while (block !== 0 && slots[at] !== hash) {
      at = (at + 2) & wrap;
      block = slots[at + 1] as number;
    }
    if (block === 0) continue;
    const count = counts[i] as number;
    const step = count === 1 ? once : Math.log(1 + count * weight) * IDF_STEP;
    let from = block + 1;
    for (let left = blocks[block] as number; left > 0; left -= 1) {
      const model = blocks[from] as number;
      const value = step * ((blocks[from + 1] as number) & 255);
      from += 2;
      const first = firstLabel[model] as number;
      const end = firstLabel[model + 1] as number;
      if (takes[model] === 0) {
        from += end - first;
        continue;
      }
      squares[model] = (squares[model] as number) + value * value;
      for (let label = first; label < end; label += 1) {
        sums[label] = (sums[label] as number) + value * (blocks[from] as number);
        from += 1;
      }
    }
  }
};
