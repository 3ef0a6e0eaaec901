import type { Language } from "@evenkeel/kernel/locale";
import type { CompanionContent } from "./content-types.ts";
import type { Heard } from "./heard.ts";
import { leaned } from "./learned/theme.ts";
import { addressIn } from "./spanish-address.ts";
import type { CompanionState, Thread, Told } from "./state.ts";

const keep = 24;

const framesAfter = (state: CompanionState, heard: Heard, turn: number): CompanionState["frames"] => {
  const fresh = heard.frames.map((f) => ({
    id: f.id,
    turn,
    strength: Math.min(1, f.strength + 0.15 * (state.frames.some((old) => old.id === f.id) ? 1 : 0)),
    times: 1 + (state.frames.find((old) => old.id === f.id)?.times ?? 0),
    who: f.who ?? state.frames.find((old) => old.id === f.id)?.who ?? null,
  }));
  return [...state.frames.filter((old) => fresh.every((f) => f.id !== old.id)), ...fresh].slice(-12);
};

/** What a situation does to someone, rather than the situation: gives its name up to what is behind it. */
export const effects: readonly string[] = [
  "insomnia",
  "rumination",
  "worry",
  "panic",
  "numbness",
  "stuck",
  "uncertainty",
  "anger",
];

const shortQuote = (text: string): string => (text.length <= 240 ? text : `${text.slice(0, 237)}…`);

const opensNew = (thread: Thread | undefined, heard: Heard, state: CompanionState): boolean => {
  if (thread === undefined) return true;
  if (heard.has("changes-topic") && heard.telling) return true;
  const lead = heard.frames[0];
  if (lead === undefined || lead.strength < 0.5) return false;
  const known = state.frames.filter((f) => f.turn >= (thread.quotes[0]?.turn ?? 0)).map((f) => f.id);
  return (
    known.length > 0 &&
    heard.frames.every((f) => !known.includes(f.id)) &&
    heard.understanding.wordCount >= 7 &&
    state.turn - (thread.quotes[0]?.turn ?? 0) >= 3
  );
};

const threadsAfter = (
  state: CompanionState,
  heard: Heard,
  turn: number,
  nameOf: (id: string) => string | undefined,
): Pick<CompanionState, "threads" | "activeThread"> => {
  const active = state.threads.find((t) => t.id === state.activeThread);
  if (!heard.telling) return { threads: state.threads, activeThread: state.activeThread };
  const quote = { turn, text: shortQuote(heard.text) };
  const feelings = heard.understanding.emotions
    .filter((e) => e.holder === "self" && e.strength >= 0.3)
    .map((e) => ({ turn, emotion: e.emotion, strength: e.strength }));
  const people = heard.understanding.people.map((p) => p.mention);
  const lead = heard.frames[0];
  const label = lead === undefined ? undefined : nameOf(lead.id);
  if (active === undefined || opensNew(active, heard, state)) {
    const id = state.threads.length + 1;
    const thread: Thread = {
      id,
      topic: heard.understanding.topics[0]?.topic ?? null,
      frame: lead?.id ?? null,
      label: label ?? "",
      quotes: [quote],
      feelings,
      people,
      state: "opened",
      lastTurn: turn,
    };
    const parked = state.threads.map((t) =>
      t.id === state.activeThread ? { ...t, state: "parked" as const } : t,
    );
    return { threads: [...parked, thread].slice(-keep), activeThread: id };
  }
  const behind =
    lead !== undefined &&
    effects.includes(active.frame ?? "") &&
    !effects.includes(lead.id) &&
    active.quotes.length < 5;
  const grown: Thread = {
    ...active,
    frame: behind ? lead.id : (active.frame ?? lead?.id ?? null),
    label: (active.label === "" || behind) && label !== undefined ? label : active.label,
    quotes: [...active.quotes, quote].slice(-keep),
    feelings: [...active.feelings, ...feelings].slice(-keep),
    people: [...new Set([...active.people, ...people])].slice(-8),
    state: active.state === "opened" && active.quotes.length >= 3 ? "explored" : active.state,
    lastTurn: turn,
  };
  return { threads: state.threads.map((t) => (t.id === active.id ? grown : t)), activeThread: active.id };
};

