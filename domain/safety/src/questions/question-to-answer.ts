import { fold } from "@evenkeel/language/risk/fold";
import type { Cue } from "../cue-name.ts";
import type { NextStep, SafetyState } from "../risk.ts";
import type { RiskQuestion } from "./question.ts";
import { questionIn } from "./read-question.ts";

/** Met by the step itself: a way to get through, words to send, what we are. */
const MET_OTHERWISE: ReadonlySet<Cue> = new Set<Cue>([
  "wants-calm",
  "asks-what-to-do",
  "asks-words",
  "asks-who",
  "asks-meaning",
  "asks-belief",
  "couple-talk",
  "is-it-ai",
  "needs-now",
  "repetition",
  "stop-asking",
  "confused",
  "rejects-words",
  "rejects-line",
]);
/** Told that a question went past it: the one they asked shortly before is the one meant. */
const WENT_PAST: ReadonlySet<Cue> = new Set<Cue>(["not-answered", "confused", "repetition"]);

/** Asked of nobody: nothing is answered by saying that it is not known. */
const RHETORICAL =
  /(?:^| )(?:why (?:me|would|should|bother|even|am i|do i|cant i|is it|does|did)|whats the (?:point|use)|who (?:cares|would)|what for|what does it matter|how could|what do you want|so what|you know \?|right \?|ok \?|okay \?|huh \?|eh \?|no \?|verdad \?|para que|por que (?:yo|a mi|siempre|sigo|no)|que mas da|a quien le importa|que importa|quien (?:me |va a ))(?= |$)/;
const ASKS =
  /(?:^|[.,?] )(?:(?:and|but|so|like|ok|okay|wait|hey|also|y|pero|oye|entonces|bueno) )*(?:can|could|do|does|did|is|are|was|will|would|should|has|have|what|when|where|which|how|who|puedo|puedes|podria|debo|deberia|es|son|hay|tiene|cuando|donde|cual|cuales|como|quien|cuant[oa]s?|sabes|que)(?: \S+){2,24} \?/;
const LONG = 40;

/** Whether something is asked here that nothing in this house answers. */
const asksSomething = (text: string): boolean => {
  const folded = fold(text.replaceAll("?", " ? ")).text;
  return folded.split(" ").length <= LONG && ASKS.test(folded) && !RHETORICAL.test(folded);
};

/** The question that a reply in danger answers before anything else: the one in the message, else the one that an earlier
 *  reply went past, else that it is not known. Null where nothing is asked.
 *  @param state with this message among its recent ones. */
export const questionToAnswer = (text: string, step: NextStep, state: SafetyState): RiskQuestion | null => {
  const here = questionIn(text);
  if (here !== null) return here;
  const cue = "cue" in step ? step.cue : undefined;
  if (cue !== undefined && WENT_PAST.has(cue)) {
    const earlier = (state.recent ?? []).slice(0, -1).toReversed().map(questionIn);
    const open = earlier.find((question) => question !== null);
    if (open !== undefined && open !== null && !answered(open, state)) return open;
  }
  if (step.kind !== "stay" && step.kind !== "answer-barrier" && step.kind !== "return-to-topic") return null;
  return cue !== undefined && MET_OTHERWISE.has(cue) ? null : asksSomething(text) ? "not-known" : null;
};

const answered = (question: RiskQuestion, state: SafetyState): boolean =>
  (state.wordingsUsed ?? []).includes(`answer-${question}`);
