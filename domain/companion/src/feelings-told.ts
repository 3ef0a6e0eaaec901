import type { EmotionName } from "@evenkeel/language/understanding";
import type { CompanionState, Thread } from "./state.ts";

/** A feeling the member chose themself weighs more than any that was read. */
const TOLD = 0.9;

const ofTurn = (thread: Thread, turn: number): boolean =>
  thread.quotes.some((quote) => quote.turn === turn) || thread.feelings.some((one) => one.turn === turn);

/** The picture with what the member says they felt in one turn, in the place of all that was read from it.
 *  @param feelings none: the readings of that turn were wrong. */
export const feelingsTold = (
  state: CompanionState,
  turn: number,
  feelings: readonly EmotionName[],
): CompanionState => {
  const told = feelings.map((emotion) => ({ turn, emotion, strength: TOLD }));
  const thread =
    state.threads.find((one) => ofTurn(one, turn)) ??
    state.threads.find(({ id }) => id === state.activeThread);
  return {
    ...state,
    threads: state.threads.map((one) => {
      const others = one.feelings.filter((feeling) => feeling.turn !== turn);
      return { ...one, feelings: one.id === thread?.id ? [...others, ...told] : others };
    }),
  };
};