/** Claims worth keeping, and how many of them. */
const worthKeeping = 0.4;
const mostTold = 60;
const mostKinds = 60;

/** Weight from which a message has something to hold on to, and how many of its claims stay open. */
const openingWeight = 0.2;
const mostOpen = 10;

const toldAfter = (
  state: CompanionState,
  heard: Heard,
  turn: number,
  thread: number | null,
): readonly Told[] =>
  [
    ...(state.told ?? []),
    ...heard.claims
      .filter((claim) => claim.weight >= worthKeeping && claim.mode !== "asked")
      .map((claim) => ({
        turn,
        thread,
        whole: claim.forms.whole,
        doing: claim.forms.doing,
        to: claim.forms.to,
        about: claim.about,
        who: claim.subject,
        mode: claim.mode,
        tags: claim.tags,
        weight: claim.weight,
        quote: claim.text,
      })),
  ].slice(-mostTold);

const addressAfter = (heard: Heard, language: Language): Pick<CompanionState, "address"> => {
  const address = language === "es" ? addressIn(heard.text) : undefined;
  return address === undefined ? {} : { address };
};

/** What a message adds to the working picture. Nothing here is worded yet. */
export const pictured = (
  state: CompanionState,
  heard: Heard,
  content: CompanionContent,
  language: Language,
): CompanionState => {
  const turn = state.turn + 1;
  const quoteOf = (ids: readonly string[]): CompanionState["goals"] =>
    heard.facets
      .filter((f) => ids.includes(f.facet.id))
      .map((f) => ({ turn, quote: f.slots["x"] ?? heard.text.slice(0, 80) }));
  const threads = threadsAfter(
    state,
    heard,
    turn,
    (id) => content.frames.find((f) => f.id === id)?.words[language].name,
  );
  return {
    ...state,
    turn,
    ...addressAfter(heard, language),
    told: toldAfter(state, heard, turn, threads.activeThread),
    ...(heard.claims.some((claim) => claim.weight >= openingWeight && claim.mode !== "asked")
      ? { open: { turn, claims: heard.claims.slice(-mostOpen) } }
      : {}),
    ...(heard.leans.length === 0 && state.leanings === undefined
      ? {}
      : { leanings: leaned(state.leanings ?? [], heard.leans) }),
    ...(heard.kinds.length === 0
      ? {}
      : {
          kinds: [...(state.kinds ?? []), ...heard.kinds.map(({ kind }) => ({ id: kind.id, turn }))].slice(
            -mostKinds,
          ),
        }),
    frames: framesAfter(state, heard, turn),
    ...threads,
    thoughts: [
      ...state.thoughts,
      ...heard.understanding.thoughts
        .filter((t) => t.quote.length <= 160)
        .map((t) => ({ turn, quote: t.quote, candidates: t.candidates.map((c) => c.distortion) })),
    ].slice(-keep),
    strengths: [
      ...state.strengths,
      ...heard.facets
        .filter((f) => f.facet.move === "affirm")
        .map((f) => ({ turn, quote: f.slots["x"] ?? "" })),
    ].slice(-keep),
    goals: [...state.goals, ...quoteOf(["want-to", "wish", "trying"])].slice(-keep),
    supports: [
      ...state.supports,
      ...heard.facets
        .filter((f) => f.facet.id === "support")
        .map((f) => ({ turn, mention: f.slots["who"] ?? "" })),
    ].slice(-8),
    distress: [...state.distress, heard.understanding.affect.distress].slice(-keep),
    shortAnswers: heard.understanding.wordCount <= 4 ? state.shortAnswers + 1 : 0,
    justListen: heard.has("just-listen")
      ? true
      : state.justListen && !(heard.has("wants-advice") || heard.has("wants-technique")),
  };
};
