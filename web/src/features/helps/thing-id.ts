const PRACTICE = "practice:";
const EXERCISE = "exercise:";

/** The practice that a thing is; null where it is something else. */
export const practiceIdOf = (thing: string): string | null =>
  thing.startsWith(PRACTICE) ? thing.slice(PRACTICE.length) : null;

export const exerciseIdOf = (thing: string): string | null =>
  thing.startsWith(EXERCISE) ? thing.slice(EXERCISE.length) : null;
