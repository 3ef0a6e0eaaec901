import { fold } from "@evenkeel/language/risk/fold";
import type { RiskQuestion } from "./question.ts";
import { QUESTIONS_EN } from "./questions-en.ts";
import { QUESTIONS_ES } from "./questions-es.ts";

const RULES = [...QUESTIONS_EN, ...QUESTIONS_ES];

/** The direct question in a message that has an answer here, the narrowest one; null where there is none. */
export const questionIn = (text: string): RiskQuestion | null => {
  const folded = fold(text).text;
  const found = RULES.find(
    ({ all, not }) => all.every((way) => way.test(folded)) && (not === undefined || !not.test(folded)),
  );
  return found?.question ?? null;
};
