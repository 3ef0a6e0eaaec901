import type { Language } from "@evenkeel/kernel/locale";
import type { CompanionContent } from "./content-types.ts";
import type { Move } from "./move.ts";
import { noted } from "./noted.ts";
import type { CompanionState } from "./state.ts";
import type { Technique } from "./technique.ts";
import { evened, questionsIn } from "./wordings.ts";

const plain = (text: string): string => evened(text).toLowerCase();

/** Whether a reply holds one of these lines; slots may hold anything. */
const holds = (reply: string, lines: readonly string[]): boolean => {
  const said = plain(reply);
  return lines.some((line) =>
    plain(line)
      .split(/\{\p{L}+\}/u)
      .map((piece) => piece.trim())
      .filter((piece) => piece.length > 3)
      .every((piece) => said.includes(piece)),
  );
};

export const lastQuestion = (reply: string): string | null =>
  evened(reply)
    .split(/(?<=[.!?])\s+/)
    .findLast((s) => s.endsWith("?")) ?? null;

/** The step of an exercise that a reply asks, if it asks one. */
const stepAsked = (
  reply: string,
  techniques: readonly Technique[],
  language: Language,
): { readonly technique: Technique; readonly stepId: string } | null => {
  for (const technique of techniques) {
    for (const step of technique.steps) {
      const words = technique.words[language].steps[step.id];
      if (words !== undefined && holds(reply, [...words.ask, ...words.less]))
        return { technique, stepId: step.id };
    }
  }
  return null;
};

/** Whether a reply guesses at something unspoken, so that a bare yes or no answers the guess. */
export const guesses = (reply: string): boolean =>
  questionsIn(reply) === 0 &&
  /\b(?:perhaps|part of you|might be|may be|quizá|puede que|a lo mejor)\b/i.test(reply);

/** The picture after a reply that someone else may have worded or edited: read as what was said. Was it the notice,
 *  a question, an offer, a step of an exercise? Answers gathered so far are kept while the exercise goes on. */
export const readReply = (
  state: CompanionState,
  reply: string,
  content: CompanionContent,
  language: Language,
  lastUserText: string,
): CompanionState => {
  const question = lastQuestion(reply);
  const step = stepAsked(reply, content.techniques, language);
  const offer = content.techniques.find((t) => holds(reply, t.words[language].offer));
  const introduced =
    state.introduced ||
    /\b(?:an? (?:ai|artificial intelligence)|una? (?:ia|inteligencia artificial))\b/i.test(evened(reply));
  const moves: readonly Move[] =
    step !== null
      ? ["step-technique"]
      : offer !== undefined
        ? ["offer-technique"]
        : question === null
          ? ["reflect-content"]
          : ["reflect-content", "ask-open"];
  const after = noted(state, { text: reply, moves, sources: [], question });
  const running = state.run;
  const before =
    running === null
      ? undefined
      : content.techniques
          .find((t) => t.id === running.techniqueId)
          ?.steps.find((s) => s.id === running.stepId);
  const answers =
    running !== null && step !== null && running.techniqueId === step.technique.id
      ? running.stepId !== step.stepId && before?.saves != null && running.answers[before.saves] === undefined
        ? { ...running.answers, [before.saves]: lastUserText }
        : running.answers
      : {};
  return {
    ...after,
    introduced,
    offered: offer === undefined || step !== null ? null : { techniqueId: offer.id, turn: state.turn },
    run:
      step === null
        ? null
        : {
            techniqueId: step.technique.id,
            stepId: step.stepId,
            answers,
            startedTurn: running?.startedTurn ?? state.turn,
          },
    guessed: guesses(reply),
  };
};
