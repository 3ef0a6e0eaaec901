import { wordHash } from "./features.ts";
import { type PackedModel, rowOf } from "./packed-model.ts";
import { marksPerson } from "./people-marks.ts";
import { aliasOf, INTENSE_AFTER_DEAD, PASSED_OVER, SUBJECTS } from "./plain-table.ts";
import { spelled } from "./spell.ts";
import { isNegation, type Word } from "./words.ts";

/** How far a negation reaches, as in `wordsOf`. */
const NEGATION_REACH = 4;

/** How common a known word is (its idf, small is common), or undefined for one that is not known. */
export const rarityIn =
  (lexicon: PackedModel) =>
  (word: string): number | undefined => {
    const row = rowOf(lexicon, wordHash(word));
    return row === -1 ? undefined : lexicon.idf[row];
  };

const NOT_DROPPED = new Set(
  "again begin begins within cousin villain cabin coffin dolphin insulin latin margin melatonin origin penguin protein pumpkin satin virgin vitamin raisin toxin robin basin admin muffin goblin resin aspirin justin martin kevin austin berlin dublin robin colin erin calvin melvin marvin odin stalin putin lenin bitcoin benjamin elevatin cumin".split(
    " ",
  ),
);
/** "talkin" is "talking"; "brain" and "cousin" stay. */
const withG = (word: string): string =>
  word.length > 4 && /[^aeou]in$/.test(word) && !NOT_DROPPED.has(word) ? `${word}g` : word;

const AFTER_CLAUSE = /^$|^[.!?,;]|^(?:and|but|because)$/;
const TIME = /^(?:day|night|time|week|month|year|morning|evening|afternoon|weekend|life)$/;
const PERFECT_NEXT =
  /^(?:been|never|finally|done|gone|lost|left|taken|seen|got|eaten|told|met|felt|had|said|made|[a-z]{2,}ed)$/;

/** What stands for one word in plain English: nothing, itself, or one or more words. */
const plainly = (
  words: readonly Word[],
  at: number,
  named: boolean,
  rarity: (word: string) => number | undefined,
): readonly string[] => {
  const word = words[at] as Word;
  const { text } = word;
  const before = words[at - 1]?.text ?? "";
  const after = words[at + 1]?.text ?? "";
  if (PASSED_OVER.has(text)) return [];
  switch (text) {
    case "no":
      if (after === "fit") return ["can't"];
      return SUBJECTS.has(before) && /^[a-z]/.test(after) ? ["not"] : [text];
    case "fit":
      if (before === "no") return [];
      return SUBJECTS.has(before) && /^[a-z]/.test(after) ? ["can"] : [text];
    case "dey":
      return before === "" || /^[.,!?]|^(?:and|cause|because|that|when|if|but|like)$/.test(before)
        ? ["they"]
        : [];
    case "don":
      return /^[a-z]/.test(before) && /^[a-z]/.test(after) ? [] : [text];
    case "dem":
      return before === "" || /^[.,!?]/.test(before) ? ["they"] : ["them"];
    case "only":
    case "itself":
      return AFTER_CLAUSE.test(after) ? [] : [text];
    case "have":
    case "has":
    case "had":
      return PERFECT_NEXT.test(after) ? [] : [text];
    case "o":
    case "sha":
    case "yaar":
    case "na":
    case "oo":
      return [];
    case "well":
      return after === "well" || before === "well" ? [] : [text];
    case "whole":
      return TIME.test(after) ? ["all"] : [text];
    case "dead":
      return INTENSE_AFTER_DEAD.has(after) ? ["so"] : [text];
    case "2":
      return /^(?:going|have|want|need|try|trying|able|got|used|me|you|go)$/.test(before) ? ["to"] : [text];
    case "4":
      return /^(?:me|you|u|the|a|my|him|her|us|them)$/.test(after) ? ["for"] : [text];
    default:
  }
  const known = aliasOf(text);
  if (known !== undefined) return known;
  if (!/^[a-z]/.test(text)) return [text];
  if (text.endsWith("'s")) return [text.slice(0, -2)];
  const full = withG(text);
  if (full !== text) return [full];
  return [named ? text : spelled(text, rarity)];
};

/** The words as a plain speaker of the written standard would put them, for models that should hear what is said and not
 *  who says it: other spellings and forms become one; small grammar words that Englishes use differently, names, and words
 *  for groups of people are passed over. Every word keeps its place in the original.
 *  @param lexicon rated and common words: what is in it is never respelled. */
export const plainWords = (text: string, words: readonly Word[], lexicon: PackedModel): readonly Word[] => {
  const rarity = rarityIn(lexicon);
  const known = (word: string): boolean => rarity(word) !== undefined;
  const plain: Word[] = [];
  let reach = 0;
  words.forEach((word, at) => {
    if (marksPerson(text, words, at, known)) return;
    const first = text.charCodeAt(word.start);
    const named = first >= 65 && first <= 90;
    for (const said of plainly(words, at, named, rarity)) {
      if (said === "but" || /^[.!?;,]/.test(said)) reach = 0;
      plain.push({ ...word, text: said, negated: reach > 0 });
      reach = isNegation(said) ? NEGATION_REACH : reach - 1;
    }
  });
  return plain;
};

/** The text with names and words for groups of people blanked out; the same text where there are none. */
export const withoutPeople = (text: string, words: readonly Word[], lexicon: PackedModel): string => {
  const rarity = rarityIn(lexicon);
  const known = (word: string): boolean => rarity(word) !== undefined;
  let blanked = "";
  let done = 0;
  words.forEach(({ start, end }, at) => {
    if (!marksPerson(text, words, at, known)) return;
    blanked += text.slice(done, start);
    done = end;
  });
  return done === 0 ? text : blanked + text.slice(done);
};
