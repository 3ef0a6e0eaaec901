import { foldAccents } from "../characters.ts";

/** Four letters in a row of each word with its edges, each once: "anxeity" still shares most of its pieces with "anxiety".
 *  Words of up to two letters have none. */
export const characterGrams = (text: string): ReadonlySet<string> => {
  const grams = new Set<string>();
  for (const word of foldAccents(text.toLowerCase()).match(/[a-zñ]{3,}/g) ?? []) {
    const edged = ` ${word} `;
    for (let i = 0; i + 4 <= edged.length; i += 1) grams.add(edged.slice(i, i + 4));
  }
  return grams;
};
