import type { SafetyState } from "@evenkeel/safety/risk";
import type { CompanionState, Thread } from "../state.ts";

/** Without the people whom a reply in danger may name. What safety weighs together it keeps: that is never said. */
export const unmentioned = (safety: SafetyState, touches: (text: string) => boolean): SafetyState => {
  const { mentioned, person, inReach, ...rest } = safety;
  const free = (who: string | undefined): who is string => who !== undefined && !touches(who);
  return {
    ...rest,
    ...(free(mentioned) ? { mentioned } : {}),
    ...(free(person) ? { person } : {}),
    ...(free(inReach) ? { inReach } : {}),
  };
};

/** The picture without whatever touches a subject: quotes, people, situations with someone in them, goals, and questions
 *  about it. What the companion said stays known to it as said, so that it is not said again. */
export const withoutSubject = (state: CompanionState, touches: (text: string) => boolean): CompanionState => {
  const free = <T extends { readonly quote: string }>(list: readonly T[]): readonly T[] =>
    list.filter(({ quote }) => !touches(quote));
  const told = state.told ?? [];
  const goneTurns = new Set([
    ...state.threads.flatMap(({ quotes }) =>
      quotes.filter(({ text }) => touches(text)).map(({ turn }) => turn),
    ),
    ...told.filter(({ quote, who }) => touches(quote) || touches(who)).map(({ turn }) => turn),
  ]);
  const threads = state.threads.flatMap((thread): readonly Thread[] => {
    const quotes = thread.quotes.filter(({ turn }) => !goneTurns.has(turn));
    if (quotes.length === 0 && thread.quotes.length > 0) return [];
    return [
      {
        ...thread,
        quotes,
        people: thread.people.filter((person) => !touches(person)),
        feelings: thread.feelings.filter(({ turn }) => !goneTurns.has(turn)),
        label: touches(thread.label) ? "" : thread.label,
      },
    ];
  });
  const asked = state.asked !== null && touches(state.asked.line) ? null : state.asked;
  const { open, ...rest } = state;
  return {
    ...rest,
    ...(open === undefined || goneTurns.has(open.turn) ? {} : { open }),
    ...(state.told === undefined ? {} : { told: told.filter(({ turn }) => !goneTurns.has(turn)) }),
    threads,
    activeThread: threads.some(({ id }) => id === state.activeThread) ? state.activeThread : null,
    thoughts: free(state.thoughts),
    strengths: free(state.strengths),
    goals: free(state.goals),
    supports: state.supports.filter(({ mention }) => !touches(mention)),
    frames: state.frames.filter(({ who, turn }) => !goneTurns.has(turn) && (who === null || !touches(who))),
    asked,
    safety: unmentioned(state.safety, touches),
    lastQuestion: state.lastQuestion !== null && touches(state.lastQuestion) ? null : state.lastQuestion,
  };
};

/** As `withoutSubject`, for what is to be forgotten: an exercise that gathered it is left, and its words with it. */
export const forgotten = (state: CompanionState, touches: (text: string) => boolean): CompanionState => {
  const rest = withoutSubject(state, touches);
  const holds = rest.run !== null && Object.values(rest.run.answers).some(touches);
  return {
    ...rest,
    said: rest.said.filter((reply) => !touches(reply)),
    openings: rest.openings.filter((opening) => !touches(opening)),
    ...(rest.sentences === undefined ? {} : { sentences: rest.sentences.filter((one) => !touches(one)) }),
    run: holds ? null : rest.run,
    ...(rest.memory === undefined
      ? {}
      : { memory: { ...rest.memory, notes: rest.memory.notes.filter((note) => !touches(note)) } }),
  };
};

/** The picture without what the newest turn, `turn`, put into it. */
export const withoutTurn = (state: CompanionState, turn: number): CompanionState => {
  const before = <T extends { readonly turn: number }>(list: readonly T[]): readonly T[] =>
    list.filter((entry) => entry.turn !== turn);
  const { mentioned: _, ...safety } = state.safety;
  const { open, ...rest } = state;
  const threads = state.threads.flatMap((thread): readonly Thread[] => {
    const quotes = before(thread.quotes);
    return quotes.length === 0 && thread.quotes.length > 0
      ? []
      : [{ ...thread, quotes, feelings: before(thread.feelings) }];
  });
  return {
    ...rest,
    ...(open === undefined || open.turn === turn ? {} : { open }),
    ...(state.told === undefined ? {} : { told: before(state.told) }),
    ...(state.sentences === undefined ? {} : { sentences: [] }),
    threads,
    activeThread: threads.some(({ id }) => id === state.activeThread) ? state.activeThread : null,
    thoughts: before(state.thoughts),
    strengths: before(state.strengths),
    goals: before(state.goals),
    supports: before(state.supports),
    frames: before(state.frames),
    said: state.said.slice(0, -1),
    openings: state.openings.slice(0, -1),
    safety,
  };
};
