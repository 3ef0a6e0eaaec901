import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { distinct2 } from "./measures.ts";
import { wordsIn } from "./words.ts";

const file = `${process.env["EVENKEEL_DATASETS"] ?? fileURLToPath(new URL("../../../shared/data", import.meta.url))}/esconv/supporter_turns.jsonl`;

export interface Humans {
  readonly turns: number;
  readonly words: number;
  readonly distinct2: number;
}

/** Human supporters of ESConv in as many words as given, turns in the order of the file; null where the data set is not there.
 *  @throws Error when it holds fewer words. @see liu2021 */
export const humansInAsManyWords = (words: number): Humans | null => {
  if (!existsSync(file)) return null;
  const turns: string[] = [];
  let so = 0;
  for (const line of readFileSync(file, "utf8").trim().split("\n")) {
    if (so >= words) break;
    const { text } = JSON.parse(line) as { readonly text: string };
    turns.push(text);
    so += wordsIn(text).length;
  }
  const variety = distinct2(turns);
  if (so < words || variety === null) throw new Error(`ESConv has ${so} words, ${words} are needed`);
  return { turns: turns.length, words: so, distinct2: variety };
};
