import type { Instant } from "@evenkeel/kernel/instant";
import type { DoneAct, Helped, Practised, ProgramAct } from "./act.ts";
import type { Program } from "./program.ts";

type CheckIn = Extract<ProgramAct, { readonly kind: "check-in" }>;

/** One week as it went. */
export interface Place {
  readonly moduleId: string;
  /** `passed`: gone past with nothing done in it. It stays open, like all the others. */
  readonly state: "done" | "here" | "ahead" | "passed";
  /** How often it was entered. */
  readonly rounds: number;
  /** Of the round that is on, or was last. */
  readonly checkIn: CheckIn | null;
  readonly read: boolean;
  /** Times it was marked as practised. */
  readonly practised: number;
  /** What the review said of the practice. */
  readonly said: Practised | null;
  readonly helped: Helped | null;
  readonly kept: readonly string[];
}

/** Where someone is in a program. There is no measure of days: a week is as long as it takes. */
export interface Progress {
  readonly status: "going" | "paused" | "ended";
  readonly begunAt: Instant;
  /** When the place where they are was last entered. */
  readonly since: Instant;
  readonly changedAt: Instant;
  readonly at: string;
  readonly small: boolean;
  readonly pausedUntil: string | null;
  readonly mention: boolean;
  readonly places: readonly Place[];
  /** Check-ins in a row, the last ones, that said worse. */
  readonly worseInARow: number;
  /** Signs of danger were named at the last check-in that asked. */
  readonly signs: boolean;
  readonly inCare: boolean;
}

interface Draft {
  status: Progress["status"];
  begunAt: Instant;
  since: Instant;
  changedAt: Instant;
  at: string;
  small: boolean;
  pausedUntil: string | null;
  mention: boolean;
  worseInARow: number;
  signs: boolean;
  inCare: boolean;
}

interface Round {
  rounds: number;
  checkIn: CheckIn | null;
  read: boolean;
  practised: number;
  said: Practised | null;
  helped: Helped | null;
  kept: readonly string[];
}

const NEW_ROUND: Round = {
  ...{ rounds: 0, checkIn: null, read: false, practised: 0, said: null, helped: null, kept: [] },
};

const touched = ({ checkIn, read, practised, helped, kept }: Round): boolean =>
  checkIn !== null || read || practised > 0 || helped !== null || kept.length > 0;

const inOrder = (acts: readonly DoneAct[]): readonly DoneAct[] =>
  acts.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

const entered = (round: Round): Round => ({
  ...round,
  rounds: round.rounds + 1,
  checkIn: null,
  practised: 0,
  said: null,
  helped: null,
});

const noted = (draft: Draft, act: CheckIn): void => {
  draft.worseInARow =
    act.since === "worse" ? draft.worseInARow + 1 : act.since === null ? draft.worseInARow : 0;
  draft.signs = act.signs;
};

/** Where someone is, from all they did, whatever order it arrived in. What names a week that the program does not have
 *  counts for nothing. Null: not begun. */
export const progressOf = (program: Program, acts: readonly DoneAct[]): Progress | null => {
  const first = program.modules[0];
  const done = inOrder(acts);
  const begin = done[0];
  if (first === undefined || begin === undefined) return null;
  const rounds = new Map(program.modules.map(({ id }) => [id, NEW_ROUND]));
  rounds.set(first.id, entered(NEW_ROUND));
  const draft: Draft = {
    ...{
      status: "going",
      begunAt: begin.at,
      since: begin.at,
      changedAt: begin.at,
      at: first.id,
      small: false,
    },
    ...{ pausedUntil: null, mention: true, worseInARow: 0, signs: false, inCare: false },
  };
  const change = (moduleId: string, over: (round: Round) => Partial<Round>): void => {
    const round = rounds.get(moduleId);
    if (round !== undefined) rounds.set(moduleId, { ...round, ...over(round) });
  };
  for (const { act, at } of done) {
    draft.changedAt = at;
    switch (act.kind) {
      case "begin":
        draft.small = act.small;
        draft.inCare = act.inCare;
        break;
      case "check-in":
        if (!rounds.has(act.moduleId)) break;
        change(act.moduleId, () => ({ checkIn: act }));
        noted(draft, act);
        break;
      case "read":
        change(act.moduleId, () => ({ read: true }));
        break;
      case "practise":
        change(act.moduleId, ({ practised }) => ({ practised: practised + 1 }));
        break;
      case "review":
        change(act.moduleId, () => ({ said: act.practised, helped: act.helped, kept: act.kept }));
        break;
      case "go":
        if (!rounds.has(act.moduleId)) break;
        draft.at = act.moduleId;
        draft.small = act.small;
        draft.since = at;
        draft.status = "going";
        draft.pausedUntil = null;
        change(act.moduleId, entered);
        break;
      case "pause":
        draft.status = "paused";
        draft.pausedUntil = act.until;
        break;
      case "resume":
        draft.status = "going";
        draft.pausedUntil = null;
        break;
      case "mention":
        draft.mention = act.on;
        break;
      case "end":
        draft.status = "ended";
        draft.pausedUntil = null;
        break;
      default:
        act satisfies never;
    }
  }
  const here = program.modules.findIndex(({ id }) => id === draft.at);
  const ended = draft.status === "ended";
  const places = program.modules.map(({ id }, index): Place => {
    const round = rounds.get(id) ?? NEW_ROUND;
    const state =
      index === here && !ended
        ? "here"
        : touched(round)
          ? "done"
          : index < here || ended
            ? "passed"
            : "ahead";
    return { moduleId: id, state, ...round };
  });
  return { ...draft, places };
};

export const placeOf = (progress: Progress, moduleId: string): Place | undefined =>
  progress.places.find((place) => place.moduleId === moduleId);

/** What the review said of the practice, or what is there of it without one. */
export const practisedIn = ({ said, practised }: Place): Practised =>
  said ?? (practised > 1 ? "more" : practised === 1 ? "once" : "no");
