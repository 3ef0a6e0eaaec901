import { wordHash } from "./features.ts";
import { type PackedModel, rowOf } from "./packed-model.ts";
import { isNegation, type Word } from "./words.ts";

const STRONGER =
  /^(?:absolutely|amazingly|awfully|completely|considerably|deeply|enormously|entirely|especially|exceptionally|extremely|fucking|fully|greatly|hella|highly|hugely|incredibly|intensely|majorly|more|most|particularly|purely|quite|really|remarkably|so|super|thoroughly|too|totally|tremendously|unbelievably|unusually|utterly|very|such)$/;
const WEAKER =
  /^(?:almost|barely|hardly|kinda|less|little|marginally|occasionally|partly|scarcely|slightly|somewhat|sorta)$/;

/** Names of what `ratingsOf` gives, in order. */
export const RATING_INPUTS = [
  "unpleasant and pleasant words",
  "pleasant words",
  "unpleasant words",
  "most pleasant word",
  "most unpleasant word",
  "last word of feeling",
  "mean of words of feeling",
  "share of pleasant words",
  "share of unpleasant words",
  "denied words of feeling",
] as const;

const saturating = (sum: number): number => sum / Math.sqrt(sum * sum + 15);

/** What rated words say together: each rating is raised or lowered by the words before it, turned by a negation, counted
 *  half before and one and a half times after "but", and the sum is bent to -1..1 by s / sqrt(s^2 + 15).
 *  @see huttoGilbert2014 */
export const ratingsOf = (lexicon: PackedModel, words: readonly Word[]): number[] => {
  const allShouted = words.every(({ shouted, text }) => shouted || text.length < 2);
  let but = -1;
  words.forEach(({ text }, at) => {
    if (text === "but") but = at;
  });
  let pleasant = 0;
  let unpleasant = 0;
  let top = 0;
  let bottom = 0;
  let last = 0;
  let rated = 0;
  let goods = 0;
  let bads = 0;
  let denied = 0;
  let marks = 0;
  words.forEach((word, at) => {
    if (word.text[0] === "!") marks = Math.min(4, marks + word.end - word.start);
    const row = rowOf(lexicon, wordHash(word.text));
    // Words with a rating of 0 are in the list only to be known to the speller.
    if (row === -1 || lexicon.weights[row] === 0) return;
    let value = (lexicon.weights[row] ?? 0) * (lexicon.scale[0] ?? 0);
    if (word.shouted && !allShouted) value += 0.73 * Math.sign(value);
    let turned = false;
    for (let back = 1; back <= 3; back += 1) {
      const before = words[at - back]?.text;
      if (before === undefined) break;
      if (STRONGER.test(before)) value += 0.3 * Math.sign(value) * (1 - 0.05 * back);
      else if (WEAKER.test(before)) value -= 0.3 * Math.sign(value) * (1 - 0.05 * back);
      else if (isNegation(before)) turned = true;
    }
    if (turned) {
      value *= -0.74;
      denied += value;
    }
    if (but !== -1) value *= at < but ? 0.5 : 1.5;
    rated += 1;
    last = value;
    top = Math.max(top, value);
    bottom = Math.min(bottom, value);
    if (value > 0) {
      pleasant += value;
      goods += 1;
    } else {
      unpleasant += value;
      bads += 1;
    }
  });
  const sum = pleasant + unpleasant;
  const emphasis = sum === 0 ? 0 : Math.sign(sum) * marks * 0.29;
  const size = words.length || 1;
  return [
    saturating(sum + emphasis),
    saturating(pleasant),
    saturating(unpleasant),
    top / 4,
    bottom / 4,
    last / 4,
    rated === 0 ? 0 : sum / rated / 4,
    Math.sqrt(goods / size),
    Math.sqrt(bads / size),
    saturating(denied),
  ];
};
