import { type FeelingAnswer, feelingsAfter } from "@evenkeel/language/feelings/corrected-reading";
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

const readInTurn = (state: CompanionState, turn: number): readonly EmotionName[] =>
  state.threads.flatMap(({ feelings }) =>
    feelings.flatMap((feeling) => (feeling.turn === turn ? [feeling.emotion] : [])),
  );

/** The picture once the member has answered a question about a turn: after a yes, what was asked joins what was read;
 *  any other answer takes the place of both. */
export const feelingsAnswered = (
  state: CompanionState,
  turn: number,
  asked: readonly EmotionName[],
  answer: FeelingAnswer,
): CompanionState =>
  feelingsTold(state, turn, feelingsAfter([...new Set([...readInTurn(state, turn), ...asked])], answer));
