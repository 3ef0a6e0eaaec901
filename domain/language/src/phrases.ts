/** A phrase found in a run of words: [from, to) counts words. */
export interface PhraseHit<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

export interface PhraseBook<Value> {
  /** The longest phrase at each place, left to right, none overlapping. */
  find(words: readonly string[]): readonly PhraseHit<Value>[];
}

interface Entry<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

const PREFIX = 4;

const matches = (words: readonly string[], at: number, phrase: readonly string[]): boolean => {
  for (let k = 0; k < phrase.length; k += 1) {
    const wanted = phrase[k] ?? "";
    const got = words[at + k];
    if (got === undefined) return false;
    if (wanted.endsWith("*") ? !got.startsWith(wanted.slice(0, -1)) : got !== wanted) return false;
  }
  return true;
};

/**
 * Makes a book of phrases; a word may end in `*` to stand for all that begins so ("stress*"), with at least four letters
 * before it where it comes first.
 */
export const phraseBook = <Value>(
  entries: Iterable<readonly [phrase: string, value: Value]>,
): PhraseBook<Value> => {
  const exact = new Map<string, Entry<Value>[]>();
  const open = new Map<string, Entry<Value>[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.trim().split(/\s+/);
    const first = words[0] ?? "";
    const index = first.endsWith("*") ? open : exact;
    const key = first.endsWith("*") ? first.slice(0, PREFIX) : first;
    const list = index.get(key);
    if (list === undefined) index.set(key, [{ words, value }]);
    else list.push({ words, value });
  }
  for (const index of [exact, open]) {
    for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  }
  const best = (words: readonly string[], at: number): Entry<Value> | undefined => {
    const word = words[at] ?? "";
    const whole = exact.get(word)?.find((entry) => matches(words, at, entry.words));
    const begun =
      word.length < PREFIX
        ? undefined
        : open.get(word.slice(0, PREFIX))?.find((entry) => matches(words, at, entry.words));
    if (whole === undefined || (begun !== undefined && begun.words.length > whole.words.length)) return begun;
    return whole;
  };
  return {
    find: (words) => {
      const hits: PhraseHit<Value>[] = [];
      for (let at = 0; at < words.length; ) {
        const entry = best(words, at);
        if (entry === undefined) {
          at += 1;
          continue;
        }
        hits.push({ from: at, to: at + entry.words.length, value: entry.value });
        at += entry.words.length;
      }
      return hits;
    },
  };
};
