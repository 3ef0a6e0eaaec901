import { advised, afterAdvice, asksAdvice } from "./advice.ts";
import { answered } from "./answers.ts";
import { fromLines } from "./candidate.ts";
import { closingReply } from "./closing.ts";
import { type Composed, compose } from "./compose.ts";
import type { Moment } from "./content-types.ts";
import { drafted } from "./drafted.ts";
import { fragment } from "./fragment.ts";
import { begin, type TechniqueReply } from "./in-technique.ts";
import { answeredKind } from "./learned/kind-asked.ts";
import { steppedForward } from "./learned/kind-step.ts";
import { momentOf } from "./moments.ts";
import { fittingTechniques, offerLines } from "./offer.ts";
import { momentLines, openTalk, presence, type Talk, withLead } from "./open-talk.ts";
import { pattern } from "./pattern.ts";
import { asksNow, type Shape } from "./policy.ts";
import { ratingIn } from "./read-value.ts";
import type { CompanionContext } from "./respond-types.ts";
import type { CompanionState } from "./state.ts";
import { technicalOf } from "./technique-context.ts";
import { ownWords } from "./telling/own-words.ts";

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

const NUMBERS: readonly string[] = "zero one two three four five six seven eight nine ten".split(" ");

/** "Seven out of ten": a number on a scale, also unasked. */
const OUT_OF_TEN =
  /\b(\d+|zero|one|two|three|four|five|six|seven|eight|nine|ten) (?:out of|over|of|\/) ?(?:ten|10)\b/;

