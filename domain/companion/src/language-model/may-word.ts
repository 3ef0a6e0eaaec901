import type { Move } from "../move.ts";
import type { Turn } from "../turn.ts";

/** Why the engine speaks for itself in a turn. */
export type EngineAlone = "risk" | "safety-step" | "after-risk" | "technique" | "own-words" | "screened";

/** Moves that a language model may put into words. What Evenkeel says of itself, of knowledge, of limits and of people
 *  to turn to, and every step of an exercise, is said in its own words. */
const WORDED: ReadonlySet<Move> = new Set<Move>([
  "introduce",
  "reflect-content",
  "reflect-feeling",
  "reflect-meaning",
  "double-sided",
  "affirm",
  "normalise",
  "summarise",
  "ask-open",
  "ask-specify",
  "ask-scale",
  "ask-exception",
  "ask-meaning",
  "ask-feeling",
  "ask-need",
  "ask-body",
  "check-understanding",
  "offer-technique",
  "return-to-thread",
  "repair",
  "be-brief",
  "make-room",
  "inform",
]);

/** Turns after the last sign of danger in which the engine still speaks for itself. */
const WATCHED = 6;

/** Why no language model may word this turn; null where one may. Danger, now or lately, is never left to one. */
export const engineAlone = ({ assessment, plan, state }: Turn): EngineAlone | null => {
  if (assessment.risk.tier !== "none") return "risk";
  if (assessment.nextStep.kind !== "continue" || plan.moves.includes("safety")) return "safety-step";
  const { lastSignTurn, turn, pathway, pathwaysMet } = assessment.state;
  if (pathway !== undefined || (pathwaysMet ?? []).length > 0) return "after-risk";
  if (lastSignTurn !== undefined && turn - lastSignTurn <= WATCHED) return "after-risk";
  if (state.run !== null || plan.moves.includes("step-technique") || plan.moves.includes("finish-technique"))
    return "technique";
  const spoken = plan.moves.filter((move) => move !== "introduce");
  return spoken.length > 0 && spoken.every((move) => WORDED.has(move)) ? null : "own-words";
};
