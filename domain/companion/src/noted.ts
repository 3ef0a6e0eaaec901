import type { Move } from "./move.ts";
import type { CompanionState } from "./state.ts";
import { openingOf, sentencesIn } from "./wordings.ts";

/** What a reply was, for the picture. */
export interface Said {
  readonly text: string;
  readonly moves: readonly Move[];
  readonly sources: readonly string[];
  readonly question: string | null;
}

/** The state after a reply: what was said, asked and used, so that it is not said again. */
export const noted = (state: CompanionState, said: Said): CompanionState => {
  const asking = said.moves.find((m) => m.startsWith("ask-") || m === "check-understanding");
  const gathered = said.moves.includes("summarise")
    ? (state.threads.find((t) => t.id === state.activeThread)?.quotes ?? []).map((q) => `gist:${q.turn}`)
    : [];
  return {
    ...state,
    ...(said.moves.includes("summarise") && state.formulatedAt === undefined
      ? { formulatedAt: state.turn }
      : {}),
    introduced: true,
    openings: [...state.openings, openingOf(said.text)].slice(-80),
    said: [...state.said, said.text].slice(-12),
    sentences: [...(state.sentences ?? []), ...sentencesIn(said.text)].slice(-240),
    moves: [...state.moves, said.moves].slice(-40),
    used: [...new Set([...state.used, ...said.sources, ...gathered])].slice(-600),
    lastQuestion: said.question,
    asked:
      said.question === null || asking === undefined
        ? null
        : { move: asking, line: said.question, turn: state.turn },
    guessed: (said.sources.at(-1) ?? "").includes(":unspoken:"),
  };
};
