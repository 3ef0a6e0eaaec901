import { setImmediate as breathe } from "node:timers/promises";
import { initialState } from "@evenkeel/companion/initial-state";
import { stateAsWorded } from "@evenkeel/companion/language-model/as-worded";
import { withoutTurn } from "@evenkeel/companion/memory/prune";
import type { CompanionState } from "@evenkeel/companion/state";
import type { Engine, TurnMaterial } from "./engine.ts";

const AT_ONCE = 20;

/** The state and title of a conversation as if only these messages had been said, in this order. */
export const replay = async (
  engine: Engine,
  messages: readonly TurnMaterial[],
): Promise<{ readonly state: CompanionState; readonly title: string | null }> => {
  let state = initialState();
  let title: string | null = null;
  for (const [i, material] of messages.entries()) {
    const turn = engine(state, material);
    const after =
      material.worded === undefined
        ? turn.state
        : stateAsWorded(turn.state, material.worded.text, material.worded.moves);
    state = material.forgotten === true ? withoutTurn(after, after.turn) : after;
    for (const effect of turn.effects) if (effect.kind === "title-conversation") title = effect.title;
    if (i % AT_ONCE === AT_ONCE - 1) await breathe();
  }
  return { state, title };
};
