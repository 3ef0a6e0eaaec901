import type { Composer } from "./composer.ts";
import { firstLine } from "./lines.ts";
import { helplineCard } from "./people.ts";
import type { Asked, NextStep, PathwayConcern } from "./risk.ts";

/** Where the body is in danger the emergency number leads. */
const BODY: ReadonlySet<PathwayConcern> = new Set(["overdose", "medical-emergency", "withdrawal"]);

/** One danger, its own words, one line, one route, one question. */
export const pathwayReply = (
  c: Composer,
  step: Extract<NextStep, { readonly kind: "pathway" }>,
): Asked | null => {
  const wording = c.wording.pathways[step.concern];
  const replies = c.state.pathway?.concern === step.concern ? c.state.pathway.replies : 0;
  c.state = { ...c.state, pathway: { concern: step.concern, replies: replies + 1 } };
  if (step.stage === "following") {
    c.say(wording.following, `pathway-${step.concern}-following`);
    return null;
  }
  c.say(wording.first, `pathway-${step.concern}`);
  if (!c.state.aiSaidInRisk && !BODY.has(step.concern)) {
    c.say(c.wording.aiOnce, "ai");
    c.state = { ...c.state, aiSaidInRisk: true };
  }
  const line = firstLine(c.ctx.locale.country, c.ctx.helplines, {
    tier: c.state.tier,
    concern: step.concern,
    teen: c.ctx.teen,
    language: c.ctx.locale.language,
    medical: BODY.has(step.concern),
  });
  if (line !== undefined) c.card(helplineCard(line, c.wording, BODY.has(step.concern), wording.lineAbout));
  else if (BODY.has(step.concern)) c.say(c.wording.noDirectory, "no-directory");
  if (wording.professional !== null) c.card({ kind: "professional", ...wording.professional });
  if (c.ctx.teen && step.concern === "child-abuse") c.say(c.wording.teenSchool, "teen-school");
  c.say(wording.question, `pathway-${step.concern}-question`);
  return null;
};
