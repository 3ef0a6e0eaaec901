import { isAsking, type Move } from "../move.ts";
import type { Turn } from "../turn.ts";

/** What a language model may make of a plan. */
export interface PlanForModel {
  readonly moves: readonly Move[];
  /** Moves of the plan that any better one must hold too. */
  readonly keep: readonly Move[];
  /** Moves that it may choose from. */
  readonly may: readonly Move[];
  /** Whether the reply may hold a question of its own. */
  readonly mayAsk: boolean;
}

const OPEN: readonly Move[] = [
  "reflect-content",
  "reflect-feeling",
  "reflect-meaning",
  "double-sided",
  "affirm",
  "normalise",
  "make-room",
];
const QUESTIONS: readonly Move[] = [
  "ask-open",
  "ask-specify",
  "ask-exception",
  "ask-meaning",
  "ask-feeling",
  "ask-need",
];
const KEPT: ReadonlySet<Move> = new Set<Move>([
  "offer-technique",
  "inform",
  "repair",
  "summarise",
  "return-to-thread",
  "be-brief",
]);
const MOST_MOVES = 3;

/** A question may be asked where the plan asks one, or where the last reply did not; an offer is the plan's question. */
export const planForModel = ({ plan, state }: Turn): PlanForModel => {
  const moves = plan.moves.filter((move) => move !== "introduce");
  const asked = (state.moves.at(-2) ?? []).some(isAsking);
  const asks = moves.some(isAsking);
  const mayAsk =
    !moves.includes("offer-technique") &&
    !moves.includes("be-brief") &&
    (asks || (!asked && !state.justListen));
  return {
    moves,
    keep: moves.filter((move) => KEPT.has(move)),
    may: [...new Set([...moves, ...OPEN, ...(mayAsk ? QUESTIONS : [])])],
    mayAsk,
  };
};

/** The plan that a model proposes, if it is one that may be; undefined where it may not. No proposal leaves the plan. */
export const acceptedMoves = (
  proposed: readonly string[] | undefined,
  plan: PlanForModel,
): readonly Move[] | undefined => {
  if (proposed === undefined || proposed.length === 0) return plan.moves;
  const moves = plan.may.filter((move) => proposed.includes(move));
  const known = new Set(proposed).size === moves.length;
  const few = moves.length <= Math.max(MOST_MOVES, plan.moves.length);
  const one = moves.filter(isAsking).length <= 1;
  return known && few && one && plan.keep.every((move) => moves.includes(move)) ? moves : undefined;
};
