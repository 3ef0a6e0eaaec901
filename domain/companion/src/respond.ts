import { safetyDraft } from "@evenkeel/safety/pathway";
import { questionToAnswer } from "@evenkeel/safety/questions/question-to-answer";
import type { Card, ReplyPart } from "@evenkeel/safety/reply";
import { requestsIn } from "@evenkeel/safety/requests/read-requests";
import { thingsIn } from "@evenkeel/safety/things/read-things";
import { chipsFor } from "./chips.ts";
import type { CompanionContent } from "./content-types.ts";
import { declineReply, limitBeforeSafety } from "./decline.ts";
import { askedReply, followUpReply } from "./follow-up.ts";
import { hear } from "./heard.ts";
import { begin, inTechnique, type TechniqueReply, techniqueOf } from "./in-technique.ts";
import { articleBeside, informed } from "./inform.ts";
import { noticesOf } from "./introduce.ts";
import { measureReply } from "./measure-asked.ts";
import { withMemory } from "./memory/after-reply.ts";
import { withoutAvoided } from "./memory/avoided.ts";
import { leftAlone, memoryChips, memoryReply } from "./memory/memory-reply.ts";
import { noted } from "./noted.ts";
import { askedFor } from "./offer.ts";
import type { Talk } from "./open-talk.ts";
import { pictured } from "./picture.ts";
import { planChips, planGoesOn, planSoFar } from "./plan-in-risk.ts";
import { practiceReply } from "./practice/practice-asked.ts";
import { afterPractice } from "./program/after-practice.ts";
import { programReply } from "./program/program-reply.ts";
import { questionAnswered } from "./question-answered.ts";
import type { CompanionContext, CompanionEvent, Effect, Response } from "./respond-types.ts";
import { riskReflection } from "./risk-reflection.ts";
import { addressed } from "./spanish-address.ts";
import type { CompanionState } from "./state.ts";
import { talkReply } from "./talk-reply.ts";
import { technicalOf } from "./technique-context.ts";

const feedbackOf = (event: CompanionEvent): readonly Effect[] =>
  (["wrong-flag", "not-understood", "repeats-itself"] as const)
    .filter((about) => event.understanding.intents.some((i) => i.intent === about && i.strength >= 0.5))
    .map((about) => ({ kind: "feedback" as const, about }));

const titleOf = (before: CompanionState, after: CompanionState): readonly Effect[] => {
  const thread = after.threads[0];
  const untitled = before.threads[0] === undefined || before.threads[0].label === "";
  return untitled && thread !== undefined && thread.label !== ""
    ? [{ kind: "title-conversation", title: thread.label.charAt(0).toUpperCase() + thread.label.slice(1) }]
    : [];
};

const partsOfReply = (
  notices: readonly ReplyPart[],
  text: string,
  cards: readonly Card[],
  state: CompanionState,
  moves: TechniqueReply["moves"],
  content: CompanionContent,
  ctx: CompanionContext,
  ofStep: TechniqueReply["chips"],
): readonly ReplyPart[] => {
  const { language } = ctx.locale;
  const chips = moves.includes("remember")
    ? memoryChips(ctx, content.memory[language])
    : (ofStep ?? chipsFor(state, moves, content.wording[language]));
  return [
    ...notices,
    ...(text === "" ? [] : [{ kind: "text" as const, text }]),
    ...cards.map((card) => ({ kind: "card" as const, card })),
    ...(chips.length === 0 ? [] : [{ kind: "chips" as const, chips }]),
  ];
};

/** What may not be led here counts as declined, so that it is not offered either. */
const withoutWithheld = (state: CompanionState, ctx: CompanionContext): CompanionState =>
  ctx.withheldTechniques === undefined || ctx.withheldTechniques.length === 0
    ? state
    : {
        ...state,
        declinedTechniques: [...new Set([...state.declinedTechniques, ...ctx.withheldTechniques])],
      };

/** The law of the place keeps this exercise to licensed people: said plainly, and what is left. */
const withheld = (talk: Talk): TechniqueReply => ({
  state: talk.state,
  text: talk.content.wording[talk.language].notice.keptForLicensed,
  moves: ["bridge-to-person"],
  sources: [],
  question: null,
  cards: [],
  effects: [],
  reason: "the law of the place keeps this exercise to licensed people",
});

/** The reply of an exercise, when one runs or is asked for; null leaves it to talk. */
const techniqueReply = (talk: Talk, ctx: CompanionContext): TechniqueReply | "left" | null => {
  const technical = technicalOf(talk, ctx);
  const run = talk.state.run;
  const running = run === null ? undefined : techniqueOf(run, talk.content);
  if (run !== null && running !== undefined) return inTechnique(run, running, talk, technical);
  const wanted = askedFor(talk.heard, talk.content, talk.language);
  if (wanted !== undefined && !talk.heard.has("no") && (ctx.withheldTechniques ?? []).includes(wanted.id))
    return withheld(talk);
  if (wanted !== undefined && !talk.heard.has("no"))
    return askedReply(wanted, talk, technical, { text: talk.heard.text, minor: ctx.teen });
  const offered = talk.content.techniques.find((t) => t.id === talk.state.offered?.techniqueId);
  if (
    offered !== undefined &&
    talk.heard.has("yes") &&
    !talk.heard.has("no") &&
    !talk.heard.has("goodbye") &&
    !talk.heard.moments.includes("goodbye")
  )
    return begin(offered, talk, technical, "offered, and wanted");
  return followUpReply(talk, technical);
};

