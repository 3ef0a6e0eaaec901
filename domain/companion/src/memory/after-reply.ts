import type { TechniqueReply } from "../in-technique.ts";
import type { Talk } from "../open-talk.ts";
import type { CompanionContext, CompanionEvent } from "../respond-types.ts";
import { NO_TRAIL } from "./memory.ts";
import { notNow } from "./memory-reply.ts";
import { notice } from "./notice.ts";
import { recalled } from "./recall.ts";
import { remembering } from "./remembering.ts";

/** A reply with what memory adds to it: something remembered, seldom; and from the message what is worth keeping.
 *  Nothing of either while there is any risk. */
export const withMemory = (
  talk: Talk,
  event: CompanionEvent,
  reply: TechniqueReply,
  ctx: CompanionContext,
  introduced: boolean,
): TechniqueReply => {
  const { risk, nextStep } = event.assessment;
  const said = reply.moves.includes("remember");
  if (said || risk.tier !== "none" || nextStep.kind !== "continue") return reply;
  const subjects = notNow(talk);
  const trail = reply.state.memory ?? NO_TRAIL;
  const own: TechniqueReply =
    subjects.length === 0
      ? reply
      : {
          ...reply,
          state: {
            ...reply.state,
            memory: { ...trail, avoid: [...new Set([...trail.avoid, ...subjects])].slice(-20) },
          },
        };
  if (ctx.memory === undefined || ctx.memory.consent === false) return own;
  const then = recalled(talk, own, ctx, introduced);
  // Answers inside an exercise belong to that exercise.
  if (reply.moves.includes("step-technique")) return then;
  const fresh = notice(event.text, event.understanding, {
    now: ctx.now,
    zone: ctx.zone,
    language: talk.language,
    wording: talk.content.memory[talk.language],
  });
  const kept = remembering(fresh, ctx.memory, then.state.memory ?? NO_TRAIL, talk.state.turn, false);
  return kept.effects.length === 0
    ? then
    : {
        ...then,
        state: { ...then.state, memory: kept.trail },
        effects: [...then.effects, ...kept.effects],
      };
};
