import type { Language } from "@evenkeel/kernel/locale";
import type { EmotionName } from "@evenkeel/language/understanding";
import { type Candidate, fromLines } from "./candidate.ts";
import type { AskKind, CompanionContent, Wording } from "./content-types.ts";
import { fromFragments } from "./from-fragments.ts";
import type { Heard } from "./heard.ts";
import { asksFromKinds, fromKinds } from "./learned/kind-candidates.ts";
import type { Move } from "./move.ts";
import { presentFrames } from "./present-frames.ts";
import type { CompanionState } from "./state.ts";
import { gistOf } from "./summary.ts";
import { agenda, formulation } from "./telling/formulation.ts";
import { asksFromTelling, fromTelling, guessesFromTelling } from "./telling/from-telling.ts";
import { askingByName } from "./telling/naming.ts";
import { stayingWith } from "./telling/staying-with.ts";

/** Something unspoken is guessed at only after two turns of telling. */
const mayGuess = (state: CompanionState): boolean =>
  (state.threads.find((t) => t.id === state.activeThread)?.quotes.length ?? 0) >= 2;

/** Heard in two messages at least, or the last thing heard: more than a passing word. */
const lasting = (state: CompanionState, id: string): boolean => {
  const known = state.frames.find((f) => f.id === id);
  return known !== undefined && known.times >= 2 && state.turn - known.turn <= 2;
};

/** Strength from which a situation heard in this message is spoken of. */
const SPOKEN_OF = 0.5;

const strongNow = (state: CompanionState, heard: Heard, id: string): boolean =>
  (heard.frames.find((f) => f.id === id)?.strength ?? 0) >= SPOKEN_OF || state.frames.length === 1;

const isAsk = (move: Move): move is AskKind => /^ask-/.test(move);

const fromFacets = (move: Move, state: CompanionState, heard: Heard): readonly Candidate[] => {
  const used = new Set(state.used);
  return heard.facets
    .filter((f) => f.facet.move === move)
    .flatMap((f) => {
      const again = state.used.some((u) => u.startsWith(`facet:${f.facet.id}:`)) ? 0.4 : 0;
      return fromLines(
        move,
        `facet:${f.facet.id}`,
        f.facet.says,
        f.slots,
        used,
        (f.facet.weight >= 1.1 ? 0.8 : 0.3) +
          0.5 * f.facet.weight -
          again +
          (Object.keys(f.slots).length > 0 ? 0.15 : 0),
        true,
      );
    });
};

const pleasant: ReadonlySet<EmotionName> = new Set<EmotionName>([
  "calm",
  "joy",
  "hope",
  "pride",
  "gratitude",
  "relief",
  "love",
  "interest",
  "surprise",
]);

/** Questions that a shape itself calls for: "what happened today" wants to be asked what happened. */
const asksFromFacets = (move: Move, state: CompanionState, heard: Heard): readonly Candidate[] => {
  const used = new Set(state.used);
  return heard.facets.flatMap((f) =>
    fromLines(move, `facet-ask:${f.facet.id}`, f.facet.asks ?? [], f.slots, used, 0.9, true),
  );
};

const fromFrames = (
  move: Move,
  state: CompanionState,
  heard: Heard,
  content: CompanionContent,
  language: Language,
): readonly Candidate[] => {
  const used = new Set(state.used);
  const brighter =
    heard.understanding.affect.valence > 1 ||
    heard.facets.some((f) => ["good-news", "fairer", "own-step", "my-thing"].includes(f.facet.id));
  if (brighter && (move === "reflect-feeling" || move === "reflect-meaning")) return [];
  return presentFrames(state, content)
    .slice(0, 3)
    .filter(({ frame, now }) =>
      now ? strongNow(state, heard, frame.id) : isAsk(move) && lasting(state, frame.id),
    )
    .flatMap(({ frame, presence: before, who, now }) => {
      const presence = now ? before + 0.2 : before - 0.15;
      const words = frame.words[language];
      const name = `frame:${frame.id}`;
      const slots = { who };
      if (isAsk(move) && frame.notAsk?.includes(move) === true) return [];
      if (isAsk(move))
        return fromLines(move, `${name}:${move}`, words.ask[move] ?? [], slots, used, 0.3 + 0.5 * presence);
      if (
        move === "reflect-feeling" &&
        now &&
        state.frames.find((f) => f.id === frame.id)?.times === 1 &&
        words.first !== undefined
      )
        return [
          ...fromLines(
            move,
            `${name}:first`,
            words.first,
            slots,
            used,
            frame.event === true ? 1.8 : state.turn <= 2 ? 1.2 : 0.8,
          ),
          ...fromLines(move, `${name}:feel`, words.feel, slots, used, 0.2 + 0.55 * presence),
        ];
      if (move === "reflect-feeling")
        return fromLines(move, `${name}:feel`, words.feel, slots, used, 0.2 + 0.55 * presence);
      if (move === "reflect-meaning" && mayGuess(state) && now)
        return fromLines(move, `${name}:unspoken`, words.unspoken, slots, used, 0.15 + 0.55 * presence);
      if (move === "normalise")
        return fromLines(move, `${name}:normal`, words.normal, slots, used, 0.2 + 0.5 * presence);
      return [];
    });
};

