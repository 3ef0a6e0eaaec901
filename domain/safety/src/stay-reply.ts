import type { Composer } from "./composer.ts";
import type { Cue } from "./cue-name.ts";
import { PROFESSIONAL_SAID } from "./focus.ts";
import { dialled, keepLine } from "./keep-line.ts";
import { emergencyLine } from "./lines.ts";
import { helplineCard, scriptCard, trustedCard } from "./people.ts";
import { HAPPENINGS, receive } from "./receive.ts";
import type { Asked, NextStep, StayFocus } from "./risk.ts";
import { countryOf, lineFor } from "./where.ts";
import type { Wordings } from "./wording.ts";

type Stay = Extract<NextStep, { readonly kind: "stay" }>;

/** Which question a focus ends in, so that the answer can be read. */
const ASKS: Partial<Record<StayFocus, Asked>> = {
  "with-you": "who-can-be-with-you",
  "safe-place": "safe-now",
  before: "past-attempt",
  check: "urge",
  now: "safe-now",
  barrier: "barrier",
};

/** One of the ways to ride out the next minutes that has not been offered yet. */
export const ground = (c: Composer): void => {
  // The first speaks of an urge.
  const left = c.wording.grounding.filter((_, i) => !c.used(`grounding:${i}`) && (i > 0 || urgeSaid(c)));
  const chosen = left[0] ?? c.wording.grounding[0];
  if (chosen === undefined) return;
  c.mark(`grounding:${c.wording.grounding.indexOf(chosen)}`);
  c.say([chosen.lead], `grounding-lead:${chosen.title}`);
  c.card({ kind: "steps", title: chosen.title, steps: chosen.steps });
};

/** An urge to act was spoken of; a wish not to wake up has none to be measured. */
export const urgeSaid = (c: Composer): boolean =>
  c.state.tier === "immediate" ||
  c.state.asked.some(({ about }) => about === "urge") ||
  c.state.evidence.some(
    (e) =>
      (e.kind === "self-harm-urge" || e.kind === "intent" || e.kind === "self-harm") && e.strength >= 0.55,
  );

const LONGEST_QUOTE = 12;
const SAID = 0.6;
/** The gravest thing they said in this conversation, short enough to be given back; empty where there is none. */
const saidThen = (c: Composer): string =>
  c.state.evidence
    .filter((e) => e.read !== true && e.strength >= SAID && e.quote.split(/\s+/).length <= LONGEST_QUOTE)
    .filter((e) => e.quote.split(/\s+/).length >= 2)
    .toSorted((x, y) => y.strength - x.strength)[0]?.quote ?? "";

/** The words of a focus as things stand: whether danger is near, who was named, who is there. */
const wordsFor = (c: Composer, step: Stay, focus: StayFocus): readonly [Wordings, string] => {
  const { wording, state } = c;
  const near = step.tier === "immediate";
  if (step.cue === "no-answer" && focus === "make-contact")
    return [
      near ? wording.afterNoAnswer.near : wording.afterNoAnswer.far,
      `after-no-answer-${near ? "near" : "far"}`,
    ];
  const named = state.person === undefined ? undefined : wording.withPerson[focus];
  if (near && state.withSomeone === true && wording.accompanied[focus] !== undefined)
    return [wording.accompanied[focus], `accompanied-${focus}`];
  const nobody =
    near && state.nobody === true && state.person === undefined ? wording.nobody[focus] : undefined;
  if (nobody !== undefined) return [nobody, `nobody-${focus}`];
  if (named !== undefined)
    return [near ? named.near : named.far, `with-person-${near ? "near-" : ""}${focus}`];
  if (focus === "professional" && state.provider === true)
    return [
      near ? wording.withProvider.near : wording.withProvider.far,
      `with-provider-${near ? "near" : "far"}`,
    ];
  if (focus === "make-contact" && state.lineRejected === true)
    return [
      near ? wording.withoutLine.near : wording.withoutLine.far,
      `without-line-${near ? "near" : "far"}`,
    ];
  const told = [step.cue, step.about].find((cue) => cue !== undefined && wording.asks[cue] !== undefined);
  // Of a happening only its name is sure, and a question about it guesses at the rest.
  const asks =
    told === undefined || focus !== "hurt" || HAPPENINGS.has(told) ? undefined : wording.asks[told];
  if (asks !== undefined && !asks.every((_, i) => c.used(`ask-about-${told}:${i}`)))
    return [asks, `ask-about-${told}`];
  if (focus === "came-back" && saidThen(c) !== "") return [wording.cameBackTo, "came-back-to"];
  if (focus === "urge" && !urgeSaid(c)) return [wording.afterSkill, "after-skill"];
  const close = near ? wording.stayImmediate[focus] : undefined;
  return [close ?? wording.stay[focus], `stay-${close === undefined ? "" : "near-"}${focus}`];
};

