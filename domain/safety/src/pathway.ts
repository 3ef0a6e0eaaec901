import { unreachable } from "@evenkeel/kernel/exhaustive";
import type { Locale } from "@evenkeel/kernel/locale";
import type { Random } from "@evenkeel/kernel/random";
import { type Composer, composer } from "./composer.ts";
import type { Helpline } from "./directory.ts";
import { emergencyLine, firstLine } from "./lines.ts";
import { pathwayReply } from "./pathway-reply.ts";
import { helplineCard, professionalCard, scriptCard, trustedCard } from "./people.ts";
import type { Draft } from "./reply.ts";
import type { Asked, NextStep, SafetyState, Tier } from "./risk.ts";
import { ground, stayReply } from "./stay-reply.ts";
import type { SafetyWording } from "./wording.ts";

export interface SafetyDraftContext {
  readonly locale: Locale;
  readonly teen: boolean;
  readonly helplines: readonly Helpline[];
  readonly trustedPerson: { readonly name: string; readonly contact: string | null } | null;
  readonly onCall: string | null;
  readonly random: Random;
}

export interface SafetyDraft {
  readonly draft: Draft;
  readonly asked: Asked | null;
  readonly state: SafetyState;
}

type Step<K extends NextStep["kind"]> = Extract<NextStep, { readonly kind: K }>;

/** Says once that it is an AI, where risk makes it matter. */
export const sayAi = (c: Composer): void => {
  if (c.state.aiSaidInRisk) return;
  c.say(c.wording.aiOnce, "ai");
  c.state = { ...c.state, aiSaidInRisk: true };
};

const lineFor = (c: Composer, tier: Tier, medical = false): Helpline | undefined =>
  firstLine(c.ctx.locale.country, c.ctx.helplines, {
    tier,
    concern: c.state.concern,
    teen: c.ctx.teen,
    language: c.ctx.locale.language,
    medical,
  });

/** The closing question of a reply that offers people: the country where it is not known, else what is in the way. */
const closing = (c: Composer, line: Helpline | undefined): Asked | null => {
  if (line === undefined && c.ctx.locale.country === undefined && !c.used("country")) {
    c.say(c.wording.noDirectory, "no-directory");
    c.say(c.wording.countryQuestion, "country");
    return null;
  }
  c.say(c.wording.barrierQuestion, "barrier-question");
  c.chips(c.wording.barrierChips.map(({ label, say }) => ({ label, action: { kind: "say", text: say } })));
  return "barrier";
};

const ask = (c: Composer, step: Step<"ask-directly">): Asked => {
  c.cue(step.cue);
  c.noticed(step.noticed);
  if (c.state.tier === "high" || c.state.tier === "immediate") {
    sayAi(c);
    const line = lineFor(c, c.state.tier);
    if (line !== undefined && !c.used("line-card")) {
      c.say(c.wording.lineMeanwhile, "meanwhile");
      c.card(helplineCard(line, c.wording, true));
      c.mark("line-card");
    }
  }
  if (step.recheck) c.say(c.wording.recheck, "recheck");
  else if (step.about === "suicidal-thoughts" && c.state.concern === "self-harm")
    c.say(c.wording.askAfterSelfHarm, "ask-self-harm");
  else c.say(c.wording.ask[step.about], `ask-${step.about}`);
  return step.about;
};

const guide = (c: Composer, step: Step<"guide-to-people">): Asked | null => {
  const refused = c.state.asked.at(-1)?.answer === "refused";
  c.cue(step.cue);
  c.noticed(step.noticed);
  if (refused) c.say(c.wording.guideAfterRefusal, "guide-refused");
  const lineRejected = c.state.lineRejected === true;
  if (lineRejected) c.say(c.wording.guideWithoutLine, "guide-without-line");
  else c.say(c.wording.guide[step.tier], `guide-${step.tier}`);
  sayAi(c);
  if (c.ctx.onCall !== null) c.say(c.wording.onCallNamed, "on-call");
  const line = lineFor(c, step.tier);
  if (line !== undefined && !lineRejected) c.card(helplineCard(line, c.wording, true));
  c.mark("line-card");
  c.card(trustedCard(c, line === undefined, false));
  // Three things at most: where the moment itself needs help, that comes before a later appointment.
  if (step.wantsCalm === true) ground(c);
  else c.card(professionalCard(c, false));
  c.state = { ...c.state, guidedAtTurn: c.state.guidedAtTurn ?? c.state.turn };
  return closing(c, line);
};

