import { neededStrings } from "./needed-strings.ts";

/** Which of many patterns could match a text at all, found in one pass over the text. */
export interface PatternSieve {
  /** One bit a pattern, in 32-bit words: 0 where it cannot match. Good until the next call. */
  readonly mayMatch: (text: string) => Uint32Array;
}

/** Longer strings are cut: a start of what must be there must be there too. */
const LONGEST = 9;

/** Strings of a set without those that hold another one, cut to `LONGEST`. */
const shortest = (strings: ReadonlySet<string>): readonly string[] => {
  const kept: string[] = [];
  const cut = new Set([...strings].map((one) => one.slice(0, LONGEST)));
  for (const one of [...cut].sort((a, b) => a.length - b.length))
    if (!kept.some((shorter) => one.includes(shorter))) kept.push(one);
  return kept;
};

/** Whether the bit of a pattern is set. */
export const passes = (bits: Uint32Array, index: number): boolean =>
  (((bits[index >> 5] as number) >>> (index & 31)) & 1) === 1;

/** An automaton over the needed strings of all patterns. @see ahoCorasick1975 */
export const patternSieve = (patterns: readonly RegExp[]): PatternSieve => {
  const always = new Uint32Array(Math.ceil(patterns.length / 32));
  const owners = new Map<string, number[]>();
  patterns.forEach((pattern, index) => {
    const needed = neededStrings(pattern);
    if (needed === undefined) {
      always[index >> 5] = (always[index >> 5] as number) | (1 << (index & 31));
      return;
    }
    for (const one of shortest(needed)) {
      const list = owners.get(one);
      if (list === undefined) owners.set(one, [index]);
      else list.push(index);
    }
  });
  const classOf = new Uint8Array(0x10000);
  let classes = 1;
  let room = 1;
  for (const one of owners.keys()) {
    room += one.length;
    for (let i = 0; i < one.length; i += 1) {
      const code = one.charCodeAt(i);
      if (classOf[code] !== 0) continue;
      classOf[code] = classes;
      classes += 1;
    }
  }
  const next = new Int32Array(room * classes);
  const ends: (readonly number[] | undefined)[] = [];
  let nodes = 1;
  for (const [one, list] of owners) {
    let node = 0;
    for (let i = 0; i < one.length; i += 1) {
      const at = node * classes + (classOf[one.charCodeAt(i)] as number);
      if (next[at] === 0) {
        next[at] = nodes;
        nodes += 1;
      }
      node = next[at] as number;
    }
    ends[node] = list;
  }
  // Breadth first: where a string breaks off, the longest end of what was read that begins another goes on.
  const fall = new Int32Array(nodes);
  const queue: number[] = [];
  for (let c = 1; c < classes; c += 1) if (next[c] !== 0) queue.push(next[c] as number);
  for (let head = 0; head < queue.length; head += 1) {
    const node = queue[head] as number;
    const shorter = fall[node] as number;
    const inherited = ends[shorter];
    if (inherited !== undefined) ends[node] = [...(ends[node] ?? []), ...inherited];
    for (let c = 1; c < classes; c += 1) {
      const at = node * classes + c;
      const onward = next[shorter * classes + c] as number;
      if (next[at] === 0) next[at] = onward;
      else {
        fall[next[at] as number] = onward;
        queue.push(next[at] as number);
      }
    }
  }
  const moves = next.slice(0, nodes * classes);
  const isEnd = Uint8Array.from({ length: nodes }, (_, node) => (ends[node] === undefined ? 0 : 1));
  const bits = new Uint32Array(always.length);
  return {
    mayMatch: (text) => {
      bits.set(always);
      let node = 0;
      for (let i = 0; i < text.length; i += 1) {
        const kind = classOf[text.charCodeAt(i)] as number;
        node = kind === 0 ? 0 : (moves[node * classes + kind] as number);
        if (isEnd[node] === 0) continue;
        for (const index of ends[node] ?? [])
          bits[index >> 5] = (bits[index >> 5] as number) | (1 << (index & 31));
      }
      return bits;
    },
  };
};
