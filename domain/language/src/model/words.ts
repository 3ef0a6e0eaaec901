/** A token of a text, lower case and elongation evened, with its place in the original. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Stands within four words after a negation, in the same clause. */
  readonly negated: boolean;
  readonly shouted: boolean;
}

/** What a code point is; a pictograph counts as a sign of its own. */
const SPACE = 0;
const LETTER = 1;
const NUMBER = 2;
const SIGN = 3;

const kindByTest = (char: string): number => {
  if (/^\p{L}/u.test(char)) return LETTER;
  if (/^\p{N}/u.test(char)) return NUMBER;
  return /^\s/u.test(char) ? SPACE : SIGN;
};
const PLAIN: Uint8Array = Uint8Array.from({ length: 0x250 }, (_, code) =>
  kindByTest(String.fromCharCode(code)),
);
const kindsMet = new Map<number, number>();
const KINDS_KEPT = 4096;
const kindOf = (code: number): number => {
  if (code < PLAIN.length) return PLAIN[code] as number;
  const met = kindsMet.get(code);
  if (met !== undefined) return met;
  const kind = kindByTest(String.fromCodePoint(code));
  if (kindsMet.size < KINDS_KEPT) kindsMet.set(code, kind);
  return kind;
};

const APOSTROPHE = 39;
const ELONGATED = /(\p{L})\1{2,}/gu;
const NEGATIONS: ReadonlySet<string> = new Set(
  "not no never none nobody nothing neither nor without hardly barely cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt shouldnt couldnt aint hasnt havent hadnt".split(
    " ",
  ),
);
const NEGATION_REACH = 4;

/** Lower case and one kind of apostrophe, at the same length, so that places stay places of the original. */
const evened = (text: string): string => {
  const lower = text.toLowerCase();
  const same =
    lower.length === text.length
      ? lower
      : Array.from(text, (char) =>
          char.toLowerCase().length === char.length ? char.toLowerCase() : char,
        ).join("");
  return same.replace(/[’‘ʼ`´]/g, "'");
};

export const isNegation = (word: string): boolean => NEGATIONS.has(word) || word.endsWith("n't");

/** Whether "[:;=][-']?" and a mouth stand at `at`: the length of the face, or 0. */
const faceAt = (text: string, at: number): number => {
  const eyes = text[at];
  if (eyes !== ":" && eyes !== ";" && eyes !== "=") return 0;
  const nose = text[at + 1] === "-" || text[at + 1] === "'" ? 1 : 0;
  const mouth = text[at + 1 + nose];
  return mouth !== undefined && ")(DPpOo/\\|]3*".includes(mouth) ? 2 + nose : 0;
};

const isStop = (code: number): boolean => code === 33 || code === 46 || code === 63;

/** Words, emoticons, pictographs and marks of a text in order; runs of more than two letters are cut to two. */
export const wordsOf = (text: string): Word[] => {
  const words: Word[] = [];
  const even = evened(text);
  const anyCapital = even !== text;
  let reach = 0;
  let at = 0;
  while (at < even.length) {
    const start = at;
    const first = even.codePointAt(at) as number;
    const kind = kindOf(first);
    at += first > 0xffff ? 2 : 1;
    if (kind === SPACE) continue;
    let stretched = first > 0xffff;
    if (kind === SIGN) {
      if (isStop(first)) while (isStop(even.charCodeAt(at))) at += 1;
      else if (first === 60 && even.charCodeAt(at) === 51) at += 1;
      else at = start + (faceAt(even, start) || at - start);
    } else {
      // Letters and numbers; after an apostrophe letters alone.
      let within = true;
      let lettersAlone = false;
      while (within && at < even.length) {
        const code = even.codePointAt(at) as number;
        const next = kindOf(code);
        if (next === LETTER || (next === NUMBER && !lettersAlone)) {
          stretched ||=
            code > 0xffff ||
            (code === even.charCodeAt(at - 1) && at >= start + 2 && code === even.charCodeAt(at - 2));
          at += code > 0xffff ? 2 : 1;
        } else if (
          code === APOSTROPHE &&
          at + 1 < even.length &&
          kindOf(even.codePointAt(at + 1) as number) === LETTER
        ) {
          lettersAlone = true;
          at += 1;
        } else within = false;
      }
    }
    const end = at;
    const raw = even.slice(start, end);
    const isWord = kind === LETTER;
    let word = raw;
    if (isWord) {
      if (stretched) word = raw.replace(ELONGATED, "$1$1");
    } else if (raw.length > 3) word = raw.slice(0, 3);
    if (word === "but" || (kind === SIGN && (isStop(first) || first === 44 || first === 59))) reach = 0;
    let shouted = false;
    if (isWord && anyCapital && end - start > 1) {
      const written = text.slice(start, end);
      shouted = written !== raw && written === written.toUpperCase();
    }
    words.push({ text: word, start, end, negated: reach > 0, shouted });
    if (isNegation(word)) reach = NEGATION_REACH;
    else reach -= 1;
  }
  return words;
};
