import type { MeasureResponse } from "@evenkeel/contract/measure";
import { formIn, questionsOf } from "@evenkeel/measures/form";
import type { Measure } from "@evenkeel/measures/measure";

/** Each question with the answer that was given, in the language it was asked in. */
export const AnswersGiven = ({ measure, response }: { measure: Measure; response: MeasureResponse }) => {
  const { form, language } = formIn(measure, response.language);
  return (
    <dl lang={language} className="grid gap-2 text-small">
      {questionsOf(measure, form, response.answers).map((question) => (
        <div key={question.id}>
          <dt className="text-ink-2">{question.text}</dt>
          <dd className="font-medium">
            {question.choices.find(({ value }) => value === response.answers[question.id])?.text ?? "–"}
          </dd>
        </div>
      ))}
    </dl>
  );
};
