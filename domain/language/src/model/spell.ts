const CONSONANTS = "bcdfghjklmnpqrstvwxz";
const SHORTEST = 4;
/** What is rarer than this is no likely meaning of a misspelt word. */
const COMMON = 9.5;
const VOWELS = "aeiouy";
/** Sounds that are written more than one way, as they are confused in spelling by ear. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/k/g, "c"],
  [/f/g, "th"],
  [/f/g, "ph"],
  [/f/g, "gh"],
  [/ea/g, "ee"],
  [/ee/g, "ea"],
  [/ai/g, "a"],
  [/ite\b/g, "ight"],
  [/sh/g, "ti"],
  [/s/g, "c"],
  [/c/g, "s"],
  [/z/g, "s"],
  [/j/g, "g"],
  [/oo/g, "u"],
  [/u/g, "oo"],
  [/u/g, "ou"],
  [/ow/g, "ou"],
  [/ou/g, "ow"],
  [/er/g, "or"],
  [/or/g, "er"],
  [/ur/g, "er"],
  [/er/g, "ur"],
  [/le\b/g, "al"],
  [/eing\b/g, "ing"],
];

/** Words one slip of the hand or ear away, by kind of slip, likeliest kind first. */
const near = (word: string): string[][] => {
  const exchanged: string[] = [];
  const doubled: string[] = [];
  const heard: string[] = [];
  const others: string[] = [];
  for (let at = 1; at < word.length; at += 1) {
    const head = word.slice(0, at);
    const tail = word.slice(at + 1);
    const letter = word[at] ?? "";
    const before = word[at - 1] ?? "";
    if (at + 1 < word.length) exchanged.push(head + word[at + 1] + letter + word.slice(at + 2));
    if (letter === before) doubled.push(head + tail);
    else others.push(head + tail);
    doubled.push(head + letter + letter + tail);
    if (VOWELS.includes(letter))
      for (const vowel of VOWELS) if (vowel !== letter) heard.push(head + vowel + tail);
    for (const added of VOWELS) heard.push(head + added + letter + tail);
    for (const added of CONSONANTS) others.push(head + added + letter + tail);
  }
  heard.push(`${word}e`);
  for (const [sound, other] of SOUNDS) {
    const written = word.replace(sound, other);
    if (written !== word) heard.push(written);
  }
  return [[...exchanged, ...doubled], heard, others];
};

/** "sacked" is known when "sack" is. */
const endings = /(?:s|ed|d|ing|er|r|ly|y|ful|less|ness)$/;

const remembered = new Map<string, string>();
const REMEMBERED_MOST = 5000;

/** The commonest known word that a misspelt one is one slip away from, or the word as it is. What is known or short stays.
 *  @param rarity how rare a known word is; undefined for an unknown one. */
export const spelled = (word: string, rarity: (word: string) => number | undefined): string => {
  if (word.length < SHORTEST || rarity(word) !== undefined || !/^[a-z]+$/.test(word)) return word;
  const known = remembered.get(word);
  if (known !== undefined) return known;
  let best = word;
  if (rarity(word.replace(endings, "")) === undefined)
    for (const kind of near(word)) {
      let least = COMMON;
      for (const one of kind) {
        const value = one.length < 4 ? undefined : rarity(one);
        if (value !== undefined && value < least) {
          least = value;
          best = one;
        }
      }
      if (best !== word) break;
    }
  if (remembered.size < REMEMBERED_MOST) remembered.set(word, best);
  return best;
};
