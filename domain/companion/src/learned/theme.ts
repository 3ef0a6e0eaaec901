import type { LearnedKind } from "../learned-kind.ts";
import type { CompanionState } from "../state.ts";

/** How much the talk so far leans to one kind. */
export interface Leaning {
  readonly id: string;
  readonly score: number;
  /** In how many messages something of it was read. */
  readonly times: number;
}

/** What one message leans to, with its probability. */
export interface Reading {
  readonly id: string;
  readonly p: number;
}

/** A probability that says nothing for a kind, and how much of what was read stays after each message. */
const NOTHING = 0.015;
const STAYS = 0.85;
const KEPT = 10;

/** Formula: score' = 0.85 score + max(0, ln(p / 0.015)). What is too faint in one message adds up over several. */
export const leaned = (before: readonly Leaning[], read: readonly Reading[]): readonly Leaning[] => {
  const now = new Map(
    read.flatMap(({ id, p }) => (p > NOTHING ? [[id, Math.log(p / NOTHING)] as const] : [])),
  );
  const known = before.map(({ id, score, times }) => ({
    id,
    score: STAYS * score + (now.get(id) ?? 0),
    times: times + (now.has(id) ? 1 : 0),
  }));
  const fresh = [...now].flatMap(([id, score]) =>
    before.some((one) => one.id === id) ? [] : [{ id, score, times: 1 }],
  );
  return [...known, ...fresh].sort((a, b) => b.score - a.score).slice(0, KEPT);
};

/** A theme stands from this score on, over two messages at least, and this far ahead of what is next. */
const STANDS = 2.3;
const MESSAGES = 2;
const AHEAD = 0.3;

/** What the talk is about, where several messages lean to the same kind of thing told; undefined where none stands out. */
export const themeOf = (state: CompanionState, kinds: readonly LearnedKind[]): LearnedKind | undefined => {
  const [first, second] = state.leanings ?? [];
  if (first === undefined || first.score < STANDS || first.times < MESSAGES) return undefined;
  if (second !== undefined && first.score - second.score < AHEAD) return undefined;
  return kinds.find(({ id, form }) => id === first.id && form === "told");
};
