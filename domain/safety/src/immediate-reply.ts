import type { Composer } from "./composer.ts";
import { emergencyLine } from "./lines.ts";
import { sayAi, sayOnCall } from "./once-said.ts";
import { HARMED } from "./pathway-reply.ts";
import { helplineCard, trustedCard } from "./people.ts";
import { receive } from "./receive.ts";
import type { Asked, NextStep } from "./risk.ts";
import { countryOf, lineFor } from "./where.ts";
import type { Wordings } from "./wording.ts";

type Step<K extends NextStep["kind"]> = Extract<NextStep, { readonly kind: K }>;

const withYou = (c: Composer): Wordings =>
  c.ctx.teen
    ? c.wording.immediate.withYouTeen
    : c.state.person === undefined && c.state.nobody === true
      ? (c.wording.nobody["with-you"] ?? c.wording.immediate.withYou)
      : c.state.person === undefined
        ? c.wording.immediate.withYou
        : c.wording.immediate.withYouNamed;

const AT_HAND: ReadonlySet<string> = new Set([
  "means-access",
  "preparation",
  "method",
  "plan",
  "attempt-now",
]);

/** Danger is near: a line now, distance from what could be used, someone in the room. */
export const immediateReply = (c: Composer, step: Step<"immediate">): Asked | null => {
  const medical = step.medical === true;
  // Whoever is near or has just written is the one who could come.
  const { inReach, person, nobody, pathwaysMet } = c.state;
  // Where somebody near does the harm, whoever is near may be that one.
  const harmed = pathwaysMet?.some((concern) => HARMED.has(concern)) === true;
  if (person === undefined && inReach !== undefined && nobody !== true && !harmed)
    c.state = { ...c.state, person: inReach };
  // The words that carry the danger are met before anything that was said about the talk.
  if (!c.noticed(step.noticed)) receive(c, step);
  c.say(
    medical ? c.wording.immediate.medical : c.wording.immediate.lead,
    medical ? "immediate-medical" : "lead",
  );
  sayAi(c);
  sayOnCall(c);
  const line = lineFor(c, "immediate", medical);
  if (line === undefined) c.say(c.wording.noDirectory, "no-directory");
  else c.card(helplineCard(line, c.wording, true));
  const emergency = emergencyLine(countryOf(c), c.ctx.helplines);
  if (emergency !== undefined && emergency !== line) c.card(helplineCard(emergency, c.wording, false));
  if (line !== undefined) c.mark("line-card");
  if (medical || c.state.person !== undefined) c.card(trustedCard(c, false, true));
  // Where what could be used has been spoken of, distance comes in the same breath; else in the reply after this.
  if (!medical && c.state.evidence.some((e) => AT_HAND.has(e.kind) && e.strength >= 0.4))
    c.say(c.wording.immediate.means, "immediate-means");
  c.say(withYou(c), "with-you");
  c.state = {
    ...c.state,
    guidedAtTurn: c.state.guidedAtTurn ?? c.state.turn,
    ...(medical ? { medical: true } : {}),
    focuses: [...(c.state.focuses ?? []), "with-you"],
  };
  return "who-can-be-with-you";
};
