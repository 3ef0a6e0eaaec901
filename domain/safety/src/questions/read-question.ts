import { fold } from "@evenkeel/language/risk/fold";
import type { QuestionRule, RiskQuestion } from "./question.ts";
import { QUESTIONS_EN } from "./questions-en.ts";
import { QUESTIONS_ES } from "./questions-es.ts";
import { NARROW_EN, WIDE_EN } from "./questions-more-en.ts";
import { NARROW_ES, WIDE_ES } from "./questions-more-es.ts";

const RULES: readonly QuestionRule[] = [...NARROW_EN, ...NARROW_ES, ...QUESTIONS_EN, ...QUESTIONS_ES];
/** What is not known from here is read sentence by sentence: its words are common ones. */
const WIDE: readonly QuestionRule[] = [...WIDE_EN, ...WIDE_ES];

/** In a long telling a few words in passing look like a question; there it has to carry its mark, and in a letter none
 *  is looked for. */
const LONG = 60;
const LETTER = 110;

/** The direct question in a message that has an answer here, the narrowest one; null where there is none. */
export const questionIn = (text: string): RiskQuestion | null => {
  const folded = fold(text).text;
  const words = folded.split(" ").length;
  if (words > LETTER || (words > LONG && !text.includes("?"))) return null;
  const here = found(RULES, folded);
  if (here !== null) return here;
  const sentences = text.match(/[^.!;\n?]+\??/gu) ?? [];
  return (
    sentences.map((one) => found(WIDE, fold(one.replaceAll("?", " ? ")).text)).find((q) => q !== null) ?? null
  );
};

const found = (rules: readonly QuestionRule[], folded: string): RiskQuestion | null =>
  rules.find(
    ({ all, not }) => all.every((way) => way.test(folded)) && (not === undefined || !not.test(folded)),
  )?.question ?? null;
