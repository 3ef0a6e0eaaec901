import { type Candidate, fromLines } from "../candidate.ts";
import type { Heard } from "../heard.ts";
import type { LearnedKind } from "../learned-kind.ts";
import type { Move } from "../move.ts";
import type { CompanionState } from "../state.ts";
import type { HeardKind } from "./kinds-heard.ts";
import { themeOf } from "./theme.ts";

/** Turns after which a kind that is heard again is a thread picked up, and not the same telling going on. */
const PICKED_UP = 2;

/** What a kind's answers do. */
export const moveOf = (kind: LearnedKind): Move => kind.move ?? "reflect-meaning";

const lastHeard = (state: CompanionState, id: string): number | undefined =>
  (state.kinds ?? []).findLast((one) => one.id === id && one.turn < state.turn)?.turn;

/** Whether a kind comes back after other things were talked about. */
export const comesBack = (state: CompanionState, kind: LearnedKind): boolean => {
  const last = lastHeard(state, kind.id);
  return last !== undefined && state.turn - last > PICKED_UP;
};

interface Weighed {
  readonly kind: LearnedKind;
  readonly worth: number;
}

const worthOf = ({ kind, p }: HeardKind): number => 1 + 0.4 * p + 0.03 * kind.weight;

/** Sure enough to change the subject of a talk, and a subject that it would change. */
const SURE_ALONE = 0.45;
const SUBJECT = 2;

/** A kind that is read once and faintly, while the talk is about something else, is that something else misread. */
const besideTheTheme = ({ kind, p }: HeardKind, state: CompanionState): boolean => {
  const own = state.leanings?.find(({ id }) => id === kind.id);
  return (
    p < SURE_ALONE &&
    (own?.times ?? 0) < 2 &&
    (state.leanings ?? []).some(({ id, score, times }) => id !== kind.id && times >= 2 && score >= SUBJECT)
  );
};

/** What the talk is about counts where the message itself is of no kind that is known. */
const THEME = 0.7;

const toldKinds = (
  state: CompanionState,
  heard: Heard,
  kinds: readonly LearnedKind[],
): readonly Weighed[] => {
  const told = heard.kinds.filter((one) => one.kind.form === "told" && !besideTheTheme(one, state));
  if (told.length > 0) return told.map((one) => ({ kind: one.kind, worth: worthOf(one) }));
  const theme =
    heard.telling && heard.kinds.every(({ kind }) => kind.form === "told")
      ? themeOf(state, kinds)
      : undefined;
  return theme === undefined ? [] : [{ kind: theme, worth: THEME + 0.03 * theme.weight }];
};

/** Moves of what can be said of the kinds told now. */
export const kindMoves = (
  state: CompanionState,
  heard: Heard,
  kinds: readonly LearnedKind[],
): ReadonlySet<Move> => new Set(toldKinds(state, heard, kinds).map(({ kind }) => moveOf(kind)));

/** What is said of the kinds told in this message, or of what the talk is about: first that a thread is picked up, then
 *  an answer not used yet. */
export const fromKinds = (
  move: Move,
  state: CompanionState,
  heard: Heard,
  kinds: readonly LearnedKind[],
): readonly Candidate[] => {
  const used = new Set(state.used);
  return toldKinds(state, heard, kinds)
    .filter(({ kind }) => moveOf(kind) === move)
    .flatMap(({ kind, worth }) => [
      ...(comesBack(state, kind) && heard.kinds.some((one) => one.kind === kind)
        ? fromLines(move, `kind-later:${kind.id}`, kind.later ?? [], {}, used, worth + 0.3).slice(0, 1)
        : []),
      ...fromLines(move, `kind:${kind.id}`, kind.say, {}, used, worth),
    ]);
};

/** Open questions that follow from what was told, asked or said. */
export const asksFromKinds = (
  move: Move,
  state: CompanionState,
  heard: Heard,
  kinds: readonly LearnedKind[],
): readonly Candidate[] => {
  const used = new Set(state.used);
  const direct = heard.kinds
    .filter(({ kind }) => kind.form !== "told")
    .map((one) => ({ kind: one.kind, worth: worthOf(one) }));
  return [...toldKinds(state, heard, kinds), ...direct].flatMap(({ kind, worth }) =>
    fromLines(move, `kind-ask:${kind.id}`, kind.ask, {}, used, 0.5 + 0.5 * worth),
  );
};
