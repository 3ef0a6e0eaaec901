import type { CriticalAnswer, Measure } from "./measure.ts";
import type { Answers } from "./score.ts";

export interface CriticalFound extends CriticalAnswer {
  readonly value: number;
}

/** Whether this one answer asks for safety before anything else, whatever the total and however much is unanswered. */
export const criticalAnswer = (measure: Measure, itemId: string, value: number): CriticalFound | null => {
  const rule = measure.critical.find((one) => one.itemId === itemId);
  return rule !== undefined && value >= rule.atOrAbove ? { ...rule, value } : null;
};

/** Every answer of a questionnaire that does. */
export const criticalAnswers = (measure: Measure, answers: Answers): readonly CriticalFound[] =>
  Object.entries(answers).flatMap(([itemId, value]) => criticalAnswer(measure, itemId, value) ?? []);