/** What stands beside the words: words to send, or the line again where danger is near. */
const cardsFor = (c: Composer, step: Stay, focus: StayFocus): void => {
  const near = step.tier === "immediate";
  const { person } = c.state;
  if (
    person !== undefined &&
    (focus === "take-step" || focus === "make-contact" || (near && focus === "with-you"))
  ) {
    if (!c.used(`trusted-card:${person}`)) c.card(trustedCard(c, false, near));
    return;
  }
  if (focus === "now") {
    const line = lineFor(c, step.tier);
    const emergency = emergencyLine(countryOf(c), c.ctx.helplines);
    if (line !== undefined) c.card(helplineCard(line, c.wording, true));
    if (emergency !== undefined && emergency !== line) c.card(helplineCard(emergency, c.wording, false));
    return;
  }
  if (focus !== "make-contact") return;
  if (c.state.lineRejected === true) {
    if (!c.used("trusted-card")) c.card(trustedCard(c, false, near));
    return;
  }
  // Words that name suicide are for someone who has named it.
  if (step.tier === "low") return;
  if (!c.used("script-card")) {
    c.card(scriptCard(c.wording));
    c.mark("script-card");
  }
  if (!near || c.used("line-again")) return;
  const line = lineFor(c, "immediate");
  if (line !== undefined) c.card(helplineCard(line, c.wording, true));
  c.mark("line-again");
};

/** Where nothing was known of the country: asked for once, and its line shown as soon as it is told. */
const lineOfCountry = (c: Composer, step: Stay): boolean => {
  if (c.used("line-card")) return false;
  const line = lineFor(c, step.tier);
  if (line !== undefined) {
    c.say(c.wording.lineThere, "line-there");
    c.card(helplineCard(line, c.wording, true));
    c.mark("line-card");
    return true;
  }
  if (countryOf(c) !== undefined || c.used("country")) return false;
  c.say(c.wording.countryQuestion, "country");
  c.state = { ...c.state, countryAskedAtTurn: c.state.turn };
  return true;
};

/** A reply without a question: they asked for none, or were asked the same before. Near danger it still says what to do. */
const withoutQuestion = (c: Composer, step: Stay): null => {
  const near = step.tier === "immediate";
  c.state = { ...c.state, focuses: [...(c.state.focuses ?? []), "listen"] };
  if (near) {
    keepLine(c, "listen");
    c.say(c.wording.stayImmediate.listen ?? c.wording.stay.listen, "stay-near-listen");
  } else if (step.cue !== "stop-asking") c.say(c.wording.afterRepetition, "after-repetition");
  else c.say(c.wording.stay.listen, "stay-listen");
  return null;
};

/** Told that it repeats itself or missed them, it lets them lead. */
const LEADS_ON: ReadonlySet<Cue> = new Set(["repetition", "confused"]);

const MISSED: ReadonlySet<Cue> = new Set(["not-answered", "confused", "repetition", "rejects-words"]);

/** Cues that have no words of their own. */
const unmet = (cue: Cue | undefined): boolean =>
  cue === undefined || cue === "story" || cue === "short" || HAPPENINGS.has(cue);

const PLAIN_FOCUS: ReadonlySet<StayFocus> = new Set(["listen"]);

/** A further reply in risk: answers what was just said, then turns to one thing. */
export const stayReply = (c: Composer, step: Stay): Asked | null => {
  const near = step.tier === "immediate";
  const met = receive(c, step);
  const focus: StayFocus = step.focus ?? "hurt";
  // What was missed has now been answered: nothing more is laid on top of it.
  if (!near && c.ctx.question !== undefined && MISSED.has(step.cue ?? "story")) return null;
  if (step.cue === "not-answered" && c.ctx.question === undefined && !near && !c.used("after-miss")) {
    c.say(c.wording.afterMiss, "after-miss");
    return null;
  }
  if (step.cue === "stop-asking" || (!near && LEADS_ON.has(step.cue ?? "story")))
    return withoutQuestion(c, step);
  if (c.state.lineRejected !== true && lineOfCountry(c, step)) return null;
  c.state = {
    ...c.state,
    focuses: [...(c.state.focuses ?? []), focus],
    ...(focus === "safety-plan" ? { planOfferedAtTurn: c.state.turn } : {}),
  };
  if (near) keepLine(c, focus);
  if (focus === "urge") ground(c);
  if (focus === "professional") c.mark(PROFESSIONAL_SAID);
  // A telling that gave nothing to say back is taken in before anything is asked.
  if (!met && !near && step.cue === "story" && !PLAIN_FOCUS.has(focus)) c.say(c.wording.takenIn, "taken-in");
  const [words, key] = wordsFor(c, step, focus);
  // Where what was said has been met, leaving room needs no words of its own.
  if (!PLAIN_FOCUS.has(focus) || near) c.say(words, key, { ...dialled(c), quote: saidThen(c) });
  else if (!met) c.say(unmet(step.cue) ? c.wording.takenIn : words, unmet(step.cue) ? "taken-in" : key);
  cardsFor(c, step, focus);
  if (focus === "barrier")
    c.chips(c.wording.barrierChips.map(({ label, say }) => ({ label, action: { kind: "say", text: say } })));
  return ASKS[focus] ?? null;
};
