import { patternSieve } from "../pattern-sieve.ts";

/** Which words a pattern can begin with, so that only patterns that could match are tried at a word. */

const DEPTH = 3;
const ANY = "\u0001";

/** Prefixes of up to three characters that a pattern may start with; `ANY` stands for a character not known. */
type Starts = ReadonlySet<string>;

class Reader {
  readonly source: string;
  at = 0;
  constructor(source: string) {
    this.source = source;
  }
  peek(offset = 0): string {
    return this.source[this.at + offset] ?? "";
  }
  take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }
}

const NOTHING: Starts = new Set([""]);
const full = (start: string): boolean => start.length >= DEPTH || start.endsWith(ANY);

/** Every start of `a` that is still short goes on with every start of `b`. */
const then = (a: Starts, b: Starts): Starts => {
  let open = false;
  for (const start of a) open ||= !full(start);
  if (!open) return a;
  const out = new Set<string>();
  for (const start of a) {
    if (full(start)) out.add(start);
    else for (const next of b) out.add((start + next).slice(0, DEPTH));
  }
  return out;
};
const either = (a: Starts, b: Starts): Starts => new Set([...a, ...b]);

const quantified = (r: Reader, inner: Starts): Starts => {
  const mark = r.peek();
  if (mark === "?" || mark === "*") {
    r.at += 1;
    r.take("?");
    return mark === "?" ? either(inner, NOTHING) : either(then(inner, new Set([ANY])), NOTHING);
  }
  if (mark === "+") {
    r.at += 1;
    r.take("?");
    return then(inner, new Set([ANY, ""]));
  }
  const counted = /^\{(\d+)(?:,(\d*))?\}/.exec(r.source.slice(r.at, r.at + 12));
  if (counted === null) return inner;
  r.at += counted[0].length;
  const repeated = then(inner, new Set([ANY, ""]));
  return counted[1] === "0" ? either(repeated, NOTHING) : repeated;
};

const atom = (r: Reader): Starts => {
  if (r.take("(?:")) {
    const inner = alternatives(r);
    r.take(")");
    return inner;
  }
  if (r.take("(?!") || r.take("(?=") || r.take("(?<!") || r.take("(?<=")) {
    alternatives(r);
    r.take(")");
    return NOTHING;
  }
  if (r.peek() === "[") {
    const end = r.source.indexOf("]", r.at);
    r.at = end + 1;
    return new Set([ANY]);
  }
  if (r.peek() === "\\") {
    const name = r.peek(1);
    r.at += 2;
    return name === "b" ? NOTHING : new Set([ANY]);
  }
  const c = r.peek();
  r.at += 1;
  if (c === "^" || c === "$") return NOTHING;
  return new Set([c === "." ? ANY : c]);
};

const sequence = (r: Reader): Starts => {
  let starts: Starts = NOTHING;
  while (r.at < r.source.length && r.peek() !== "|" && r.peek() !== ")") {
    const inner = atom(r);
    starts = then(starts, quantified(r, inner));
  }
  return starts;
};

const alternatives = (r: Reader): Starts => {
  let starts = sequence(r);
  while (r.take("|")) starts = either(starts, sequence(r));
  return starts;
};

/** Starts of a pattern's matches, cut at the first character that is not known. */
export const startsOf = (pattern: RegExp): ReadonlySet<string> => {
  const out = new Set<string>();
  for (const start of alternatives(new Reader(pattern.source))) {
    const unknown = start.indexOf(ANY);
    out.add(unknown >= 0 ? start.slice(0, unknown) : start);
  }
  return out;
};

/** Patterns by the first characters of a word they can start at. */
export interface PatternIndex<T> {
  readonly matchesIn: (
    text: string,
  ) => readonly { readonly item: T; readonly start: number; readonly end: number }[];
}

/** A pattern is tried at a word only where the text holds a string that the pattern needs, and the word begins as it can. */
export const indexPatterns = <T>(items: readonly T[], patternOf: (item: T) => RegExp): PatternIndex<T> => {
  const patterns = items.map(patternOf);
  const sticky = patterns.map((pattern) => new RegExp(pattern.source, "y"));
  const sieve = patternSieve(patterns);
  const words = Math.ceil(items.length / 32);
  const byStart = new Map<string, Uint32Array>();
  patterns.forEach((pattern, index) => {
    for (const start of startsOf(pattern)) {
      const bits = byStart.get(start) ?? new Uint32Array(words);
      bits[index >> 5] = (bits[index >> 5] as number) | (1 << (index & 31));
      byStart.set(start, bits);
    }
  });
  const tried = new Uint32Array(words);
  /** Which 32-bit words hold a pattern that may match: hardly ever more than a few. */
  const living = new Int32Array(words);
  const matchesIn: PatternIndex<T>["matchesIn"] = (text) => {
    const found: { item: T; start: number; end: number }[] = [];
    const alive = sieve.mayMatch(text);
    let few = 0;
    for (let word = 0; word < words; word += 1)
      if (alive[word] !== 0) {
        living[few] = word;
        few += 1;
      }
    if (few === 0) return found;
    for (let at = 0; at < text.length; at = text.indexOf(" ", at) + 1) {
      tried.fill(0);
      for (let length = 0; length <= DEPTH; length += 1) {
        const here = byStart.get(text.slice(at, at + length));
        if (here === undefined) continue;
        for (let one = 0; one < few; one += 1) {
          const word = living[one] as number;
          let left = (here[word] as number) & (alive[word] as number) & ~(tried[word] as number);
          tried[word] = (tried[word] as number) | left;
          while (left !== 0) {
            const index = word * 32 + 31 - Math.clz32(left & -left);
            left &= left - 1;
            const pattern = sticky[index] as RegExp;
            pattern.lastIndex = at;
            if (pattern.test(text) && pattern.lastIndex > at)
              found.push({ item: items[index] as T, start: at, end: pattern.lastIndex });
          }
        }
      }
      if (text.indexOf(" ", at) < 0) break;
    }
    return found;
  };
  return { matchesIn };
};