const immediate = (c: Composer, step: Step<"immediate">): Asked | null => {
  c.noticed(step.noticed);
  if (step.medical === true) c.say(c.wording.immediate.medical, "immediate-medical");
  else c.say(c.wording.immediate.lead, "immediate-lead");
  sayAi(c);
  const line = lineFor(c, "immediate", step.medical === true);
  if (line === undefined) c.say(c.wording.noDirectory, "no-directory");
  else c.card(helplineCard(line, c.wording, true));
  const emergency = emergencyLine(c.ctx.locale.country, c.ctx.helplines);
  if (emergency !== undefined && emergency !== line) c.card(helplineCard(emergency, c.wording, false));
  c.mark("line-card");
  c.card(trustedCard(c, false, true));
  if (step.medical !== true) c.say(c.wording.immediate.means, "immediate-means");
  c.say(c.ctx.teen ? c.wording.immediate.withYouTeen : c.wording.immediate.withYou, "with-you");
  c.state = {
    ...c.state,
    guidedAtTurn: c.state.guidedAtTurn ?? c.state.turn,
    ...(step.medical === true ? { medical: true } : {}),
    focuses: [...(c.state.focuses ?? []), "with-you", "means"],
  };
  return "who-can-be-with-you";
};

const barrier = (c: Composer, step: Step<"answer-barrier">): Asked | null => {
  const known = c.wording.barriers[step.barrier as keyof SafetyWording["barriers"]];
  if (known === undefined) return stayReply(c, { kind: "stay", tier: step.tier ?? c.state.tier });
  c.say(known, `barrier-${step.barrier}`);
  c.state = { ...c.state, barriersNamed: [...c.state.barriersNamed, step.barrier] };
  const wantsScript = ["dread-calling", "privacy", "shame", "last-time", "burden"].includes(step.barrier);
  if (wantsScript && !c.used("script-card")) {
    c.card(scriptCard(c.wording));
    c.mark("script-card");
  }
  return null;
};

const compose = (c: Composer, step: NextStep): Asked | null => {
  switch (step.kind) {
    case "continue":
      return null;
    case "gentle-check":
      c.cue(step.cue);
      c.noticed(step.noticed);
      c.say(c.wording.gentleCheck, "gentle-check");
      return "suicidal-thoughts";
    case "ask-directly":
      return ask(c, step);
    case "guide-to-people":
      return guide(c, step);
    case "immediate":
      return immediate(c, step);
    case "stay":
      return stayReply(c, step);
    case "answer-barrier":
      return barrier(c, step);
    case "respect-denial":
      c.say(c.wording.respectDenial, "respect-denial");
      return null;
    case "hear-dispute":
      c.say(c.wording.hearDispute, "hear-dispute");
      return null;
    case "pathway":
      return pathwayReply(c, step);
    case "return-to-topic":
      c.cue(step.cue);
      c.say(c.wording.returnToTopic, "return");
      return null;
    default:
      return unreachable(step);
  }
};

/** What safety says next, as a draft; null where the companion carries on.
 *  The state that comes back has the question and the step recorded and is the one to keep. */
export const safetyDraft = (
  step: NextStep,
  state: SafetyState,
  ctx: SafetyDraftContext,
  wording: SafetyWording,
): SafetyDraft | null => {
  if (step.kind === "continue") return null;
  const c = composer(state, ctx, wording);
  const asked = compose(c, step);
  const done = { turn: state.turn, step: step.kind };
  return {
    draft: { parts: c.parts() },
    asked,
    state: {
      ...c.state,
      done: [...c.state.done, done],
      asked:
        asked === null ? c.state.asked : [...c.state.asked, { turn: state.turn, about: asked, answer: null }],
    },
  };
};
