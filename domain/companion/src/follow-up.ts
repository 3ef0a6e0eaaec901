import { dueResult, type EarlierResult } from "./earlier.ts";
import { against } from "./fit.ts";
import { begin, comeBackWith, type TechniqueReply } from "./in-technique.ts";
import { titleNamed } from "./offer.ts";
import type { Talk } from "./open-talk.ts";
import { pattern } from "./pattern.ts";
import type { Technique } from "./technique.ts";
import type { TechniqueContext } from "./technique-run.ts";
import { worded } from "./technique-say.ts";

/** Turns into a conversation after which a plan is no longer brought up unasked. */
const EARLY = 6;

const lastOf = (technique: Technique, ctx: TechniqueContext): EarlierResult | undefined =>
  ctx.earlier.find((r) => r.techniqueId === technique.id);

/** An exercise asked for by name: begun, come back to, or, where it would harm, said so with the reason. */
export const askedReply = (
  technique: Technique,
  talk: Talk,
  ctx: TechniqueContext,
  now: { readonly text: string; readonly minor: boolean },
): TechniqueReply => {
  const why = against(technique, talk.state, ctx.language, now);
  const unfit = technique.words[ctx.language].unfit ?? [];
  if (why !== null && unfit.length > 0)
    return {
      state: { ...talk.state, offered: null },
      text: worded(unfit, {}, talk.state.turn) ?? "",
      moves: ["state-scope"],
      sources: [],
      question: null,
      cards: [],
      effects: [],
      reason: `${technique.id} is not begun: ${why}`,
    };
  const result = lastOf(technique, ctx);
  const comesBack =
    technique.followUp !== undefined &&
    result !== undefined &&
    pattern(ctx.wording.cues.comesBack, ctx.language).test(now.text);
  return comesBack
    ? begin(technique, talk, ctx, "comes back to what was saved", result.id)
    : begin(technique, talk, ctx, "asked for by name");
};

/** How a plan went is asked at a moment that has room for it: a greeting, thanks, or when the member brings it up. Where
 *  something weighs, that comes first, and the plan can wait. */
export const followUpReply = (talk: Talk, ctx: TechniqueContext): TechniqueReply | null => {
  const { heard, state } = talk;
  if (state.justListen || state.safety.tier !== "none" || state.offered !== null) return null;
  const brought =
    pattern(ctx.wording.cues.comesBack, ctx.language).test(heard.text) && !heard.text.includes("?");
  const room =
    !heard.telling &&
    state.moves.length < EARLY &&
    (heard.has("greeting") || heard.has("thanks") || heard.has("feels-better") || state.moves.length === 0) &&
    !heard.has("goodbye") &&
    !heard.has("asks-question") &&
    !heard.has("wants-technique");
  if (!brought && !room) return null;
  const due =
    dueResult(ctx.earlier, talk.content.techniques, ctx.now) ??
    (brought && titleNamed(heard.text, talk.content) === undefined ? newest(talk, ctx) : null);
  if (due === null) return null;
  const told =
    brought && heard.understanding.wordCount >= 5 && titleNamed(heard.text, talk.content) === undefined;
  const come = told ? comeBackWith : begin;
  return come(due.technique, talk, ctx, "comes back to what was planned", due.result.id);
};

/** The newest result that can be come back to, for someone who brings it up before its time. */
const newest = (
  talk: Talk,
  ctx: TechniqueContext,
): { readonly result: EarlierResult; readonly technique: Technique } | null => {
  for (const result of ctx.earlier) {
    const technique = talk.content.techniques.find((t) => t.id === result.techniqueId);
    if (technique?.followUp !== undefined && !result.asked) return { result, technique };
  }
  return null;
};
