import { pick } from "@evenkeel/kernel/random";
import type { CompanionContent } from "./content-types.ts";
import type { CompanionContext } from "./respond-types.ts";

/** The first words: an AI, what happens with words, who may be told. */
export const noticeOf = (ctx: CompanionContext, content: CompanionContent): string => {
  const n = content.wording[ctx.locale.language].notice;
  return [
    pick(n.ai, ctx.random),
    ...(ctx.stored === false ? [] : [n.stored]),
    ctx.onCall === null ? n.nobodyOnCall : n.onCall,
  ].join(" ");
};
