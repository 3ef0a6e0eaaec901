import type { Language } from "@evenkeel/kernel/locale";
import { type Candidate, fromLines } from "./candidate.ts";
import type { AskKind, CompanionContent } from "./content-types.ts";
import type { Heard } from "./heard.ts";
import type { Move } from "./move.ts";
import { presentFrames } from "./picture.ts";
import type { CompanionState } from "./state.ts";
import { quoteWorth, summaryOf } from "./summary.ts";

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
        0.55 + 0.6 * f.facet.weight - again,
        true,
      );
    });
};

const fromFrames = (
  move: Move,
  state: CompanionState,
  content: CompanionContent,
  language: Language,
): readonly Candidate[] => {
  const used = new Set(state.used);
  return presentFrames(state, content)
    .slice(0, 3)
    .flatMap(({ frame, presence, who }) => {
      const words = frame.words[language];
      const name = `frame:${frame.id}`;
      const slots = { who };
      if (isAsk(move))
        return fromLines(move, `${name}:${move}`, words.ask[move] ?? [], slots, used, 0.3 + 0.5 * presence);
      if (move === "reflect-feeling")
        return fromLines(move, `${name}:feel`, words.feel, slots, used, 0.2 + 0.55 * presence);
      if (move === "reflect-meaning")
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
  return heard.understanding.emotions
    .filter((e) => e.holder === "self" && e.strength >= 0.25)
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
  if (isAsk(move))
    return [
      ...fromFrames(move, state, content, language),
      ...fromLines(move, `ask:${move}`, words.asks[move], {}, used, 0.1),
    ];
  switch (move) {
    case "reflect-content":
    case "double-sided":
    case "affirm":
      return [
        ...fromFacets(move, state, heard),
        ...(move === "reflect-content" ? quoteWorth(heard, words.quoted, used, language) : []),
      ];
    case "reflect-feeling":
      return [
        ...fromFacets(move, state, heard),
        ...fromFrames(move, state, content, language),
        ...fromFeelings(state, heard, content, language),
      ];
    case "reflect-meaning":
      return [...fromFacets(move, state, heard), ...fromFrames(move, state, content, language)];
    case "normalise":
      return [
        ...fromFrames(move, state, content, language),
        ...fromLines(move, "normal", words.normalise, {}, used, 0.05),
      ];
    case "summarise":
      return summaryOf(state, content, language);
    case "check-understanding":
      return fromLines(move, "summary:end", words.summaries.end, {}, used, 0.2);
    case "make-room":
      return fromLines(move, "moment:presence", words.moments.presence, {}, used, 0.1);
    case "be-brief":
      return fromLines(move, "moment:no-words", words.moments["no-words"], {}, used, 0.1);
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
