import { composer } from "./composer.ts";
import type { SafetyDraftContext } from "./draft-context.ts";
import type { RiskQuestion } from "./questions/question.ts";
import type { ReplyPart } from "./reply.ts";
import type { NextStep, SafetyState } from "./risk.ts";
import type { SafetyWording } from "./wording.ts";

/** Whom to tell is not advised where someone near does the harm: it may be them. */
const ABOUT_PEOPLE: ReadonlySet<RiskQuestion> = new Set<RiskQuestion>([
  "should-tell",
  "should-reach",
  "knock-or-text",
  "too-much-to-ask",
  "what-to-say",
]);

/** What is asked about the world outside waits until somebody is safe. */
const WAITS_FOR_SAFETY: ReadonlySet<RiskQuestion> = new Set<RiskQuestion>([
  "calm-tonight",
  "of-rights",
  "of-another",
  "wake-drinks",
  "hands-busy",
  "not-known",
]);

/** Whether a question waits: a body in danger comes first, and a wave is ridden out with the steps it already gets. */
const waits = (question: RiskQuestion, step: NextStep, state: SafetyState): boolean => {
  if (step.kind === "immediate") return step.medical === true || WAITS_FOR_SAFETY.has(question);
  if (step.kind === "pathway")
    return (
      ABOUT_PEOPLE.has(question) ||
      question === "calm-tonight" ||
      (step.stage !== "following" && question !== "stop-drinking" && question !== "drink-less")
    );
  if (ABOUT_PEOPLE.has(question) && state.pathwaysMet !== undefined) return true;
  if (question !== "calm-tonight") return false;
  return (
    (step.kind === "stay" && step.focus === "urge") ||
    (step.kind === "guide-to-people" && step.wantsCalm === true)
  );
};

/** The answer to what was asked, said before the step itself. A question that waits is taken out of the context, so
 *  that the rest of the reply meets the message as any other. */
export const answerFirst = (
  step: NextStep,
  state: SafetyState,
  ctx: SafetyDraftContext,
  wording: SafetyWording,
): {
  readonly parts: readonly ReplyPart[];
  readonly state: SafetyState;
  readonly ctx: SafetyDraftContext;
} => {
  const { question, ...rest } = ctx;
  if (question === undefined || waits(question, step, state)) return { parts: [], state, ctx: rest };
  const c = composer(state, ctx, wording);
  c.say(wording.answers[question], `answer-${question}`);
  return { parts: c.parts(), state: c.state, ctx };
};
