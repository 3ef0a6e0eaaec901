import { barrierOf } from "./barrier.ts";
import type { NextStep, PathwayConcern } from "./risk.ts";
import type { StepInput } from "./step-input.ts";

/** Replies that follow a danger up after its first one. */
const FOLLOWING_REPLIES = 5;

export const pathwayOf = (input: StepInput): PathwayConcern | undefined =>
  input.concerns.find((c): c is PathwayConcern => c !== "suicide" && c !== "self-harm");

/** The danger named now, or the one that is being followed; undefined where there is none. */
export const pathwayStep = (input: StepInput): NextStep | undefined => {
  const { heard, before, state } = input;
  const named = pathwayOf(input);
  const running = before.pathway;
  if (named !== undefined && named !== running?.concern)
    return { kind: "pathway", concern: named, stage: "first", cue: heard.cue };
  if (running === undefined) return undefined;
  const last = before.done.at(-1);
  const goesOn = last?.turn === before.turn && (last.step === "pathway" || last.step === "answer-barrier");
  if (named === undefined && !goesOn) return undefined;
  if (input.answered?.about === "danger-now" && input.answered.answer === "yes")
    return { kind: "pathway", concern: running.concern, stage: "danger", cue: heard.cue };
  const barrier = barrierOf(input.understanding);
  if (barrier !== null && !state.barriersNamed.includes(barrier))
    return { kind: "answer-barrier", barrier, tier: state.tier };
  if (running.replies <= FOLLOWING_REPLIES || named !== undefined)
    return { kind: "pathway", concern: running.concern, stage: "following", cue: heard.cue };
  return { kind: "return-to-topic" };
};
