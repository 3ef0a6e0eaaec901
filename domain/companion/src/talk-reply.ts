import { fromLines } from "./candidate.ts";
import { type Composed, compose } from "./compose.ts";
import type { Moment } from "./content-types.ts";
import { begin, type TechniqueReply } from "./in-technique.ts";
import { type MomentPlan, momentOf } from "./moments.ts";
import { calledFor, fittingTechniques, offerLines } from "./offer.ts";
import { momentLines, openTalk, presence, type Talk, withLead } from "./open-talk.ts";
import { pattern } from "./pattern.ts";
import { turnPointOfView } from "./point-of-view.ts";
import { asksNow, type Shape } from "./policy.ts";
import type { CompanionContext } from "./respond-types.ts";
import type { CompanionState } from "./state.ts";
import { verdict } from "./summary.ts";
import { ratingIn } from "./technique-run.ts";

const reply = (composed: Composed, state: CompanionState): TechniqueReply => ({
  text: composed.text,
  moves: composed.moves,
  sources: composed.sources,
  question: composed.question,
  reason: composed.reason,
  state,
  cards: [],
  effects: [],
});

const oneMore = (talk: Talk, reason: string): readonly Shape[] => [
  { moves: ["reflect-feeling"], utility: 0.4, reason },
  { moves: ["reflect-meaning"], utility: 0.35, reason },
  ...asksNow(talk.state).map((kind) => ({ moves: [kind], utility: 0.3, reason })),
  { moves: [], utility: 0, reason },
];

/** A number after "how strong", a place after "where in your body": met as the answer it is. */
const answerToAsked = (talk: Talk): Composed | null => {
  const { state, heard } = talk;
  if (state.asked?.move === "ask-scale") {
    const raw = /(?<![\d.])(10|\d)(?:[.,]5)?(?!\d)/.exec(heard.text)?.[1] ?? null;
    const rating = raw === null ? ratingIn(heard.text) : Number(raw);
    if (rating !== null && rating <= 10) {
      const moment: Moment = rating >= 8 ? "scale-high" : rating >= 4 ? "scale-middle" : "scale-low";
      return withLead(
        talk,
        momentLines(talk, moment, "reflect-feeling", { n: String(rating) }),
        oneMore(talk, "a number is met as an answer"),
      );
    }
  }
  if (state.asked?.move === "ask-body") {
    const part = pattern(
      String.raw`\b(?:${talk.content.wording[talk.language].bodyParts})\b`,
      talk.language,
    ).exec(heard.text)?.[0];
    if (part !== undefined)
      return withLead(
        talk,
        momentLines(talk, "body-answer", "reflect-content", { x: part.toLowerCase() }),
        oneMore(talk, "a place in the body is met as an answer"),
      );
  }
  return null;
};

