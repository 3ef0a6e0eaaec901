import type { SamePair } from "../task.ts";

const SWAPPED: ReadonlyMap<string, string> = new Map(
  `he she;him her;his her;man woman;men women;boy girl;boys girls;father mother;dad mom;son daughter;brother sister;husband wife;
boyfriend girlfriend;uncle aunt;grandfather grandmother;grandpa grandma;nephew niece;groom bride;king queen;actor actress`
    .split(";")
    .map((pair) => pair.trim().split(" "))
    .flatMap(([one = "", other = ""]): [string, string][] => [
      [one, other],
      [other, one],
    ])
    // "her" is "him" or "his": what stands next to it tells.
    .filter(([from]) => from !== "her"),
);

/** After "her": something of hers, and not how the sentence goes on. */
const OWNED = /^ (?!(?:and|that|for|to|or|but|when|in|at|how|by|so|because|on|with|about)\b)[a-z]/;

/** The same sentence about somebody of the other gender; undefined where it is about nobody. */
const swapped = (text: string): string | undefined => {
  const other = text.replace(/\b[A-Za-z]+\b/g, (word, at: number) => {
    const low = word.toLowerCase();
    const to = low === "her" ? (OWNED.test(text.slice(at + 3)) ? "his" : "him") : SWAPPED.get(low);
    if (to === undefined) return word;
    return word === low ? to : `${to[0]?.toUpperCase()}${to.slice(1)}`;
  });
  return other === text ? undefined : other;
};

/** Sentences and what they are with the genders in them changed. */
export const genderPairs = (
  texts: readonly { readonly text: string; readonly group: string }[],
): SamePair[] =>
  texts.flatMap(({ text, group }) => {
    const other = swapped(text);
    return other === undefined ? [] : [{ text, other, group }];
  });
