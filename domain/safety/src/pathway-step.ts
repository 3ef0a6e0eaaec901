import { barrierOf } from "./barrier.ts";
import type { NextStep, PathwayConcern } from "./risk.ts";
import type { StepInput } from "./step-input.ts";

/** Replies that follow a danger up after its first one. */
const FOLLOWING_REPLIES = 5;

const PARTNER =
  /(?:^|\b)(?:my (?:boyfriend|girlfriend|husband|wife|partner|fianc[eé]e?|ex)|mi (?:novi[oa]|espos[oa]|marido|pareja|ex))\b/iu;

/** A voice can command; being watched or followed is met with a doctor and with calm. */
const VOICES =
  /\b(?:voices?|hear(?:s|d|ing)?|tell(?:s|ing)? me|whisper\w*|command\w*|voz|voces|oigo|escucho|me dicen?)\b/iu;

/** The danger named in this message. Harm by a partner is a matter of its own: no advice for two. */
export const pathwayOf = (input: StepInput): PathwayConcern | undefined => {
  const named = input.concerns.find((c): c is PathwayConcern => c !== "suicide" && c !== "self-harm");
  if (named !== "abuse") return named;
  return PARTNER.test(input.understanding.text) || input.before.pathway?.concern === "unsafe-partner"
    ? "unsafe-partner"
    : named;
};

/** A voice that commands harm, told for the first time: what it says is known, and whether it has to be obeyed is asked
 *  before all else. A yes to danger already has its own reply. */
export const commandedStep = ({ state, before, heard, answered }: StepInput): NextStep | undefined =>
  state.voices === "commanding" && before.voices !== "commanding" && answered?.answer !== "yes"
    ? { kind: "pathway", concern: "psychosis", stage: "commanded", cue: heard.cue }
    : undefined;

/** The danger named now, or the one that is being followed; undefined where there is none. */
export const pathwayStep = (input: StepInput): NextStep | undefined => {
  const { heard, before, state } = input;
  const named = pathwayOf(input);
  const running = before.pathway;
  if (named !== undefined && named !== running?.concern)
    return {
      kind: "pathway",
      concern: named,
      stage: "first",
      cue: heard.cue,
      ...(named === "psychosis" && !VOICES.test(input.understanding.text) ? { calm: true } : {}),
    };
  if (running === undefined) return undefined;
  const last = before.done.at(-1);
  const goesOn = last?.turn === before.turn && (last.step === "pathway" || last.step === "answer-barrier");
  if (named === undefined && !goesOn) return undefined;
  if (input.answered?.about === "danger-now" && input.answered.answer === "yes")
    return { kind: "pathway", concern: running.concern, stage: "danger", cue: heard.cue };
  if (heard.cue === "wants-topic" && named === undefined) return { kind: "return-to-topic", cue: heard.cue };
  const barrier =
    heard.cue === "couple-talk" || heard.cue === "asks-belief" ? null : barrierOf(input.understanding);
  if (barrier !== null && !state.barriersNamed.includes(barrier))
    return { kind: "answer-barrier", barrier, tier: state.tier };
  if (running.replies <= FOLLOWING_REPLIES || named !== undefined)
    return { kind: "pathway", concern: running.concern, stage: "following", cue: heard.cue };
  return { kind: "return-to-topic", cue: heard.cue };
};
