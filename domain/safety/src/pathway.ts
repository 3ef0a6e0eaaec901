import { unreachable } from "@evenkeel/kernel/exhaustive";
import { answerFirst } from "./answer-first.ts";
import { askReply } from "./ask-reply.ts";
import { barrierReply } from "./barrier-reply.ts";
import { type Composer, composer } from "./composer.ts";
import type { SafetyDraftContext } from "./draft-context.ts";
import { guideReply } from "./guide-reply.ts";
import { immediateReply } from "./immediate-reply.ts";
import { askDangerReply, pathwayReply } from "./pathway-reply.ts";
import { IN_ANY_DANGER, receive } from "./receive.ts";
import type { Draft } from "./reply.ts";
import type { Asked, NextStep, SafetyState } from "./risk.ts";
import { stayReply } from "./stay-reply.ts";
import type { SafetyWording } from "./wording.ts";

export interface SafetyDraft {
  readonly draft: Draft;
  readonly asked: Asked | null;
  readonly state: SafetyState;
}

const compose = (c: Composer, step: NextStep): Asked | null => {
  switch (step.kind) {
    case "continue":
      return null;
    case "gentle-check":
      receive(c, step);
      c.say(c.wording.gentleCheck, "gentle-check");
      return "suicidal-thoughts";
    case "ask-danger":
      return askDangerReply(c, step);
    case "ask-directly":
      return askReply(c, step);
    case "guide-to-people":
      return guideReply(c, step);
    case "immediate":
      return immediateReply(c, step);
    case "stay":
      return stayReply(c, step);
    case "answer-barrier":
      return barrierReply(c, step);
    case "respect-denial":
      c.say(c.wording.respectDenial, "respect-denial");
      return null;
    case "hear-dispute":
      if (step.medical !== undefined) {
        c.say(c.wording.notNow[step.medical], `not-now-${step.medical}`);
        return "safe-now";
      }
      c.say(c.wording.hearDispute, "hear-dispute");
      return null;
    case "pathway":
      return pathwayReply(c, step);
    case "return-to-topic":
      // After another danger the thread's name may be the danger itself, or a guilt that is not theirs.
      if (c.state.pathwaysMet === undefined) receive(c, step);
      else if (step.cue !== undefined && IN_ANY_DANGER.has(step.cue)) c.cue(step.cue);
      c.say(c.wording.returnToTopic, "return");
      return null;
    default:
      return unreachable(step);
  }
};

/** What safety says next, as a draft; null where the companion carries on.
 *  The state that comes back has the question and the step recorded and is the one to keep. */
export const safetyDraft = (
  step: NextStep,
  state: SafetyState,
  ctx: SafetyDraftContext,
  wording: SafetyWording,
): SafetyDraft | null => {
  if (step.kind === "continue") return null;
  const first = answerFirst(step, state, ctx, wording);
  const c = composer(first.state, first.ctx, wording);
  const asked = compose(c, step);
  const done = { turn: state.turn, step: step.kind };
  const asks = c.parts().some((part) => part.kind === "text" && part.text.trimEnd().endsWith("?"));
  return {
    draft: { parts: [...first.parts, ...c.parts()] },
    asked,
    state: {
      ...c.state,
      questions: asks ? (c.state.questions ?? 0) + 1 : 0,
      done: [...c.state.done, done],
      asked:
        asked === null ? c.state.asked : [...c.state.asked, { turn: state.turn, about: asked, answer: null }],
    },
  };
};