const fromFeelings = (
  state: CompanionState,
  heard: Heard,
  content: CompanionContent,
  language: Language,
): readonly Candidate[] => {
  const used = new Set(state.used);
  const lidded = heard.facets.some((f) => f.facet.id === "lid");
  return heard.understanding.emotions
    .filter((e) => e.holder === "self" && e.strength >= (pleasant.has(e.emotion) ? 0.72 : 0.55))
    .filter(
      (e) =>
        !pleasant.has(e.emotion) ||
        (!lidded && (heard.has("feels-better") || presentFrames(state, content).length === 0)),
    )
    .slice(0, 3)
    .flatMap((e) =>
      fromLines(
        "reflect-feeling",
        `feeling:${e.emotion}`,
        content.wording[language].feelings[e.emotion]?.says ?? [],
        {},
        used,
        0.3 + 0.35 * e.strength,
        true,
      ),
    );
};

/** What was got from the member's last clear words, and a question for what was missed. */
const repairOwn = (state: CompanionState, words: Wording, language: Language): readonly Candidate[] => {
  const thread = state.threads.find((t) => t.id === state.activeThread);
  const gist = [...(thread?.quotes ?? [])]
    .reverse()
    .slice(0, 4)
    .map((q) => gistOf(q.text, language))
    .find((g) => g !== null);
  return fromLines("repair", "repair-own", words.repairOwn, { x: gist }, new Set(state.used), 0.9, true);
};

/** Every sentence that could do this move now. */
export const candidatesFor = (
  move: Move,
  state: CompanionState,
  heard: Heard,
  content: CompanionContent,
  language: Language,
): readonly Candidate[] => {
  const words = content.wording[language];
  const used = new Set(state.used);
  if (isAsk(move) && presentFrames(state, content)[0]?.frame.notAsk?.includes(move) === true) return [];
  if (
    isAsk(move) &&
    state.turn <= 3 &&
    state.frames.length === 0 &&
    !heard.telling &&
    (state.threads.at(-1)?.quotes.length ?? 0) <= 1
  )
    return [
      ...asksFromFacets(move, state, heard),
      ...fromLines(move, "opening", words.openingQuestion, {}, used, 0.3),
    ];
  if (isAsk(move))
    return [
      ...asksFromKinds(move, state, heard, words.learned),
      ...(move === "ask-open" || move === "ask-specify" ? asksFromFacets(move, state, heard) : []),
      ...(presentFrames(state, content).some((f) => f.now && f.frame.ownQuestionsOnly === true)
        ? []
        : [
            ...asksFromTelling(move, state, heard, content, language),
            ...askingByName(move, state, heard, content, language),
          ]),
      ...(move === "ask-need" && state.formulatedAt !== undefined ? agenda(state, content, language) : []),
      ...fromFrames(move, state, heard, content, language),
      ...(presentFrames(state, content)[0]?.frame.ownQuestionsOnly === true
        ? []
        : fromLines(
            move,
            `ask:${move}`,
            words.asks[move],
            {},
            used,
            state.open?.turn === state.turn ? -0.5 : 0,
          )),
    ];
  switch (move) {
    case "reflect-content":
    case "double-sided":
    case "affirm":
      return [
        ...fromKinds(move, state, heard, words.learned),
        ...fromTelling(move, state, heard, content, language),
        ...(move === "reflect-content" ? fromFragments(state, heard, language) : []),
        ...fromFacets(move, state, heard),
        ...(move === "reflect-content" ? askingByName(move, state, heard, content, language) : []),
        ...(move === "reflect-content" ? fromFragments(state, heard, language) : []),
      ];
    case "reflect-feeling":
      return [
        ...fromKinds(move, state, heard, words.learned),
        ...fromTelling(move, state, heard, content, language),
        ...guessesFromTelling(state, heard, content, language),
        ...fromFacets(move, state, heard),
        ...fromFrames(move, state, heard, content, language),
        ...fromFeelings(state, heard, content, language),
      ];
    case "reflect-meaning":
      return [
        ...fromKinds(move, state, heard, words.learned),
        ...fromTelling(move, state, heard, content, language),
        ...fromFacets(move, state, heard),
        ...fromFrames(move, state, heard, content, language),
      ];
    case "normalise":
      return [
        ...fromFrames(move, state, heard, content, language),
        ...fromLines(move, "normal", words.normalise, {}, used, 0.05),
      ];
    case "summarise":
      return formulation(state, content, language);
    case "check-understanding":
      return fromLines(move, "summary:end", words.summaries.end, {}, used, 0.2);
    case "repair":
      return state.moves.slice(-3).some((m) => m.filter((x) => x === "repair").length > 1)
        ? []
        : repairOwn(state, words, language);
    case "make-room":
      return [
        ...stayingWith(move, state, content, language),
        ...askingByName(move, state, heard, content, language),
      ];
    case "be-brief":
      return fromLines(move, "moment:no-words", words.moments["no-words"], {}, used, -0.4);
    case "return-to-thread": {
      const parked = state.threads.find(
        (t) => t.state === "parked" && t.label !== "" && t.id !== state.activeThread,
      );
      return fromLines(
        move,
        "moment:return",
        words.moments["return-thread"],
        { label: parked?.label },
        used,
        0.3,
        true,
      );
    }
    default:
      return [];
  }
};
