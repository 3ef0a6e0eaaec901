/** A token of a text, lower case and elongation evened, with its place in the original. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Stands within four words after a negation, in the same clause. */
  readonly negated: boolean;
  readonly shouted: boolean;
}

const WORD =
  /[\p{L}\p{N}]+(?:['’][\p{L}]+)*|\p{Extended_Pictographic}|[:;=8xX][-']?[)(DPpOo/\\|\]3*]|<3|[!?.]+|[^\s\p{L}\p{N}]/gu;
const LETTER = /^\p{L}/u;
const ELONGATED = /(\p{L})\1{2,}/gu;
const CLAUSE_END = /^[.!?;,]/;
const NEGATION =
  /^(?:not|no|never|none|nobody|nothing|neither|nor|without|hardly|barely|cannot|cant|dont|doesnt|didnt|isnt|arent|wasnt|werent|wont|wouldnt|shouldnt|couldnt|aint|hasnt|havent|hadnt)$|n't$/;
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

export const isNegation = (word: string): boolean => NEGATION.test(word);

/** Words, emoticons, pictographs and marks of a text in order; runs of more than two letters are cut to two. */
export const wordsOf = (text: string): Word[] => {
  const words: Word[] = [];
  let reach = 0;
  for (const match of evened(text).matchAll(WORD)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const isWord = LETTER.test(raw);
    const word = isWord ? raw.replace(ELONGATED, "$1$1") : raw.length > 3 ? raw.slice(0, 3) : raw;
    if (word === "but" || CLAUSE_END.test(word)) reach = 0;
    const written = isWord && raw.length > 1 ? text.slice(start, end) : "";
    const shouted = written !== "" && written === written.toUpperCase() && written !== raw;
    words.push({ text: word, start, end, negated: reach > 0, shouted });
    if (NEGATION.test(word)) reach = NEGATION_REACH;
    else reach -= 1;
  }
  return words;
};
