import type { Mapped } from "./characters.ts";
import { DODGED, DODGED_NEIGHBOURS } from "./lexicon/spelling.ts";

/** Letters with a space, dot, dash or star between each: "s u i c i d e", "k.i.l.l". */
const SPACED = /(?<![\p{L}\p{N}'])\p{L}(?:[ .\-_*]{1,2}\p{L}){2,40}(?![\p{L}\p{N}'])/gu;
/** A word with a digit or sign inside: "k1ll", "su!c1de", "d*e". */
const DISGUISED = /(?<![\p{L}\p{N}])[\p{L}@$0-9][\p{L}0-9@$!|*.\-_/]{1,14}\p{L}(?![\p{L}\p{N}])/gu;

const SIGNS: Readonly<Record<string, string>> = {
  "0": "o",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "@": "a",
  $: "s",
  "!": "i",
  "|": "l",
};

/** Splits joined letters into known words, the longest first; undefined when that cannot be done or no word is a dodged one. */
const segment = (letters: string): string[] | undefined => {
  const from = (at: number): string[] | undefined => {
    if (at === letters.length) return [];
    for (let end = Math.min(letters.length, at + 11); end > at; end -= 1) {
      const word = letters.slice(at, end);
      if (!DODGED.has(word) && !DODGED_NEIGHBOURS.has(word)) continue;
      const rest = from(end);
      if (rest !== undefined) return [word, ...rest];
    }
    return undefined;
  };
  const found = from(0);
  return found?.some((word) => DODGED.has(word) && word.length >= 3) === true ? found : undefined;
};

const unmask = (word: string): string | undefined => {
  if (!/[0-9@$!|*.\-_/]/.test(word) || !/\p{L}/u.test(word)) return undefined;
  const joined = word.replace(/[.\-_/]/g, "");
  if (joined !== word && word.length - joined.length <= 2 && DODGED.has(joined) && joined.length > 4)
    return joined;
  const plain = word.replace(/[0345678@$!|]/g, (c) => SIGNS[c] ?? c);
  for (const one of ["i", "l"]) {
    const tried = plain.replace(/1/g, one);
    if (tried !== word && DODGED.has(tried)) return tried;
  }
  if (!/^\p{L}+\*{1,3}\p{L}+$/u.test(word)) return undefined;
  const pattern = new RegExp(`^${word.replace(/\*/g, "\\p{L}")}$`, "u");
  for (const known of DODGED) if (pattern.test(known)) return known;
  return undefined;
};

/** Undoes spacing and sign dodges, only where that gives a known word. */
export const undodge = (mapped: Mapped): Mapped => {
  const edits: { start: number; end: number; words: string }[] = [];
  for (const match of mapped.text.matchAll(SPACED)) {
    const found = segment(match[0].replace(/[^\p{L}]/gu, ""));
    if (found) edits.push({ start: match.index, end: match.index + match[0].length, words: found.join(" ") });
  }
  if (/[0-9@$!|*.\-_/]\p{L}/u.test(mapped.text)) {
    for (const match of mapped.text.matchAll(DISGUISED)) {
      const found = unmask(match[0]);
      const start = match.index;
      if (found && !edits.some((e) => start < e.end && e.start < start + match[0].length)) {
        edits.push({ start, end: start + match[0].length, words: found });
      }
    }
  }
  if (edits.length === 0) return mapped;
  edits.sort((a, b) => a.start - b.start);
  const origin: number[] = [];
  let text = "";
  let done = 0;
  const copy = (to: number): void => {
    for (let i = done; i < to; i += 1) origin.push(mapped.origin[i] ?? 0);
    text += mapped.text.slice(done, to);
  };
  for (const { start, end, words } of edits) {
    copy(start);
    for (let i = 0; i < words.length; i += 1) {
      origin.push(mapped.origin[start + Math.floor((i * (end - start)) / words.length)] ?? 0);
    }
    text += words;
    done = end;
  }
  copy(mapped.text.length);
  return { text, origin };
};
