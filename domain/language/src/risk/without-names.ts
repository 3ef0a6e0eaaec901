import { isFirstName } from "../lexicon/relations.ts";
import type { FoldedText } from "./fold.ts";
import { SIGN_CLASS } from "./sign-classes.ts";

/** Written with a capital and still no name of a person. */
const NO_NAME: ReadonlySet<string> = new Set(
  "god lord jesus allah heaven hell christmas easter eid diwali dios senor cielo virgen navidad semana".split(
    " ",
  ),
);
const ENDS: ReadonlySet<string> = new Set([".", "?", '"']);
const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/** No word holds it, so a model passes over what it stands in. */
const BLANK = "\u0001";

/** Folded text in which names of people are blanked out, letter by letter, so that every place stays as it was: who somebody
 *  is called says nothing of danger. A name is known from a list, or by a capital within a sentence.
 *  @param original what `folded` was made from. */
export const withoutNames = (folded: FoldedText, original: string): string => {
  const tokens = folded.text.split(" ");
  let at = 0;
  let begins = true;
  const kept = tokens.map((token) => {
    const written = original.slice(folded.startOf(at), folded.endOf(at));
    at += token.length + 1;
    const first = begins;
    begins = ENDS.has(token);
    if (!CAPITALISED.test(written) || NO_NAME.has(token) || SIGN_CLASS.has(token)) return token;
    return !first || isFirstName(written.toLowerCase()) ? BLANK.repeat(token.length) : token;
  });
  return kept.join(" ");
};
