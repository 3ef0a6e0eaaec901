import type { Language } from "@evenkeel/kernel/locale";
import { questionsOf } from "./form.ts";
import type { Measure } from "./measure.ts";

/** A critical answer, said in one sentence as a message of the member. */
export interface CriticalSaid {
  readonly measure: Measure;
  readonly itemId: string;
  readonly value: number;
  /** The item's words, as they stand in the sentence. */
  readonly item: string;
  readonly choice: string;
}

const written = (short: string, item: string, choice: string, language: Language): string =>
  language === "es"
    ? `${short}: «${item}» – ${choice.toLowerCase()}`
    : `${short}: “${item}” – ${choice.toLowerCase()}`;

interface Sentence extends CriticalSaid {
  readonly text: string;
  readonly language: Language;
}

const sentencesOf = (measure: Measure): readonly Sentence[] =>
  measure.critical.flatMap(({ itemId, atOrAbove }) =>
    (["en", "es"] as const).flatMap((language) => {
      const form = measure.forms[language];
      const question =
        form === undefined ? undefined : questionsOf(measure, form, {}).find(({ id }) => id === itemId);
      return (question?.choices ?? [])
        .filter(({ value }) => value >= atOrAbove)
        .map(({ value, text: choice }) => {
          const item = question?.text ?? "";
          return {
            measure,
            itemId,
            value,
            item,
            choice,
            language,
            text: written(measure.short, item, choice, language),
          };
        });
    }),
  );

/** A critical answer as the sentence in which it enters a conversation; null where the answer is none. */
export const criticalSentence = (
  measure: Measure,
  language: Language,
  itemId: string,
  value: number,
): string | null => {
  const known = measure.forms[language] === undefined ? "en" : language;
  return (
    sentencesOf(measure).find((one) => one.itemId === itemId && one.value === value && one.language === known)
      ?.text ?? null
  );
};

/** The critical answer that a message is, word for word; null for any other words. */
export const readCriticalSentence = (text: string, measures: readonly Measure[]): CriticalSaid | null =>
  measures.flatMap(sentencesOf).find((one) => one.text === text.trim()) ?? null;
