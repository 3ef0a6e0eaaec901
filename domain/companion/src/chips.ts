import type { Chip } from "@evenkeel/safety/reply";
import type { Wording } from "./content-types.ts";
import type { Move } from "./move.ts";
import type { CompanionState } from "./state.ts";

const say = (label: string): Chip => ({ label, action: { kind: "say", text: label } });

/** Up to three quiet chips that fit the reply; often none. */
export const chipsFor = (state: CompanionState, moves: readonly Move[], words: Wording): readonly Chip[] => {
  const c = words.chips;
  if (moves.includes("step-technique") && state.run?.techniqueId === "safety-plan")
    return [say(c.skip), say(c.stop)];
  if (moves.includes("finish-technique") && state.used.at(-1) === "done:safety-plan")
    return [{ label: c.plan, action: { kind: "open", place: "safety-plan" } }];
  if (moves.includes("step-technique")) return [say(c.dontKnow), say(c.stop)];
  if (moves.includes("offer-technique")) return [say(c.yes), say(c.no)];
  if (moves.includes("bridge-to-person"))
    return [{ label: c.person, action: { kind: "open", place: "help-now" } }];
  if (moves.includes("not-known")) return [{ label: c.library, action: { kind: "open", place: "library" } }];
  if (moves.includes("cite")) return [];
  if (moves.includes("close") || moves.includes("safety")) return [];
  const distress = state.distress.at(-1) ?? 0;
  if (state.turn === 2 && !state.justListen) return [say(c.justListen)];
  if (
    distress > 0.7 &&
    !state.declinedTechniques.includes("breathing") &&
    state.turn % 4 === 0 &&
    !state.justListen
  )
    return [say(c.breathing)];
  return [];
};
