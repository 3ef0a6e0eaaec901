import type { Language } from "@evenkeel/kernel/locale";
import { formIn, questionsOf } from "../form.ts";
import type { Choice, Measure, MeasureItem } from "../measure.ts";
import type { Answers, Score } from "../score.ts";
import {
  canonicalOf,
  type FhirAnswer,
  type FhirItem,
  type FhirQuestionnaireResponse,
  LOINC_SYSTEM,
  ORDINAL_VALUE,
} from "./response.ts";

export interface Answered {
  readonly id: string;
  readonly language: Language;
  readonly answers: Answers;
  readonly score: Score;
  /** ISO 8601 with offset or Z. */
  readonly authored: string;
  /** As `Patient/…`, where whoever reads it knows whom that means. */
  readonly subject?: string;
}

const linkId = ({ id, loinc }: Pick<MeasureItem, "id" | "loinc">): string =>
  loinc === undefined ? id : `/${loinc}`;

const answerOf = ({ value, loinc }: Choice, display: string): FhirAnswer =>
  loinc === undefined
    ? { valueInteger: value }
    : {
        valueCoding: {
          extension: [{ url: ORDINAL_VALUE, valueDecimal: value }],
          system: LOINC_SYSTEM,
          code: loinc,
          display,
        },
      };

/** A filled-in questionnaire as a FHIR R4 QuestionnaireResponse: LOINC codes where they were seen, the words as they were
 *  asked, and the total as an item of its own where LOINC has a code for it.
 *  @see https://hl7.org/fhir/R4/questionnaireresponse.html */
export const writeResponse = (measure: Measure, answered: Answered): FhirQuestionnaireResponse => {
  const { form, language } = formIn(measure, answered.language);
  const items = new Map([...measure.items, ...measure.unscored].map((item) => [item.id, item]));
  const asked = questionsOf(measure, form, answered.answers).flatMap((question): readonly FhirItem[] => {
    const item = items.get(question.id);
    const value = answered.answers[question.id];
    const place = item?.choices.findIndex((choice) => choice.value === value) ?? -1;
    const choice = item?.choices[place];
    if (item === undefined || choice === undefined) return [];
    const words = question.choices[place]?.text ?? String(value);
    return [{ linkId: linkId(item), text: question.text, answer: [answerOf(choice, words)] }];
  });
  const code = measure.loinc?.total ?? null;
  const { total } = answered.score;
  return {
    resourceType: "QuestionnaireResponse",
    id: answered.id,
    language,
    questionnaire: canonicalOf(measure),
    status: "completed",
    ...(answered.subject === undefined ? {} : { subject: { reference: answered.subject } }),
    authored: answered.authored,
    item: [
      ...asked,
      ...(code === null || total === null
        ? []
        : [{ linkId: `/${code}`, text: `${measure.short}: total`, answer: [{ valueDecimal: total }] }]),
    ],
  };
};
