/** Small, sure operations on the text of a reply or a message. */

/** Curly quotes and spaces evened out, common missing apostrophes put back (English only touches English words). */
export const evened = (text: string): string =>
  text
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, " ")
    .trim();

const missing: readonly (readonly [RegExp, string])[] = [
  [/\bim\b/gi, "i'm"],
  [/\bive\b/gi, "i've"],
  [/\b(do|does|did|is|are|was|were|have|has|had|ca|wo|could|should|would)nt\b/gi, "$1n't"],
  [/\bcannot\b/gi, "can't"],
  [/\bthats\b/gi, "that's"],
  [/\bhes\b/gi, "he's"],
  [/\bshes\b/gi, "she's"],
  [/\btheyre\b/gi, "they're"],
  [/\byoure\b/gi, "you're"],
  [/\bur (?=(?:a|an|not|so|just|really|the)\b)/gi, "you're "],
  [/\bu\b/g, "you"],
  [/\bidk\b/gi, "I don't know"],
  [/\bgonna\b/gi, "going to"],
  [/\bwanna\b/gi, "want to"],
  [/\bcuz\b|\bcos\b|\bbc\b/gi, "because"],
];

/** English as written quickly, with its apostrophes put back, so that one pattern fits all. */
export const spelledOut = (text: string): string =>
  missing.reduce((t, [from, to]) => t.replace(from, to), evened(text));

export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .match(/[\p{L}\p{N}']+/gu) ?? [];

/** The first three words of a reply, lower case: what makes two replies sound the same. */
export const openingOf = (reply: string): string => openingOfWords(wordsOf(reply));
export const openingOfWords = (words: readonly string[]): string => words.slice(0, 3).join(" ");

export const capitalised = (text: string): string =>
  text.replace(/^([¿¡“"'(]*)(\p{Ll})/u, (_, before: string, letter: string) => before + letter.toUpperCase());

/** Lower-cases the first letter, unless it is the English "I" or looks like a name or an acronym. */
export const uncapitalised = (text: string): string =>
  /^(?:I\b|I'|[“"«]|\p{Lu}\p{Lu})/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** The sentences of a reply of three words or more, in small letters and without marks: what may not be said twice. */
export const sentencesIn = (reply: string): readonly string[] =>
  reply
    .split(/(?<=[.!?…])\s+/)
    .map((sentence) => wordsOf(sentence))
    .filter((words) => words.length >= 3)
    .map((words) => words.join(" "));

export const questionsIn = (text: string): number => (text.match(/\?/g) ?? []).length;

/** The longest run of words that two texts share. */
export const longestRun = (a: readonly string[], b: readonly string[]): number => {
  let best = 0;
  for (let i = 0; i + best < a.length; i += 1)
    for (let j = 0; j + best < b.length; j += 1) {
      if (a[i] !== b[j]) continue;
      let run = 1;
      while (i + run < a.length && j + run < b.length && a[i + run] === b[j + run]) run += 1;
      if (run > best) best = run;
    }
  return best;
};

/** The longest run of words taken over verbatim from `source`. */
export const longestEcho = (reply: string, source: string): number =>
  longestRun(wordsOf(reply), wordsOf(source));