/** A number after "how strong", a place after "where in your body": met as the answer it is. */
const answerToAsked = (talk: Talk): Composed | null => {
  const { state, heard } = talk;
  const outOfTen = OUT_OF_TEN.exec(heard.text.toLowerCase());
  if (state.asked?.move === "ask-scale" || outOfTen !== null) {
    const raw = /(?<![\d.])(10|\d)(?:[.,]5)?(?!\d)/.exec(heard.text)?.[1] ?? outOfTen?.[1] ?? null;
    const said = raw === null ? -1 : NUMBERS.indexOf(raw);
    const rating = said >= 0 ? said : raw === null ? ratingIn(heard.text) : Number(raw);
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

/** "Do you know an exercise?" Heard first if there was little yet; then begun, or offered with what it is. */
const exercise = (talk: Talk, ctx: CompanionContext): TechniqueReply | null => {
  const technique =
    fittingTechniques(talk.state, talk.content, talk.language)[0] ??
    talk.content.techniques.find(
      (t) => t.id === "breathing" && !talk.state.declinedTechniques.includes(t.id),
    );
  if (technique === undefined) return null;
  if (talk.state.moves.length >= 2)
    return begin(technique, talk, technicalOf(talk, ctx), "asked for something to do");
  const early = talk.heard.telling
    ? compose(reflections, [], talk.state, talk.heard, talk.content, talk.language, talk.random)
    : null;
  const made =
    early ??
    withLead(talk, momentLines(talk, "advice-with-offer", "answer"), [
      { moves: [], utility: 0, reason: "asked for an exercise: one thing, with permission" },
    ]);
  const offer = offerLines(technique, talk.state, talk.language)[0];
  if (offer === undefined) return null;
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
};

/** Moments that give way to a question for advice in the same message. */
const giveWay: ReadonlySet<Moment> = new Set<Moment>([
  "asks-question",
  "off-topic",
  "changes-topic",
  "yes-short",
  "no-short",
  "maybe",
  "dont-know",
  "thanks",
  "greeting",
  "correction",
  "not-that",
  "feels-worse",
  "feels-better",
  "yes-to-guess",
  "no-to-guess",
  "not-understood",
  "complains-bot",
]);

/** What to say or do was asked: a pointer; when all of them were given, what was tried is asked about. */
const advice = (talk: Talk): TechniqueReply =>
  reply(
    advised(talk) ??
      withLead(talk, momentLines(talk, "advice-without-offer", "answer"), [
        { moves: ["ask-exception"], utility: 0.6, reason: "asked what to do: what was tried comes first" },
        { moves: ["ask-need"], utility: 0.4, reason: "asked what to do: what is needed comes first" },
        { moves: [], utility: 0, reason: "asked what to do" },
      ]),
    talk.state,
  );

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

/** A no to exercises, said without an offer on the table or beside one: none is brought up for a good while. */
const refuses = (talk: Talk): boolean => {
  const { exercise: named } = talk.content.wording[talk.language].advice;
  return (
    pattern(named, talk.language).test(talk.heard.text) &&
    !talk.heard.text.includes("?") &&
    /\b(?:no|not|don't|dont|won't|stop|hate|enough|without|sin|nada|tampoco|basta)\b/i.test(talk.heard.text)
  );
};

/** "How do you start, this far behind?": a question of what to do, whoever "you" is. */
const HOW = /\b(?:how (?:do|does|can|could|would|to)|what (?:do|does|can) (?:you|people|one|anyone) do)\b/i;

/** Moments whose words hold facts of this place or change what happens next: they come before any learned kind. */
const ofItself: ReadonlySet<Moment> = new Set<Moment>([
  "asks-privacy",
  "asks-memory",
  "asks-if-ai",
  "wants-human",
  "wrong-flag",
  "just-listen",
  "stop",
  "goodbye",
  "greeting",
  "not-understood",
  "repeats-itself",
  "insult",
]);

/** Turns after which thanks are taken for an end. */
const soonestEnd = 8;

const ends = (state: CompanionState): boolean => state.turn >= soonestEnd && !state.closing;

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
        ...(talkNow.heard.has("no") ? { declinedAt: talkNow.state.turn } : {}),
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
  const verdictOnAdvice = afterAdvice(talk);
  if (verdictOnAdvice !== null) return reply(verdictOnAdvice, state);
  const answer = answerToAsked(talk);
  if (answer !== null) return reply(answer, state);
  const draft = drafted(talk);
  if (draft !== null) return reply(draft, state);
  const plain = momentOf(state, heard);
  const known =
    plain !== null && (ofItself.has(plain.moment) || (plain.moment === "thanks" && ends(state)))
      ? null
      : (answeredKind(talk, "asked") ?? answeredKind(talk, "act"));
  const forward = heard.kinds.some(({ kind }) => kind.does === "wants-advice") ? steppedForward(talk) : null;
  if (forward !== null) return reply(forward, state);
  if (known !== null) return reply(known, state);
  const direct = state.introduced ? answered(talk) : null;
  if (direct !== null && !heard.has("asks-medication") && !heard.has("asks-diagnosis"))
    return reply(direct, state);
  const moment = plain;
  if (
    !heard.has("wants-technique") &&
    (moment === null || giveWay.has(moment.moment)) &&
    asksAdvice(talk) &&
    (state.introduced || heard.telling)
  )
    return advice(talk);
  if (
    refuses(talk) &&
    (moment === null || ["not-that", "no-short", "stop", "no-to-guess"].includes(moment.moment))
  )
    return reply(
      withLead(talk, momentLines(talk, "offer-declined", "be-brief"), [
        { moves: [], utility: 0, reason: "a no to exercises is a no" },
      ]),
      {
        ...state,
        declinedAt: state.turn,
        declinedTechniques: talk.content.techniques.map((t) => t.id),
      },
    );
  if (moment !== null && !(moment.move === "greet" && !state.introduced)) {
    const enough = moment.moment === "thanks" && ends(state);
    if (moment.moment === "goodbye" || enough)
      return reply(closingReply(talk, moment.reason), { ...state, closing: true });
    const practical = moment.moment === "asks-question" && HOW.test(heard.text) ? steppedForward(talk) : null;
    if (practical !== null) return reply(practical, state);
    const quote = moment.moment === "asks-question" ? ownWords(heard) : null;
    const slots: Readonly<Record<string, string>> = quote === null ? {} : { q: quote };
    return reply(withLead(talk, momentLines(talk, moment.moment, moment.move, slots), moment.after), state);
  }
  const asked = heard.has("wants-technique") && !state.justListen ? exercise(talk, ctx) : null;
  if (asked !== null) return asked;
  if (heard.has("wants-technique")) return advice(talk);
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
