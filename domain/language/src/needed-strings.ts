/** Strings of which any match of a pattern must hold at least one, so that a text without them need not be tried. */

/** Every string a part can match, or those of which its matches hold one; neither when nothing is known. */
interface Known {
  readonly exact?: ReadonlySet<string>;
  readonly need?: ReadonlySet<string>;
}

const ANYTHING: Known = {};
const EMPTY: ReadonlySet<string> = new Set([""]);
const NOTHING: Known = { exact: EMPTY };
/** Larger sets are cut: what came before is kept as a need. */
const MOST_STRINGS = 64;
const MOST_CHOICES = 400;

const COMMON: ReadonlySet<string> = new Set(
  "i a an the to of and in is it be am are was that this you me my so not no dont for on with at have has had do can cant will would but if or as all just like feel want going get got know think about when what how they he she we her him them your up out more been being really never ever even im ive ill id que de la el en no un una me mi lo te se con por ya es yo si".split(
    " ",
  ),
);
/** How often a message holds a string, roughly: by its rarest word. */
const frequencyOf = (text: string): number => {
  let rarest = 1;
  for (const piece of text.split(/[ '.,?0-9]+/)) {
    if (piece === "") continue;
    const often = COMMON.has(piece) ? 0.3 : [1, 0.5, 0.3, 0.06, 0.02, 0.01][piece.length];
    rarest = Math.min(rarest, often ?? 0.004);
  }
  return rarest;
};
const costs = new WeakMap<ReadonlySet<string>, number>();
const costOf = (strings: ReadonlySet<string>): number => {
  const known = costs.get(strings);
  if (known !== undefined) return known;
  let sum = 0;
  for (const one of strings) sum += frequencyOf(one);
  costs.set(strings, sum);
  return sum;
};
const better = (
  known: ReadonlySet<string> | undefined,
  other: ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined => {
  if (other === undefined || other.has("")) return known;
  return known === undefined || costOf(other) < costOf(known) ? other : known;
};

const CODED = /u\{([\da-fA-F]+)\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})/y;
const ANY_OF_A_KIND = /[pP]\{[^}]*\}|k<[^>]*>|[wWdDsS]|\d+|c[A-Za-z]|[0ntrfv]/y;
const EDGE = /[bB]/y;
/** Plain characters, each of which stands once. */
const LETTERS = /[a-z ']+(?![?*+{])/y;
const LOOK_AROUND = /\(\?<?[=!]/y;
const GROUP = /\(\?:|\(\?<\w+>|\(/y;
const COUNT = /(?:([?*+])|\{(\d+)(?:,\d*)?\})\??/y;

class Source {
  readonly text: string;
  at = 0;
  constructor(text: string) {
    this.text = text;
  }
  get next(): string {
    return this.text[this.at] ?? "";
  }
  take(piece: string): boolean {
    if (!this.text.startsWith(piece, this.at)) return false;
    this.at += piece.length;
    return true;
  }
  /** @param sticky a pattern with the flag y. */
  match(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.text);
    if (found !== null) this.at += found[0].length;
    return found;
  }
}

const single = (char: string): Known => ({ exact: new Set([char]) });
const coded = (hex: string): string => String.fromCodePoint(Number.parseInt(hex, 16));

/** After a backslash. */
const escaped = (source: Source): Known => {
  const code = source.match(CODED);
  if (code !== null) return single(coded(code[1] ?? code[2] ?? code[3] ?? "0"));
  if (source.match(ANY_OF_A_KIND) !== null) return ANYTHING;
  if (source.match(EDGE) !== null) return NOTHING;
  const char = source.next;
  source.at += 1;
  return single(char);
};

/** After an opening bracket: a handful of plain characters is known, all else may be anything. */
const oneOf = (source: Source): Known => {
  const start = source.at;
  while (source.next !== "]") source.at += source.next === "\\" ? 2 : 1;
  const inside = source.text.slice(start, source.at);
  source.at += 1;
  return /^[a-z0-9' ]{1,6}$/.test(inside) ? { exact: new Set(inside) } : ANYTHING;
};

const PLAIN_CHARACTER = /[a-z ']/;

const atom = (source: Source): Known => {
  const plain = source.next;
  if (PLAIN_CHARACTER.test(plain)) {
    source.at += 1;
    return single(plain);
  }
  if (source.match(LOOK_AROUND) !== null) {
    choice(source);
    source.take(")");
    return NOTHING;
  }
  if (source.match(GROUP) !== null) {
    const inner = choice(source);
    source.take(")");
    return inner;
  }
  if (source.take("[")) return oneOf(source);
  if (source.take("\\")) return escaped(source);
  const char = String.fromCodePoint(source.text.codePointAt(source.at) ?? 0);
  source.at += char.length;
  if (char === "^" || char === "$") return NOTHING;
  return char === "." ? ANYTHING : single(char);
};

const repeated = (source: Source, inner: Known): Known => {
  if (!"?*+{".includes(source.next) || source.next === "") return inner;
  const mark = source.match(COUNT);
  if (mark === null) return inner;
  if (mark[1] === "?") return inner.exact === undefined ? ANYTHING : { exact: new Set([...inner.exact, ""]) };
  if (mark[1] === "*" || mark[2] === "0") return ANYTHING;
  const need = better(inner.need, inner.exact);
  return need === undefined ? ANYTHING : { need };
};

const sequence = (source: Source): Known => {
  let whole = true;
  let run: ReadonlySet<string> = EMPTY;
  let need: ReadonlySet<string> | undefined;
  while (source.at < source.text.length && source.next !== "|" && source.next !== ")") {
    const letters = source.match(LETTERS);
    if (letters !== null) {
      run = run === EMPTY ? new Set([letters[0]]) : new Set([...run].map((one) => one + letters[0]));
      continue;
    }
    const part = repeated(source, atom(source));
    if (part.exact !== undefined && run.size * part.exact.size <= MOST_STRINGS) {
      const longer = new Set<string>();
      for (const one of run) for (const other of part.exact) longer.add(one + other);
      run = longer;
      continue;
    }
    whole = false;
    need = better(better(need, run), part.need);
    run = part.exact ?? EMPTY;
  }
  if (whole) return { exact: run };
  need = better(need, run);
  return need === undefined ? ANYTHING : { need };
};

const choice = (source: Source): Known => {
  const parts = [sequence(source)];
  while (source.take("|")) parts.push(sequence(source));
  const exact = new Set<string>();
  const need = new Set<string>();
  let allExact = true;
  let allNeed = true;
  for (const part of parts) {
    if (part.exact === undefined) allExact = false;
    else for (const one of part.exact) exact.add(one);
    const least = part.need ?? part.exact;
    if (least === undefined || least.has("")) allNeed = false;
    else for (const one of least) need.add(one);
  }
  if (allExact && exact.size <= MOST_CHOICES) return { exact };
  return allNeed ? { need } : ANYTHING;
};

/** @returns undefined when nothing can be told: such a pattern must always be tried. */
export const neededStrings = (pattern: RegExp): ReadonlySet<string> | undefined => {
  if (pattern.ignoreCase) return undefined;
  const { exact, need } = choice(new Source(pattern.source));
  return better(need, exact);
};
