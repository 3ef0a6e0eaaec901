import type { Talk } from "./open-talk.ts";
import type { CompanionContext } from "./respond-types.ts";
import type { TechniqueContext } from "./technique-run.ts";

/** What an exercise is run with in this turn. */
export const technicalOf = (
  talk: Pick<Talk, "language" | "content">,
  ctx: CompanionContext,
): TechniqueContext => ({
  now: ctx.now,
  zone: ctx.zone,
  language: talk.language,
  random: ctx.random,
  wording: talk.content.exercises[talk.language],
  earlier: ctx.earlier ?? [],
});
