/** Text made even for matching, with a way back to the words as written. */
export interface FoldedText {
  /** Lower case, no accents or apostrophes, one space between tokens; ` . ` ends a sentence, ` , ` a part of one. */
  readonly text: string;
  /** UTF-16 offset into the original of the token that holds folded position `i`. */
  readonly startOf: (i: number) => number;
  readonly endOf: (i: number) => number;
}

const SAME: Readonly<Record<string, string>> = {
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
};

const LEET: Readonly<Record<string, string>> = { "1": "i", "!": "i", "3": "e", "0": "o", "@": "a", $: "s" };
const VOWEL_RUN = /([aeiou])\1{2,}/g;
const LETTER_RUN = /([a-z])\1{2,}/g;
const ACCENT = /[\u0300-\u036f]/g;
const APOSTROPHE = /['’‘`´ʼ]/g;
const LAUGH = /[\u{1F602}\u{1F923}\u{1F480}\u{1F605}\u{1F606}]/u;
const TOKEN =
  /[\p{L}\p{N}*@$!]*[\p{L}\p{N}](?:[\p{L}\p{N}'’‘`´ʼ*@$]|[!](?=[\p{L}]))*|\.{2,}|…|[.!?;\n¿¡]+|["“”«»]|[,:()—–\-/]+|[\u{1F602}\u{1F923}\u{1F480}\u{1F605}\u{1F606}]+/gu;

const evenOut = (word: string): string => {
  let w = word.normalize("NFD").replace(ACCENT, "").replace(APOSTROPHE, "").toLowerCase();
  if (/[a-z]/.test(w) && /[13!0@$]/.test(w) && !/^\d+[a-z]{1,3}$/.test(w) && SAME[w] === undefined)
    w = w.replace(/[13!0@$]/g, (c) => LEET[c] ?? c);
  w = w.replace(VOWEL_RUN, "$1").replace(LETTER_RUN, "$1$1");
  const same = SAME[w];
  if (same !== undefined) return same;
  if (/^(?:kill|end|dy|liv|cutt|think|go|wak|tak|feel|hurt|breath|try|giv|lov)in$/.test(w)) return `${w}g`;
  return w;
};

/** Evens out case, accents, apostrophes, elongation, digits used as letters, and common misspellings of words
 *  that matter for safety. Every folded position can be traced to the token it came from. */
export const fold = (text: string): FoldedText => {
  let out = "";
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (piece: string, from: number, to: number): void => {
    const padded = out === "" ? piece : ` ${piece}`;
    for (let i = 0; i < padded.length; i += 1) {
      starts.push(from);
      ends.push(to);
    }
    out += padded;
  };
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0];
    const from = match.index;
    const to = from + token.length;
    if (/^(?:\.{2,}|…)$/.test(token)) continue;
    if (/^[.!?;\n¿¡]+$/.test(token)) push(token.includes("?") ? "?" : ".", from, to);
    else if (/^["“”«»]$/.test(token)) push('"', from, to);
    else if (token === "-" || token === "/") continue;
    else if (/^[,:()—–\-/]+$/.test(token)) push(",", from, to);
    else if (LAUGH.test(token)) push("lol", from, to);
    else push(evenOut(token), from, to);
  }
  return { text: out, startOf: (i) => starts[i] ?? 0, endOf: (i) => ends[i] ?? text.length };
};
