import type { Language } from "@evenkeel/kernel/locale";
import { criticalAnswer } from "@evenkeel/measures/critical";
import { formIn, type Question, questionsOf } from "@evenkeel/measures/form";
import type { Measure } from "@evenkeel/measures/measure";
import { useState } from "react";
import { newId } from "../../api/new-id.ts";
import { deviceZone } from "../../i18n/dates.ts";
import { newConversation } from "../conversation/new-conversation.ts";
import { dropDraft, keepDraft, keptDraft, type MeasureDraft } from "./kept-measures.ts";
import { keepMeasure } from "./measure-acts.ts";

const begun = (measure: Measure, language: Language): MeasureDraft => ({
  responseId: newId(),
  measureId: measure.id,
  language: formIn(measure, language).language,
  answers: {},
  at: 0,
  begunAt: new Date().toISOString(),
  talk: null,
});

export interface Run {
  readonly draft: MeasureDraft;
  readonly question: Question;
  readonly questions: readonly Question[];
  /** Takes an answer and goes on: to safety where the answer asks for it, to the next question, or to the end.
   *  @returns true when the questionnaire is finished and kept. */
  readonly answer: (value: number) => Promise<boolean>;
  readonly back: () => void;
  /** From the talk about an answer on to the questions. @returns true when that was the last one. */
  readonly goOn: () => Promise<boolean>;
}

/** One filling-in of a questionnaire. Every step is on the device before it is shown, so that a reload, a closed tab and
 *  a lost connection lose nothing. */
export const useRun = (measure: Measure, memberId: string, language: Language): Run => {
  const [draft, setDraft] = useState(
    () => keptDraft(memberId, measure.id, Date.now()) ?? begun(measure, language),
  );
  const { form } = formIn(measure, draft.language);
  const questions = questionsOf(measure, form, draft.answers);
  const at = Math.min(draft.at, questions.length - 1);
  const question = questions[at];
  if (question === undefined) throw new Error(`${measure.id} has no questions`);

  const keep = (next: MeasureDraft): void => {
    keepDraft(memberId, next);
    setDraft(next);
  };
  const onFrom = async (next: MeasureDraft): Promise<boolean> => {
    if (next.at < questionsOf(measure, form, next.answers).length) {
      keep(next);
      return false;
    }
    const asked = new Set(questionsOf(measure, form, next.answers).map(({ id }) => id));
    await keepMeasure({
      id: next.responseId,
      measureId: measure.id,
      language: next.language,
      // A question that is no longer asked keeps no answer.
      answers: Object.fromEntries(Object.entries(next.answers).filter(([id]) => asked.has(id))),
      completedAt: new Date().toISOString(),
      zone: deviceZone(),
    });
    dropDraft(memberId, measure.id);
    return true;
  };

  return {
    draft,
    question,
    questions,
    answer: async (value) => {
      const answered: MeasureDraft = { ...draft, at, answers: { ...draft.answers, [question.id]: value } };
      const critical = criticalAnswer(measure, question.id, value);
      const talked = draft.talk?.itemId === question.id && draft.talk.value === value;
      if (critical !== null && !talked) {
        keep({
          ...answered,
          talk: {
            conversationId: draft.talk?.conversationId ?? newConversation(),
            ...{ itemId: question.id, value, messageId: newId(), open: true },
          },
        });
        return false;
      }
      return onFrom({ ...answered, at: at + 1 });
    },
    back: () => keep({ ...draft, at: Math.max(0, at - 1) }),
    goOn: () =>
      onFrom({ ...draft, at: at + 1, talk: draft.talk === null ? null : { ...draft.talk, open: false } }),
  };
};
