import { isFirstName } from "@evenkeel/language/lexicon/relations";

export type MaskedKind = "person" | "place" | "name" | "number" | "contact";

/** A stretch of a text that says who, where, how to reach someone, or a number. */
export interface Telling {
  readonly from: number;
  readonly to: number;
  readonly kind: MaskedKind;
}

/** What is known of words beforehand. */
export interface NameKnowledge {
  /** Names to look for in any spelling: of the member, and of people they have named; lower case. */
  readonly known: ReadonlySet<string>;
  /** Places by their names, lower case, one or two words. */
  readonly places: ReadonlySet<string>;
  /** Written with a capital and telling nothing of anybody; lower case. */
  readonly plainCapitals: ReadonlySet<string>;
  /** No word of the language's own: with a capital at the start of a sentence it is taken for a name. */
  readonly rare: (lowerCaseWord: string) => boolean;
}

interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const BEGINS = /(?:^|[.!?…\n:;"“”«»¿¡(—–-])\s*$/u;
const NAMING =
  /(?:\bname(?:'s| is| was)|\bcalled|\bnamed|\bcall me|\bmy friend|\bme llamo|\bse llama(?:ba)?|\bmi nombre es|\bllamad[oa]) $/iu;
const PLACING = /\b(?:in|at|from|near|to|en|desde|cerca de|hacia|a) $/iu;
/** First names that are far more often words: names only with a capital where a sentence does not ask for one. */
const MORE_OFTEN_WORDS: ReadonlySet<string> = new Set(
  "will may mark hope grace ama sol luz min max leo mia jin dolores".split(" "),
);

const bare = (word: string): string => word.replace(/['’]s?$/u, "");
const capital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Written in capitals throughout: a capital letter then says nothing. */
const shouted = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 8 && letters.filter((c) => /\p{Lu}/u.test(c)).length > letters.length * 0.7;
};

const kindOf = (
  tokens: readonly Token[],
  at: number,
  text: string,
  loud: boolean,
  of: NameKnowledge,
): MaskedKind | null => {
  const token = tokens[at];
  if (token === undefined) return null;
  const word = bare(token.text);
  const lower = word.toLowerCase();
  const before = text.slice(Math.max(0, token.from - 24), token.from);
  const next = tokens[at + 1];
  const previous = tokens[at - 1];
  if (of.known.has(lower)) return "person";
  if (next !== undefined && of.places.has(`${lower} ${bare(next.text).toLowerCase()}`)) return "place";
  if (previous !== undefined && of.places.has(`${bare(previous.text).toLowerCase()} ${lower}`))
    return "place";
  if (of.places.has(lower)) return "place";
  if (of.plainCapitals.has(lower)) return null;
  const begins = BEGINS.test(before);
  const said = capital(word) && !loud;
  if (isFirstName(lower)) {
    if (said && !(begins && MORE_OFTEN_WORDS.has(lower))) return "person";
    if (!said && !MORE_OFTEN_WORDS.has(lower)) return "person";
  }
  if (NAMING.test(before) && !/^(?:a|an|the|my|un|una|el|la|mi|me|it|him|her|them)$/iu.test(lower)) {
    if (said || of.rare(lower)) return "person";
  }
  if (!said || word.length === 1) return null;
  if (!begins) return PLACING.test(before) ? "place" : "name";
  return of.rare(lower) ? "name" : null;
};

const namesIn = (text: string, of: NameKnowledge): readonly Telling[] => {
  const tokens = [...text.matchAll(WORD)].map((m) => ({
    text: m[0],
    from: m.index,
    to: m.index + m[0].length,
  }));
  const loud = shouted(text);
  const found: Telling[] = [];
  tokens.forEach((token, at) => {
    const kind = kindOf(tokens, at, text, loud, of);
    if (kind === null) return;
    const to = token.from + bare(token.text).length;
    const last = found.at(-1);
    // "New York", "María del Carmen": one name.
    if (last !== undefined && /^(?: | (?:de|del|la|of|van|von) )$/u.test(text.slice(last.to, token.from)))
      found[found.length - 1] = { from: last.from, to, kind: last.kind === "name" ? kind : last.kind };
    else found.push({ from: token.from, to, kind });
  });
  return found;
};

const CONTACTS: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)\S+/giu,
  /[\p{L}\d._%+-]+@[\p{L}\d.-]+/gu,
  /(?<![\p{L}\d])@[\p{L}\d_.]{2,}/gu,
  /\b[\p{L}\d]+(?:_[\p{L}\d]+)+\b/gu,
  /\b[\p{L}\d-]+\.(?:com|org|net|es|mx|io|co|uk|de|fr|app|me)\b\S*/giu,
  /\+?\(?\d(?:[\s().-]?\d){6,}/gu,
];
/** From two digits on, with what joins them, and codes of letters and digits. A single digit tells nobody apart. */
const NUMBERS: readonly RegExp[] = [/\d(?:[.,:/-]?\d)+/gu];
const CODES: readonly RegExp[] = [/\b(?=\p{Lu}*\d)(?=\d*\p{Lu})[\p{Lu}\d]{2,}\b/gu];

const matched = (text: string, patterns: readonly RegExp[], kind: MaskedKind): readonly Telling[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((m) => ({ from: m.index, to: m.index + m[0].length, kind })),
  );

/** What in a text could tell who it is about, in order, without overlap; what reaches someone comes first. */
export const tellingIn = (text: string, of: NameKnowledge): readonly Telling[] => {
  const chosen: Telling[] = [];
  for (const one of [
    ...matched(text, CONTACTS, "contact"),
    ...matched(text, CODES, "number"),
    ...namesIn(text, of),
    ...matched(text, NUMBERS, "number"),
  ])
    if (chosen.every((other) => one.to <= other.from || other.to <= one.from)) chosen.push(one);
  return chosen.sort((a, b) => a.from - b.from);
};
