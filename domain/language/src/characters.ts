/** Text as a run of code units, each with the place in the original it came from. */
export interface Mapped {
  readonly text: string;
  /** One entry a code unit of `text`, never falling; values are indices into the original. */
  readonly origin: readonly number[];
}

/** Code units that print nothing: [first, last] pairs. */
const INVISIBLE: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
];
const isInvisible = (unit: number): boolean =>
  unit > 172 && INVISIBLE.some(([first, last]) => unit >= first && unit <= last);
const COMBINING = /\p{M}/u;
const LATIN_MARKS = /(?<=[a-z])[\u0300-\u036f]+/gi;

const PUNCTUATION: ReadonlyMap<string, string> = new Map([
  ...[..."\u2018\u2019\u201a\u201b\u02bc\u02b9\u00b4\u0060\u2032\u055a\uff07"].map((c) => [c, "'"] as const),
  ...[..."\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02"].map((c) => [c, '"'] as const),
  ...[..."\u2010\u2011\u2012\u2013\u2014\u2015\u2212"].map((c) => [c, "-"] as const),
]);

/** Cyrillic and Greek letters that look like Latin ones. */
const LOOKALIKE: ReadonlyMap<string, string> = new Map(
  [..."аaеeоoрpсcхxуyіiјjѕsһhԁdԛqԝwкkтtмmнhвbαaοoρpνvιiκkτtυuγyеeεe"].reduce<[string, string][]>(
    (pairs, letter, index, all) => {
      const like = all[index + 1];
      if (index % 2 === 0 && like !== undefined) pairs.push([letter, like]);
      return pairs;
    },
    [],
  ),
);

const WORD_OF_TWO_SCRIPTS = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+/gu;
const LATIN = /\p{Script=Latin}/u;

const unmaskLookalikes = (text: string): string =>
  text.replace(WORD_OF_TWO_SCRIPTS, (word) =>
    LATIN.test(word)
      ? word.replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (c) => LOOKALIKE.get(c) ?? c)
      : word,
  );

const PLAIN = /^[a-z0-9 .,!?'"áéíóúüñ¿¡:;()\-\n]*$/;

/** Lower case, one form for each letter, apostrophe, quote mark and space; invisible characters and stacked marks gone. */
export const evenCharacters = (original: string): Mapped => {
  const origin: number[] = [];
  if (PLAIN.test(original) && !/ {2}|[ \n][ \n]|^[ \n]|[ \n]$/.test(original)) {
    for (let i = 0; i < original.length; i += 1) origin.push(i);
    return { text: original, origin };
  }
  let text = "";
  let i = 0;
  const put = (piece: string, from: number, width: number): void => {
    for (let k = 0; k < piece.length; k += 1) origin.push(from + Math.min(k, width - 1));
    text += piece;
  };
  while (i < original.length) {
    const from = i;
    const unit = original.charCodeAt(i);
    const next = original.charCodeAt(i + 1);
    // Plain letters, digits and marks with nothing stacked on them: the common case.
    if (unit > 32 && unit < 127 && unit !== 96 && !(next > 767 || next === 173)) {
      text += unit > 64 && unit < 91 ? String.fromCharCode(unit + 32) : original[i];
      origin.push(i);
      i += 1;
      continue;
    }
    let cluster = String.fromCodePoint(original.codePointAt(i) ?? 0);
    i += cluster.length;
    const blank = unit < 33 || (unit > 126 && /^[\s\p{Cc}]/u.test(cluster));
    while (
      !blank &&
      original.charCodeAt(i) > 127 &&
      (COMBINING.test(original[i] ?? "") || isInvisible(original.charCodeAt(i)))
    ) {
      if (COMBINING.test(original[i] ?? "") && cluster.length < 8) cluster += original[i];
      i += 1;
    }
    if (isInvisible(cluster.charCodeAt(0))) continue;
    const mark = PUNCTUATION.get(cluster);
    if (mark !== undefined) {
      put(mark, from, 1);
      continue;
    }
    let piece = cluster.normalize("NFKC").toLowerCase().normalize("NFKC").replace(LATIN_MARKS, "");
    // A spacing mark ("¨") comes apart into a space and a mark that would sit on its neighbour.
    if (piece.length > 1) piece = piece.replace(/^\s+\p{M}*|\s+/gu, "");
    piece = [...piece].map((c) => PUNCTUATION.get(c) ?? c).join("");
    if (/^[\s\p{Cc}]+$/u.test(piece) || piece === "") {
      const newline = /[\n\r\u2028\u2029]/.test(cluster);
      const last = text.at(-1);
      if (last === undefined || last === "\n") continue;
      if (last === " ") {
        if (newline) text = `${text.slice(0, -1)}\n`;
        continue;
      }
      put(newline ? "\n" : " ", from, i - from);
      continue;
    }
    put(piece, from, i - from);
  }
  while (/[ \n]$/.test(text)) {
    text = text.slice(0, -1);
    origin.pop();
  }
  return { text: unmaskLookalikes(text), origin };
};

/** The same text without accents but with ñ, code unit for code unit, so that offsets still hold. */
export const foldAccents = (text: string): string =>
  /[^\x00-\x7f]/.test(text) ? text.replace(/[áéíóúüàèìòùâêîôûäëïöç]/g, (c) => FOLDED[c] ?? c) : text;

const FOLDED: Readonly<Record<string, string>> = {
  á: "a",
  é: "e",
  í: "i",
  ó: "o",
  ú: "u",
  ü: "u",
  à: "a",
  è: "e",
  ì: "i",
  ò: "o",
  ù: "u",
  â: "a",
  ê: "e",
  î: "i",
  ô: "o",
  û: "u",
  ä: "a",
  ë: "e",
  ï: "i",
  ö: "o",
  ç: "c",
};
