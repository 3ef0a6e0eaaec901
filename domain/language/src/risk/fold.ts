/** Text made even for matching, with a way back to the words as written. */
export interface FoldedText {
  /** Lower case, no accents or apostrophes, one space between tokens; ` . ` ends a sentence, ` , ` a part of one. */
  readonly text: string;
  /** UTF-16 offset into the original of the token that holds folded position `i`. */
  readonly startOf: (i: number) => number;
  readonly endOf: (i: number) => number;
}

const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    wanna: "want to",
    wana: "want to",
    wnna: "want to",
    gonna: "going to",
    gona: "going to",
    gunna: "going to",
    gon: "going to",
    finna: "going to",
    gotta: "got to",
    tryna: "trying to",
    lemme: "let me",
    cannot: "cant",
    cnt: "cant",
    couldent: "couldnt",
    dnt: "dont",
    donot: "dont",
    dosent: "doesnt",
    doesent: "doesnt",
    wnt: "want",
    wat: "what",
    wats: "whats",
    iam: "im",
    aint: "am not",
    idk: "i dont know",
    cuz: "because",
    cus: "because",
    coz: "because",
    bc: "because",
    u: "you",
    ur: "your",
    ppl: "people",
    rn: "right now",
    tmrw: "tomorrow",
    tmr: "tomorrow",
    tomorow: "tomorrow",
    tommorow: "tomorrow",
    tommorrow: "tomorrow",
    tonite: "tonight",
    "2nite": "tonight",
    "2night": "tonight",
    tonigth: "tonight",
    "2day": "today",
    anymor: "anymore",
    anymroe: "anymore",
    kil: "kill",
    kll: "kill",
    kiil: "kill",
    klil: "kill",
    "k*ll": "kill",
    kiling: "killing",
    myslef: "myself",
    mysef: "myself",
    mself: "myself",
    meself: "myself",
    mysself: "myself",
    mysel: "myself",
    miself: "myself",
    myselfs: "myself",
    himslef: "himself",
    herslef: "herself",
    suicde: "suicide",
    sucide: "suicide",
    suiside: "suicide",
    siucide: "suicide",
    suacide: "suicide",
    suicied: "suicide",
    suecide: "suicide",
    "s*icide": "suicide",
    "su*cide": "suicide",
    suicidle: "suicidal",
    suicidel: "suicidal",
    sucidal: "suicidal",
    suisidal: "suicidal",
    suicidial: "suicidal",
    suicdal: "suicidal",
    deth: "death",
    ded: "dead",
    exsist: "exist",
    exsit: "exist",
    exisit: "exist",
    dissapear: "disappear",
    disapear: "disappear",
    dissappear: "disappear",
    hurtting: "hurting",
    tierd: "tired",
    livin: "living",
    noone: "nobody",
    burdon: "burden",
    burdan: "burden",
    bettter: "better",
    beter: "better",
    goodby: "goodbye",
    goodbuy: "goodbye",
    hopless: "hopeless",
    hopeles: "hopeless",
    pils: "pills",
    pilz: "pills",
    overdoes: "overdose",
    brige: "bridge",
    // Spanish
    q: "que",
    k: "que",
    ke: "que",
    xq: "porque",
    pq: "porque",
    xk: "porque",
    porq: "porque",
    qiero: "quiero",
    kiero: "quiero",
    quero: "quiero",
    quieor: "quiero",
    bibir: "vivir",
    bivir: "vivir",
    vivr: "vivir",
    bida: "vida",
    toy: "estoy",
    nadien: "nadie",
    matrme: "matarme",
    suisidio: "suicidio",
    suicido: "suicidio",
    suisidarme: "suicidarme",
    suicidrme: "suicidarme",
    morirm: "morirme",
    aser: "hacer",
    aserme: "hacerme",
  }),
);

