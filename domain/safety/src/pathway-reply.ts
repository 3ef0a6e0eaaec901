import type { Composer } from "./composer.ts";
import { emergencyLine } from "./lines.ts";
import { sayAi } from "./once-said.ts";
import { helplineCard } from "./people.ts";
import { IN_ANY_DANGER, receive } from "./receive.ts";
import type { Asked, NextStep, PathwayConcern } from "./risk.ts";
import { countryOf, lineFor } from "./where.ts";

type Pathway = Extract<NextStep, { readonly kind: "pathway" }>;

/** Where the body is in danger the emergency number leads. */
const BODY: ReadonlySet<PathwayConcern> = new Set(["overdose", "medical-emergency", "withdrawal"]);

/** The danger is now, by their own word: the emergency number, and what to do this minute. */
const dangerReply = (c: Composer, step: Pathway): null => {
  const wording = c.wording.pathways[step.concern];
  c.say(wording.danger, `pathway-${step.concern}-danger`);
  const emergency = emergencyLine(countryOf(c), c.ctx.helplines);
  if (emergency !== undefined) c.card(helplineCard(emergency, c.wording, true));
  else c.say(c.wording.noDirectory, "no-directory");
  return null;
};

/** A voice commands: a line, a doctor, someone in the room, and whether it has to be obeyed. */
const commandedReply = (c: Composer, step: Pathway): Asked => {
  const wording = c.wording.pathways[step.concern];
  c.say(wording.commanded ?? wording.first, `pathway-${step.concern}-commanded`);
  sayAi(c);
  const line = lineFor(c, "high", false, step.concern);
  if (line !== undefined && !c.used(`line:${line.name}`)) {
    c.card(helplineCard(line, c.wording, true, wording.lineAbout));
    c.mark("line-card");
    c.mark(`line:${line.name}`);
  }
  if (wording.professional !== null && !c.used("professional-card")) {
    c.card({ kind: "professional", ...wording.professional });
    c.mark("professional-card");
  }
  c.say(c.wording.askObey, "ask-obey");
  return "danger-now";
};

/** Harm done by someone near: nothing of it is the member's doing, and talking it out with them may be dangerous. */
export const HARMED: ReadonlySet<PathwayConcern> = new Set([
  "abuse",
  "unsafe-partner",
  "child-abuse",
  "elder-abuse",
]);

/** What was just said is met, then the next thing in the order it is written in: what protects comes first. */
const followingReply = (c: Composer, step: Pathway): null => {
  const { following, afterCommand } = c.wording.pathways[step.concern];
  const key = `pathway-${step.concern}-following`;
  if (HARMED.has(step.concern) && step.cue === "couple-talk") {
    c.say(c.wording.noCoupleAdvice, "no-couple-advice");
    return null;
  }
  if (HARMED.has(step.concern) && step.cue === "guilt") c.say(c.wording.notYourDoing, "not-your-doing");
  else if (step.cue !== undefined && IN_ANY_DANGER.has(step.cue)) receive(c, { cue: step.cue });
  else if (c.ctx.question === undefined) c.reflect();
  if (afterCommand !== undefined && c.state.voices === "commanding" && !c.used(`${key}-command`)) {
    c.say([afterCommand], `${key}-command`);
    return null;
  }
  const at = following.findIndex((_, i) => !c.used(`${key}-${i}:0`));
  const words = following[at];
  if (words !== undefined) c.say([words], `${key}-${at}`);
  else c.say(c.wording.stay.listen, "stay-listen");
  return null;
};

/** What only a model noticed: met as told, and asked about in the danger's own words, with no line yet. */
export const askDangerReply = (
  c: Composer,
  step: Extract<NextStep, { readonly kind: "ask-danger" }>,
): Asked => {
  receive(c, { noticed: step.noticed });
  c.say(c.wording.pathways[step.concern].wonder, `wonder-${step.concern}`);
  c.state = {
    ...c.state,
    wondered: [...(c.state.wondered ?? []), { turn: c.state.turn, concern: step.concern }],
  };
  return "danger-wondered";
};

/** One danger, its own words, one line, one route, one question. */
export const pathwayReply = (c: Composer, step: Pathway): Asked | null => {
  const wording = c.wording.pathways[step.concern];
  const replies = c.state.pathway?.concern === step.concern ? c.state.pathway.replies : 0;
  c.state = {
    ...c.state,
    pathway: { concern: step.concern, replies: replies + 1 },
    pathwaysMet: [...new Set([...(c.state.pathwaysMet ?? []), step.concern])],
  };
  if (step.stage === "danger") return dangerReply(c, step);
  if (step.stage === "following") return followingReply(c, step);
  if (step.stage === "commanded") return commandedReply(c, step);
  c.say(wording.first, `pathway-${step.concern}`);
  if (!BODY.has(step.concern)) sayAi(c);
  const line = lineFor(c, c.state.tier, BODY.has(step.concern), step.concern);
  if (step.calm === true) {
    if (wording.professional !== null) c.card({ kind: "professional", ...wording.professional });
    c.say(wording.openQuestion ?? wording.question, `pathway-${step.concern}-open`);
    return null;
  }
  if (line !== undefined && !c.used(`line:${line.name}`)) {
    c.card(helplineCard(line, c.wording, BODY.has(step.concern), wording.lineAbout));
    c.mark("line-card");
    c.mark(`line:${line.name}`);
  } else if (line === undefined && BODY.has(step.concern)) c.say(c.wording.noDirectory, "no-directory");
  if (wording.professional !== null) c.card({ kind: "professional", ...wording.professional });
  if (c.ctx.teen && step.concern === "child-abuse") c.say(c.wording.teenSchool, "teen-school");
  c.say(wording.question, `pathway-${step.concern}-question`);
  return "danger-now";
};
