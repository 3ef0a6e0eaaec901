import type { Composer } from "./composer.ts";
import type { Helpline } from "./directory.ts";
import { PROFESSIONAL_SAID } from "./focus.ts";
import { sayAi, sayOnCall, teenNotice } from "./once-said.ts";
import { helplineCard, professionalCard, trustedCard } from "./people.ts";
import { receive } from "./receive.ts";
import type { Asked, NextStep } from "./risk.ts";
import { ground, urgeSaid } from "./stay-reply.ts";
import { countryOf, lineFor } from "./where.ts";

type Step<K extends NextStep["kind"]> = Extract<NextStep, { readonly kind: K }>;

/** The closing question of a reply that offers people: the country where it is not known, else what is in the way. */
const closing = (c: Composer, line: Helpline | undefined): Asked | null => {
  if (line === undefined && countryOf(c) === undefined && !c.used("country")) {
    c.say(c.wording.countryUnknown, "country-unknown");
    c.say(c.wording.countryQuestion, "country");
    c.state = { ...c.state, countryAskedAtTurn: c.state.turn };
    return null;
  }
  c.say(c.wording.barrierQuestion, "barrier-question");
  c.chips(c.wording.barrierChips.map(({ label, say }) => ({ label, action: { kind: "say", text: say } })));
  return "barrier";
};

/** A few words for the answer that was given to a direct question. */
const thankForAnswer = (c: Composer): void => {
  const last = c.state.asked.at(-1);
  if (last?.answer === "refused") c.say(c.wording.guideAfterRefusal, "guide-refused");
  else if (last?.about === "intent" && last.answer === "no") c.say(c.wording.notSoon, "not-soon");
  else if (last?.about === "suicidal-thoughts" && last.answer === "yes") c.say(c.wording.saidYes, "said-yes");
};

/** Offers people: a line, someone trusted, a professional; asks what stands in the way. */
export const guideReply = (c: Composer, guide: Step<"guide-to-people">): Asked | null => {
  // What to do in the moment has been answered, where it was asked: people come next.
  const step = c.ctx.question === undefined ? guide : { ...guide, wantsCalm: false };
  const lineRejected = c.state.lineRejected === true;
  const line = lineFor(c, step.tier);
  // A line that already stands above is one of the doors; it is not shown twice.
  const above = line !== undefined && c.used("line-card");
  // "No line" is answered once: by the words that stand with the one that is put down.
  if (!(step.cue === "rejects-line" && !above)) receive(c, step);
  if (step.cue !== "not-acting") thankForAnswer(c);
  if (lineRejected && line !== undefined && !above) {
    // Said no to before it was ever shown: put down once, and not brought up again.
    c.say(c.wording.lineOnce, "line-once");
    c.card(helplineCard(line, c.wording, false));
    c.mark("line-card");
  }
  if (step.wantsCalm === true) c.say(c.wording.guideCalm, "guide-calm");
  else if (lineRejected) c.say(c.wording.guideWithoutLine, "guide-without-line");
  else if (above) c.say(c.wording.guideBesideLine, "guide-beside-line");
  else if (line === undefined) c.say(c.wording.guideTwo, "guide-two");
  else c.say(c.wording.guide[step.tier], `guide-${step.tier}`);
  sayAi(c);
  sayOnCall(c);
  if (line !== undefined && !lineRejected && !above) c.card(helplineCard(line, c.wording, true));
  if (line !== undefined) c.mark("line-card");
  // Where the moment itself needs help, that comes first; people are turned to in the replies after it.
  if (step.wantsCalm === true) ground(c);
  else {
    c.card(trustedCard(c, line === undefined, false));
    c.card(professionalCard(c, false));
    c.mark(PROFESSIONAL_SAID);
  }
  if (c.ctx.teen) teenNotice(c);
  c.state = { ...c.state, guidedAtTurn: c.state.guidedAtTurn ?? c.state.turn };
  if (step.wantsCalm === true && (line !== undefined || countryOf(c) !== undefined)) {
    if (urgeSaid(c)) c.say(c.wording.stay.urge, "stay-urge");
    else c.say(c.wording.afterSkill, "after-skill");
    return null;
  }
  return closing(c, line);
};
