import type { Language } from "@evenkeel/kernel/locale";
import { limitsOf } from "@evenkeel/safety/limits";
import { type Candidate, fromLines } from "./candidate.ts";
import type { CompanionContent } from "./content-types.ts";
import { against, bearable, fitOf } from "./fit.ts";
import type { Heard } from "./heard.ts";
import { pattern } from "./pattern.ts";
import { presentFrames } from "./present-frames.ts";
import type { CompanionState } from "./state.ts";
import type { Technique } from "./technique.ts";

/** Turns of telling before anything is offered unasked. */
const heardEnough = 5;
/** Turns for which a harsh thought is still the one at hand. */
const LATE_THOUGHT = 3;
/** Turns between two unasked offers, and how many there may be. */
const offerGap = 6;
const mostOffers = 2;

const named: readonly (readonly ["wants-breathing" | "wants-thought-record" | "wants-activity", string])[] = [
  ["wants-breathing", "breathing"],
  ["wants-thought-record", "thought-record"],
  ["wants-activity", "behavioural-activation"],
];

/** The exercise whose title stands in quotes in a message, as the Exercises room writes it. */
export const titleNamed = (text: string, content: CompanionContent): Technique | undefined => {
  const quoted = /[“«"]([^”»"]{3,60})[”»"]/u.exec(text)?.[1];
  if (quoted === undefined) return undefined;
  return content.techniques.find((t) => Object.values(t.words).some((words) => words.title === quoted));
};

/** The exercise asked for by name. */
export const askedFor = (
  heard: Heard,
  content: CompanionContent,
  language: Language,
): Technique | undefined => {
  if (pattern(content.wording[language].planCue, language).test(heard.text))
    return content.techniques.find((t) => t.id === "safety-plan");
  const titled = titleNamed(heard.text, content);
  if (titled !== undefined) return titled;
  const called = content.techniques.find((t) => {
    const { asked } = t.words[language];
    return (
      asked !== undefined && heard.understanding.wordCount <= 16 && pattern(asked, language).test(heard.text)
    );
  });
  if (called !== undefined) return called;
  const id = named.find(([intent]) => heard.has(intent))?.[1];
  return content.techniques.find((t) => t.id === id);
};

const harshShapes = [
  "self-label",
  "not-enough",
  "my-fault",
  "their-verdict",
  "fear-that",
  "what-if",
  "should-have",
];
const quietFrames = ["numbness", "loneliness", "job-loss", "stuck"];
const quietShapes = ["no-fuel", "not-any-more", "used-to"];
const alarmFrames = ["panic", "worry", "insomnia"];

const harshThought = (state: CompanionState): boolean =>
  state.thoughts.length > 0 || state.used.some((u) => harshShapes.some((id) => u.startsWith(`facet:${id}:`)));

/** Exercises that fit what is present now, best first; never one that would come too early or do harm here, or was
 *  declined. */
export const fittingTechniques = (
  state: CompanionState,
  content: CompanionContent,
  language: Language = "en",
): readonly Technique[] => {
  if (limitsOf(state.safety).noExercises) return [];
  const present = presentFrames(state, content).slice(0, 3);
  const distress = state.distress.at(-1) ?? 0;
  const heard = new Set(state.frames.map((f) => f.id));
  const early = content.frames.filter((f) => heard.has(f.id)).flatMap((f) => f.notYet);
  const barred = new Set([...early, ...state.declinedTechniques]);
  const made = present.flatMap((p) =>
    content.techniques
      .flatMap((t) => {
        const place = t.fits?.frames.indexOf(p.frame.id) ?? -1;
        return place < 0 ? [] : [{ id: t.id, place }];
      })
      .toSorted((a, b) => a.place - b.place)
      .map(({ id }) => id),
  );
  const wanted = [...present.flatMap((p) => p.frame.techniques), ...made];
  const harsh = harshThought(state) && wanted.includes("thought-record") ? ["thought-record"] : [];
  const order = distress > 0.7 ? ["breathing", ...harsh, ...wanted] : [...harsh, ...wanted];
  const done = new Set(state.used.filter((u) => u.startsWith("done:")).map((u) => u.slice(5)));
  return [...new Set(order)]
    .filter((id) => !barred.has(id) && !done.has(id))
    .filter((id) => id !== "thought-record" || distress < 0.75)
    .flatMap((id) => content.techniques.find((t) => t.id === id) ?? [])
    .filter((t) => bearable(t, distress) && against(t, state, language) === null);
};

/** Whether the conversation itself has shown what the exercise works on: a harsh thought, an alarmed body, a shrunken day. */
export const calledFor = (technique: Technique, state: CompanionState): boolean => {
  const frames = state.frames.filter((f) => state.turn - f.turn <= 2).map((f) => f.id);
  const thread = state.threads.find((t) => t.id === state.activeThread);
  const alarmed = (thread?.feelings ?? []).some(
    (f) =>
      (f.emotion === "anxiety" || f.emotion === "overwhelm") &&
      f.strength >= 0.45 &&
      state.turn - f.turn <= 2,
  );
  switch (technique.id) {
    case "thought-record":
      return state.thoughts.some(({ turn }) => state.turn - turn <= LATE_THOUGHT);
    case "breathing":
      return alarmed || frames.some((id) => alarmFrames.includes(id));
    case "behavioural-activation":
      return (
        state.frames.some((f) => quietFrames.includes(f.id)) ||
        (thread?.feelings ?? []).some(
          (f) => (f.emotion === "numbness" || f.emotion === "hopelessness") && f.strength >= 0.45,
        ) ||
        state.used.some((u) => quietShapes.some((id) => u.startsWith(`facet:${id}:`)))
      );
    default:
      return fitOf(technique, state) >= 1;
  }
};

/** Whether an unasked offer has its place: heard first, not while only listening, not often, not at the height of distress. */
export const mayOffer = (state: CompanionState, heard: Heard): boolean => {
  const thread = state.threads.find((t) => t.id === state.activeThread);
  const offers = state.moves.filter((m) => m.includes("offer-technique")).length;
  const last = state.moves.findLastIndex((m) => m.includes("offer-technique"));
  return (
    !state.justListen &&
    (state.declinedAt === undefined || state.turn - state.declinedAt > offerGap) &&
    state.run === null &&
    state.safety.tier === "none" &&
    (thread?.quotes.length ?? 0) >= heardEnough &&
    offers < mostOffers &&
    (last < 0 || state.moves.length - last > offerGap) &&
    !state.moves.slice(-4).some((m) => m.includes("repair") || m.includes("inform")) &&
    !heard.has("no") &&
    heard.facets.every((f) => f.facet.weight < 0.75) &&
    heard.frames.every((f) =>
      state.frames.some((known) => known.id === f.id && known.strength > f.strength),
    ) &&
    state.moves.length >= heardEnough
  );
};

export const offerLines = (
  technique: Technique,
  state: CompanionState,
  language: Language,
): readonly Candidate[] => {
  const lines = technique.words[language].offer;
  const fresh = fromLines("offer-technique", `offer:${technique.id}`, lines, {}, new Set(state.used), 0.3);
  return fresh.length > 0
    ? fresh
    : fromLines("offer-technique", `offer:${technique.id}`, lines, {}, new Set(), 0.3);
};
