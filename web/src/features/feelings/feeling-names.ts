import type { FeelingAnswerBody } from "@evenkeel/contract/feeling";
import type { EmotionName } from "@evenkeel/language/understanding";
import { currentLanguage } from "../../i18n/locale.ts";
import type { T } from "../../i18n/use-t.ts";

export const nameOf = (t: T, feeling: EmotionName): string => t(`feelings.name.${feeling}`);

/** "worry, anger and hurt", as the language joins words. */
export const listed = (words: readonly string[]): string =>
  new Intl.ListFormat(currentLanguage(), { type: "conjunction" }).format(words);

/** "Sounds like worry and some anger." */
export const soundsLike = (t: T, [first, second]: readonly EmotionName[]): string => {
  if (first === undefined) return "";
  if (second === undefined) return t("feelings.sounds-one", { a: nameOf(t, first) });
  return t("feelings.sounds-two", { a: nameOf(t, first), b: nameOf(t, second) });
};

/** What the member answered, in one sentence. */
export const answeredSentence = (
  t: T,
  guessed: readonly EmotionName[],
  { answer, chosen, own }: FeelingAnswerBody,
): string => {
  switch (answer) {
    case "yes":
      return t("feelings.confirmed", { list: listed(guessed.map((one) => nameOf(t, one))) });
    case "none":
      return t("feelings.you-said-none");
    case "other":
      return t("feelings.you-said", {
        list: listed([...chosen.map((one) => nameOf(t, one)), ...(own === null ? [] : [own])]),
      });
    default:
      return answer satisfies never;
  }
};

/** A number as this language writes it. */
export const numeral = (value: number, digits: number): string =>
  new Intl.NumberFormat(currentLanguage(), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);

/** With its sign, also for plus. */
export const signed = (value: number): string =>
  new Intl.NumberFormat(currentLanguage(), {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: "exceptZero",
  }).format(value);

export const inHundred = (probability: number): string => numeral(Math.round(probability * 100), 0);