const LEET: Readonly<Record<string, string>> = { "1": "i", "!": "i", "3": "e", "0": "o", "@": "a", $: "s" };
const VOWEL_RUN = /([aeiou])\1{2,}/g;
const LETTER_RUN = /([a-z])\1{2,}/g;
const ACCENT = /[\u0300-\u036f]/g;
const APOSTROPHE = /['’‘`´ʼ]/g;
const LAUGH = /[\u{1F602}\u{1F923}\u{1F480}\u{1F605}\u{1F606}]/u;
const TOKEN =
  /[\p{L}\p{N}*@$!]*[\p{L}\p{N}](?:[\p{L}\p{N}'’‘`´ʼ*@$]|[!](?=[\p{L}]))*|\.{2,}|…|[.!?;\n¿¡]+|["“”«»]|[,:()—–\-/]+|[\u{1F602}\u{1F923}\u{1F480}\u{1F605}\u{1F606}]+/gu;

const CLIPPED = /^(?:kill|end|dy|liv|cutt|think|go|wak|tak|feel|hurt|breath|try|giv|lov)in$/;

const withoutSlips = (word: string): string =>
  SAME.get(word) ?? (word.endsWith("in") && CLIPPED.test(word) ? `${word}g` : word);

const evenOut = (word: string): string => {
  let w = word.normalize("NFD").replace(ACCENT, "").replace(APOSTROPHE, "").toLowerCase();
  if (/[a-z]/.test(w) && /[13!0@$]/.test(w) && !/^\d+[a-z]{1,3}$/.test(w) && !SAME.has(w))
    w = w.replace(/[13!0@$]/g, (c) => LEET[c] ?? c);
  return withoutSlips(w.replace(VOWEL_RUN, "$1").replace(LETTER_RUN, "$1$1"));
};

const isLetter = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91);

/** As `evenOut`, quicker for what most words are: letters of English, perhaps an apostrophe, nothing stretched. */
const evenedWord = (word: string): string => {
  let marked = false;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code === 39 || code === 0x2019) marked = true;
    else if (!isLetter(code)) return evenOut(word);
    else if (
      i > 1 &&
      (code & 31) === (word.charCodeAt(i - 1) & 31) &&
      (code & 31) === (word.charCodeAt(i - 2) & 31)
    )
      return evenOut(word);
  }
  const lower = word.toLowerCase();
  return withoutSlips(marked ? lower.replace(APOSTROPHE, "") : lower);
};

/** What a token becomes, or "" for one that is left out. */
const pieceOf = (token: string): string => {
  if (isLetter(token.charCodeAt(0))) return evenedWord(token);
  if (/^(?:\.{2,}|…)$/.test(token)) return "";
  if (/^[.!?;\n¿¡]+$/.test(token)) return token.includes("?") ? "?" : ".";
  if (/^["“”«»]$/.test(token)) return '"';
  if (token === "-" || token === "/") return "";
  if (/^[,:()—–\-/]+$/.test(token)) return ",";
  return LAUGH.test(token) ? "lol" : evenOut(token);
};

/** Evens out case, accents, apostrophes, elongation, digits used as letters, and common misspellings of words
 *  that matter for safety. Every folded position can be traced to the token it came from. */
export const fold = (text: string): FoldedText => {
  let out = "";
  // Of each piece: where it ends in the folded text, and from where to where its token stands in the original.
  const upTo: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0];
    const piece = pieceOf(token);
    if (piece === "") continue;
    out = out === "" ? piece : `${out} ${piece}`;
    upTo.push(out.length);
    starts.push(match.index);
    ends.push(match.index + token.length);
  }
  const pieceAt = (position: number): number => {
    let low = 0;
    let high = upTo.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] as number) <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    text: out,
    startOf: (i) => (i < 0 ? 0 : (starts[pieceAt(i)] ?? 0)),
    endOf: (i) => (i < 0 ? text.length : (ends[pieceAt(i)] ?? text.length)),
  };
};