/** "The evenings." A word or two in answer to a question: said back, and left room. */
const fragment = (talk: Talk): Composed | null => {
  const { heard, state } = talk;
  const text = heard.text.trim().replace(/[.!…]+$/, "");
  const words = heard.understanding.wordCount;
  if (state.moves.length === 0 || words > 3 || words === 0 || !/^[\p{L}\p{N}][\p{L}\p{N}\s'’-]*$/u.test(text))
    return null;
  if (/\p{N}/u.test(text) && words === 1) return null;
  if (/^(?:ok|okay|k|lol|fine|whatever|sure|haha|hm+|mm+|idk|vale|bueno|nada|ya|done|nothing)\b/i.test(text))
    return null;
  if (/^(?:not|no|don't|can't|never|nunca|ni)\b/i.test(text) || verdict.test(text)) return null;
  const mine = /\b(?:i|my|me|mi|mis|yo)\b/i.test(text);
  const turned = mine ? turnPointOfView(text, "phrase", talk.language) : text;
  if (turned === null) return null;
  return withLead(talk, momentLines(talk, "fragment", "reflect-content", { x: turned }), [
    { moves: ["reflect-feeling"], utility: 0.5, reason: "a word or two, said back" },
    { moves: ["reflect-meaning"], utility: 0.4, reason: "a word or two, said back" },
    ...asksNow(state).map((kind) => ({ moves: [kind], utility: 0.35, reason: "a word or two, said back" })),
    { moves: [], utility: -0.1, reason: "a word or two, said back" },
  ]);
};

const closing = (talk: Talk, plan: MomentPlan): TechniqueReply => {
  const words = talk.content.wording[talk.language];
  const who = talk.state.supports.at(-1)?.mention ?? null;
  const steps = fromLines(
    "close",
    "closing-step",
    words.closingSteps,
    { who },
    new Set(talk.state.used),
    0.3,
  );
  const step = steps[0]?.text ?? "";
  const lead = momentLines(talk, "goodbye", "close");
  const end = momentLines(talk, "close-step", "close", {
    step: step.charAt(0).toLowerCase() + step.slice(1),
  })[0];
  const made = withLead(talk, lead, [{ moves: [], utility: 0, reason: plan.reason }]);
  const whole: Composed =
    end === undefined || talk.state.closing
      ? made
      : {
          ...made,
          text: `${made.text} ${end.text}`,
          sources: [...made.sources, end.source, steps[0]?.source ?? "closing-step"],
        };
  return reply(whole, { ...talk.state, closing: true });
};

const reflections: readonly Shape[] = [
  {
    moves: ["reflect-feeling"],
    utility: 0.5,
    reason: "asked for something to do: heard first, then one thing offered",
  },
  {
    moves: ["reflect-content"],
    utility: 0.45,
    reason: "asked for something to do: heard first, then one thing offered",
  },
];

const advice = (talk: Talk, ctx: CompanionContext): TechniqueReply => {
  const wanted = talk.heard.has("wants-technique");
  const fitting = talk.state.justListen ? [] : fittingTechniques(talk.state, talk.content);
  const breath = talk.content.techniques.find(
    (t) => t.id === "breathing" && !talk.state.declinedTechniques.includes(t.id),
  );
  // Advice leads to an exercise only if the talk itself calls for it and it was not passed over before.
  const technique = wanted
    ? (fitting[0] ?? breath)
    : fitting.find(
        (t) => calledFor(t, talk.state) && !talk.state.used.some((u) => u.startsWith(`offer:${t.id}`)),
      );
  if (technique !== undefined && wanted && talk.state.moves.length >= 2) {
    return begin(
      technique,
      talk,
      { now: ctx.now, zone: ctx.zone, language: talk.language, random: ctx.random },
      "asked for something to do",
    );
  }
  if (technique !== undefined) {
    const early =
      wanted && talk.heard.telling
        ? compose(reflections, [], talk.state, talk.heard, talk.content, talk.language, talk.random)
        : null;
    const lead = momentLines(talk, "advice-with-offer", "answer");
    const made =
      early ??
      withLead(talk, lead, [
        { moves: [], utility: 0, reason: "asked what to do: one thing, with permission" },
      ]);
    const offer = offerLines(technique, talk.state, talk.language)[0];
    if (offer !== undefined)
      return reply(
        {
          ...made,
          text: `${made.text} ${offer.text}`,
          moves: [...made.moves, "offer-technique"],
          sources: [...made.sources, offer.source],
          question: offer.text,
        },
        { ...talk.state, offered: { techniqueId: technique.id, turn: talk.state.turn } },
      );
  }
  const lead = momentLines(talk, "advice-without-offer", "answer");
  return reply(
    withLead(talk, lead, [
      { moves: ["ask-exception"], utility: 0.6, reason: "asked what to do: what was tried comes first" },
      { moves: ["ask-need"], utility: 0.4, reason: "asked what to do: what is needed comes first" },
      { moves: [], utility: 0, reason: "asked what to do" },
    ]),
    talk.state,
  );
};

const firstWords = (talk: Talk): Composed | null => {
  if (talk.state.introduced || talk.heard.telling) return null;
  const words = talk.content.wording[talk.language];
  const lead = fromLines("ask-open", "opening", words.openingQuestion, {}, new Set(), 0.3);
  const greeting = momentLines(talk, "greeting", "greet");
  const ask = lead[Math.floor(talk.random.next() * lead.length)];
  const hello = talk.heard.has("greeting")
    ? greeting[Math.floor(talk.random.next() * greeting.length)]
    : undefined;
  if (ask === undefined) return null;
  return {
    text: hello === undefined ? ask.text : `${hello.text} ${ask.text}`,
    moves: hello === undefined ? ["ask-open"] : ["greet", "ask-open"],
    sources: hello === undefined ? [ask.source] : [hello.source, ask.source],
    question: ask.text,
    reason: "first words, and one opening question",
    compared: 1,
  };
};

/** The reply when no exercise runs: a moment's own words, or open talk. An offer passed over is not made again unasked. */
export const talkReply = (talkNow: Talk, ctx: CompanionContext): TechniqueReply => {
  const offered = talkNow.state.offered;
  const declined = offered !== null;
  const state: CompanionState = declined
    ? {
        ...talkNow.state,
        offered: null,
        declinedTechniques: talkNow.heard.has("no")
          ? [...new Set([...talkNow.state.declinedTechniques, offered.techniqueId])]
          : talkNow.state.declinedTechniques,
      }
    : talkNow.state;
  const talk: Talk = { ...talkNow, state };
  const { heard } = talk;
  if (heard.understanding.language === "other")
    return reply(withLead(talk, momentLines(talk, "other-language", "state-scope"), []), state);
  if (declined && heard.has("no") && !heard.telling)
    return reply(
      withLead(talk, momentLines(talk, "offer-declined", "be-brief"), oneMore(talk, "a no is a no")),
      state,
    );
  const answer = answerToAsked(talk);
  if (answer !== null) return reply(answer, state);
  const moment = momentOf(state, heard);
  if (moment !== null && !(moment.move === "greet" && !state.introduced)) {
    if (moment.moment === "goodbye") return closing(talk, moment);
    return reply(withLead(talk, momentLines(talk, moment.moment, moment.move), moment.after), state);
  }
  if (heard.has("wants-technique") || heard.has("wants-advice")) return advice(talk, ctx);
  const first = firstWords(talk);
  if (first !== null) return reply(first, state);
  if (state.justListen && !heard.telling)
    return reply(
      withLead(talk, momentLines(talk, "just-listen-on", "make-room"), []) ?? presence(talk),
      state,
    );
  const piece = heard.facets.length === 0 && state.asked !== null ? fragment(talk) : null;
  if (piece !== null) return reply(piece, state);
  const open = openTalk(talk);
  return reply(
    open.composed,
    open.offered === null ? state : { ...state, offered: { techniqueId: open.offered, turn: state.turn } },
  );
};
