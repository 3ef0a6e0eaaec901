import type { Language } from "@evenkeel/kernel/locale";
import type { Measure, MeasureForm, MeasureItem } from "./measure.ts";

/** The form in this language, or the English one where there is none: no questionnaire is translated here.
 *  @returns with the language it is in, which may not be the one asked for. */
export const formIn = (
  measure: Measure,
  language: Language,
): { readonly form: MeasureForm; readonly language: Language } => {
  const form = measure.forms[language];
  return form === undefined ? { form: measure.forms.en, language: "en" } : { form, language };
};

const isPerItem = (choices: MeasureForm["choices"]): choices is readonly (readonly string[])[] =>
  Array.isArray(choices[0]);

/** One question as it is asked. */
export interface Question {
  readonly id: string;
  readonly text: string;
  readonly choices: readonly { readonly value: number; readonly text: string }[];
  readonly scored: boolean;
}

const withWords = (item: MeasureItem, text: string, words: readonly string[], scored: boolean): Question => ({
  id: item.id,
  text,
  choices: item.choices.map(({ value }, i) => ({ value, text: words[i] ?? String(value) })),
  scored,
});

/** The questions in order with their words; those that count for no score only where an answer so far asks for them. */
export const questionsOf = (
  measure: Measure,
  form: MeasureForm,
  answers: Readonly<Record<string, number>>,
): readonly Question[] => {
  const { choices } = form;
  const highest = Math.max(...measure.items.map(({ id }) => answers[id] ?? Number.NEGATIVE_INFINITY));
  return [
    ...measure.items.map((item, i) =>
      withWords(
        item,
        form.items[i] ?? item.id,
        isPerItem(choices) ? (choices[i] ?? []) : (choices as readonly string[]),
        true,
      ),
    ),
    ...measure.unscored.flatMap((item, i) => {
      const words = form.unscored?.[i];
      return words === undefined || highest < item.whenAnyAtLeast
        ? []
        : [withWords(item, words.text, words.choices, false)];
    }),
  ];
};
