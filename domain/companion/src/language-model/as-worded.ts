import type { Move } from "../move.ts";
import { guesses, lastQuestion } from "../read-reply.ts";
import type { CompanionState } from "../state.ts";
import { openingOf } from "../wordings.ts";

const asksOf = (move: Move): boolean => move.startsWith("ask-") || move === "check-understanding";

/** What the words do: a plan to ask without a question asks nothing, and a question is one whatever it was meant to be.
 *  A reply that does nothing else makes room. */
export const movesAsSaid = (moves: readonly Move[], text: string): readonly Move[] => {
  if (moves.includes("offer-technique")) return moves;
  if (lastQuestion(text) !== null) return moves.some(asksOf) ? moves : [...moves, "ask-open"];
  const left = moves.filter((move) => !asksOf(move));
  return left.length === 0 ? ["make-room"] : left;
};

/** The state after a turn whose plan stands and whose reply was put into other words: what was said is what was said.
 *  @param state as the engine left it, with its own reply noted last. */
export const stateAsWorded = (
  state: CompanionState,
  text: string,
  moves: readonly Move[],
): CompanionState => {
  const question = lastQuestion(text);
  const asks = moves.find(asksOf);
  return {
    ...state,
    openings: [...state.openings.slice(0, -1), openingOf(text)],
    said: [...state.said.slice(0, -1), text],
    moves: [...state.moves.slice(0, -1), moves],
    lastQuestion: question,
    asked: question === null || asks === undefined ? null : { move: asks, line: question, turn: state.turn },
    guessed: guesses(text),
  };
};