/** One turn: the event read into the picture, a plan, and a draft of the reply. Safety steps come before everything else.
 *  Pure; chance comes from `ctx.random`. */
export const respond = (
  state: CompanionState,
  event: CompanionEvent,
  given: CompanionContext,
  content: CompanionContent,
): Response => {
  const language = given.locale.language;
  const heard = hear(event.text, event.understanding, content, language, given.kindReader);
  const { before, safety, ctx } = withoutAvoided(state, event.text, event.assessment.state, given, content);
  const picture: CompanionState = { ...pictured(before, heard, content, language), safety };
  const { tier } = event.assessment.risk;
  const notices = noticesOf(state, ctx, tier === "high" || tier === "immediate", content);
  const effects = [
    ...feedbackOf(event),
    ...(state.run === null ? titleOf(state, picture) : []),
    ...notices.effects,
  ];
  const reflection = riskReflection(heard, language);
  const question = questionToAnswer(event.text, event.assessment.nextStep, event.assessment.state);
  // The answer holds the limit already.
  const aboutDrinking = question === "stop-drinking" || question === "drink-less";
  // A word explained is nothing to look up.
  const explains = question === "what-is-prevention" || question === "what-is-postvention";
  const safe = safetyDraft(
    event.assessment.nextStep,
    picture.safety,
    {
      locale: ctx.locale,
      teen: ctx.teen,
      helplines: ctx.helplines,
      trustedPerson: ctx.trustedPerson,
      onCall: ctx.onCall,
      ...(reflection === null ? {} : { reflection: reflection.text }),
      ...(question === null ? {} : { question }),
      things: thingsIn(event.text, language),
      introduced: notices.parts.length > 0,
      random: ctx.random,
    },
    content.safety[language],
  );
  const talk: Talk = { state: withoutWithheld(picture, ctx), heard, content, language, random: ctx.random };
  const requests = requestsIn(event.text);
  if (safe !== null && !planGoesOn(talk, event)) {
    const limit =
      question === "stop-drinking" ? null : limitBeforeSafety(talk, requests, event.assessment.nextStep.kind);
    const parts: readonly ReplyPart[] =
      limit === null ? safe.draft.parts : [{ kind: "text", text: limit.text }, ...safe.draft.parts];
    const text = parts.flatMap((p) => (p.kind === "text" ? [p.text] : [])).join(" ");
    const after = noted(
      { ...picture, ...leftAlone(talk, ctx), safety: safe.state, run: null, offered: null },
      {
        text,
        moves: ["safety"],
        sources: [
          ...(reflection !== null && text.includes(reflection.text) ? reflection.sources : []),
          ...(limit === null ? [] : [limit.source]),
        ],
        question: text.includes("?") ? text : null,
      },
    );
    const beside = limit === null ? articleBeside(event, safe.draft.parts, content, language, question) : [];
    return {
      state: { ...after, disclosures: notices.disclosures },
      draft: {
        parts: [
          ...notices.parts,
          ...parts,
          ...beside.map((card) => ({ kind: "card" as const, card })),
          ...planChips(safe.state, parts, content.wording[language]),
        ],
      },
      effects: [...effects, ...planSoFar(picture.run, content, language)],
      plan: { moves: ["safety"], reason: `safety: ${event.assessment.nextStep.kind}` },
    };
  }
  const technique =
    (aboutDrinking || explains ? questionAnswered(talk, question) : null) ??
    declineReply(talk, requests) ??
    memoryReply(talk, ctx) ??
    techniqueReply(talk, ctx) ??
    programReply(talk, ctx);
  const said =
    technique === "left"
      ? talkReply({ ...talk, state: { ...picture, run: null } }, ctx)
      : (technique ??
        measureReply(talk) ??
        practiceReply(talk) ??
        informed(talk) ??
        questionAnswered(talk, question) ??
        talkReply(talk, ctx));
  const reply = afterPractice(withMemory(talk, event, said, ctx, state.introduced), talk, ctx);
  const text = language === "es" ? addressed(reply.text, picture.address ?? "tú") : reply.text;
  const after = noted(reply.state, {
    text,
    moves: reply.moves,
    sources: reply.sources,
    question: reply.question,
  });
  return {
    state: { ...after, disclosures: notices.disclosures },
    draft: {
      parts: partsOfReply(notices.parts, text, reply.cards, after, reply.moves, content, ctx, reply.chips),
    },
    effects: [...effects, ...reply.effects],
    plan: { moves: state.introduced ? reply.moves : ["introduce", ...reply.moves], reason: reply.reason },
  };
};
