/** One text that can be found: its terms, each as often as it counts. */
export interface IndexedText {
  readonly id: string;
  readonly terms: readonly string[];
}

export interface Bm25Index {
  readonly size: number;
  readonly averageLength: number;
  readonly lengths: ReadonlyMap<string, number>;
  /** Term, then how often it stands in which text. */
  readonly postings: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export interface Bm25Hit {
  readonly id: string;
  readonly score: number;
}

/** Saturation of a term's count, and how much a long text is held against it. */
const K1 = 1.2;
const B = 0.75;

export const bm25Index = (texts: readonly IndexedText[]): Bm25Index => {
  const postings = new Map<string, Map<string, number>>();
  const lengths = new Map<string, number>();
  for (const { id, terms } of texts) {
    lengths.set(id, terms.length);
    for (const term of terms) {
      const at = postings.get(term) ?? new Map<string, number>();
      at.set(id, (at.get(id) ?? 0) + 1);
      postings.set(term, at);
    }
  }
  const total = [...lengths.values()].reduce((a, b) => a + b, 0);
  return { size: texts.length, averageLength: total / Math.max(1, texts.length), lengths, postings };
};

/** ln(1 + (N - n + 0.5) / (n + 0.5)): rare terms weigh more, and none weighs less than nothing. */
export const termWeight = (index: Bm25Index, term: string): number => {
  const n = index.postings.get(term)?.size ?? 0;
  return n === 0 ? 0 : Math.log(1 + (index.size - n + 0.5) / (n + 0.5));
};

/** Texts that hold any of the terms, best first; ties in the order of the index.
 *  Score: sum over terms of weight · tf·(k1 + 1) / (tf + k1·(1 - b + b·length/average)).
 *  @see robertsonZaragoza2009 */
export const bm25 = (index: Bm25Index, query: readonly string[]): readonly Bm25Hit[] => {
  const scores = new Map<string, number>();
  for (const term of new Set(query)) {
    const weight = termWeight(index, term);
    for (const [id, count] of index.postings.get(term) ?? []) {
      const length = index.lengths.get(id) ?? 0;
      const norm = K1 * (1 - B + (B * length) / index.averageLength);
      scores.set(id, (scores.get(id) ?? 0) + (weight * count * (K1 + 1)) / (count + norm));
    }
  }
  const order = [...index.lengths.keys()];
  return [...scores]
    .map(([id, score]) => ({ id, score }))
    .sort((a, b) => b.score - a.score || order.indexOf(a.id) - order.indexOf(b.id));
};
