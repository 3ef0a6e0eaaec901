import { pick } from "@evenkeel/kernel/random";
import type { CompanionContent } from "./content-types.ts";
import type { CompanionContext, CompanionEvent, Response } from "./respond-types.ts";
import type { CompanionState } from "./state.ts";

/** One turn: the event read into the picture, a plan, and a draft of the reply. Pure; chance comes from `ctx.random`. */
export const respond = (
  state: CompanionState,
  event: CompanionEvent,
  ctx: CompanionContext,
  content: CompanionContent,
): Response => {
  const words = content.wording[ctx.locale.language];
  const opening = state.introduced ? "" : `${pick(words.notice.ai, ctx.random)} `;
  const ask = pick(words.openingQuestion, ctx.random);
  const next: CompanionState = {
    ...state,
    turn: state.turn + 1,
    introduced: true,
    safety: event.assessment.state,
    lastQuestion: ask,
  };
  return {
    state: next,
    draft: { parts: [{ kind: "text", text: `${opening}${ask}` }] },
    effects: [],
    plan: { moves: state.introduced ? ["ask-open"] : ["introduce", "ask-open"], reason: "first words" },
  };
};
