import { limitsOf } from "@evenkeel/safety/limits";
import { type Candidate, fromLines } from "../candidate.ts";
import type { Composed } from "../compose.ts";
import type { Talk } from "../open-talk.ts";

/** Turns for which what was told is what a step is for. */
const LATELY = 14;
const WORTH = 0.7;
/** What the talk leans to comes first, from this much on. */
const LEANS = 1;

/** Steps that belong to what was told lately, what was told last first. None where two people may not be safe. */
export const kindSteps = (talk: Talk): readonly Candidate[] => {
  const { state, content, language } = talk;
  if (limitsOf(state.safety).noAdviceForTwo) return [];
  const { learned } = content.wording[language];
  const lately = (state.kinds ?? []).filter(({ turn }) => state.turn - turn <= LATELY).map(({ id }) => id);
  const used = new Set(state.used);
  const leaning = (state.leanings ?? []).filter(({ score }) => score >= LEANS).map(({ id }) => id);
  return [...new Set([...leaning.slice(0, 1), ...lately.toReversed()])]
    .flatMap((id) => learned.find((kind) => kind.id === id && kind.form === "told") ?? [])
    .flatMap((kind) => fromLines("inform", `kind-step:${kind.id}`, kind.step ?? [], {}, used, WORTH));
};

/** Tellings of one kind after which a step has its place unasked, and turns in which nothing else may have been given. */
const RIPE = 3;
const SINCE = 6;

/** A step for what was told again and again, offered once enough was heard; undefined before that. */
export const ripeStep = (talk: Talk): Candidate | undefined => {
  const { state } = talk;
  if (state.justListen || state.declinedAt !== undefined) return undefined;
  if (
    state.moves.slice(-SINCE).some((moves) => moves.includes("inform") || moves.includes("offer-technique"))
  )
    return undefined;
  const times = (id: string): number => (state.kinds ?? []).filter((one) => one.id === id).length;
  return kindSteps(talk).find(({ source }) => times(source.split(":")[1] ?? "") >= RIPE);
};

/** Asked what to do: one thing that belongs to what was told lately; null where nothing is known of it. */
export const steppedForward = (talk: Talk): Composed | null => {
  const step = kindSteps(talk)[0];
  return step === undefined
    ? null
    : {
        text: step.text,
        moves: ["inform"],
        sources: [step.source],
        question: step.text.includes("?") ? step.text : null,
        reason: "asked what to do: one thing to try that belongs to what was told",
        compared: 1,
      };
};
