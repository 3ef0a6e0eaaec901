import type { Helped, Practised, Since } from "./act.ts";
import type { Program, Said } from "./program.ts";
import { type Place, type Progress, placeOf, practisedIn } from "./progress.ts";
import type { Course } from "./worsening.ts";

/** On to the next, the same once more, the same made smaller, past the middle to the last, or to a person. */
export const SUGGESTIONS = ["on", "again", "smaller", "ahead", "person", "end"] as const;
export type Suggestion = (typeof SUGGESTIONS)[number];

/** What a rule may ask of a week that was looked back on. */
export interface WeekFacts {
  readonly since: Since | null;
  readonly practised: Practised;
  readonly helped: Helped | null;
  readonly small: boolean;
  /** How often this week was entered. */
  readonly rounds: "first" | "second" | "more";
  /** What the questionnaires say since the program began. */
  readonly course: Course;
  /** How many weeks come after this one. */
  readonly left: "none" | "one" | "more";
}

export type Condition = { readonly [F in keyof WeekFacts]?: readonly WeekFacts[F][] };

export interface AdaptRule {
  readonly id: string;
  readonly when: Condition;
  readonly suggest: Suggestion;
  readonly because: Said<string>;
}

const holds = (when: Condition, facts: WeekFacts): boolean =>
  (Object.keys(when) as (keyof WeekFacts)[]).every((name) =>
    (when[name] as readonly unknown[] | undefined)?.includes(facts[name]),
  );

/** The first rule that holds. The last rule asks nothing, so that there is always one. */
export const suggestionOf = (rules: readonly AdaptRule[], facts: WeekFacts): AdaptRule | undefined =>
  rules.find(({ when }) => holds(when, facts));

const roundsOf = ({ rounds }: Place): WeekFacts["rounds"] =>
  rounds <= 1 ? "first" : rounds === 2 ? "second" : "more";

const leftAfter = ({ modules }: Program, moduleId: string): WeekFacts["left"] => {
  const left = modules.length - 1 - modules.findIndex(({ id }) => id === moduleId);
  return left <= 0 ? "none" : left === 1 ? "one" : "more";
};

/** @param saved how many results of the week's exercise were kept since it was entered. */
export const factsOf = (
  program: Program,
  progress: Progress,
  moduleId: string,
  at: { readonly course: Course; readonly saved: number },
): WeekFacts | null => {
  const place = placeOf(progress, moduleId);
  if (place === undefined) return null;
  const own = practisedIn({ ...place, practised: place.practised + at.saved });
  return {
    since: place.checkIn?.since ?? null,
    practised: own,
    helped: place.helped,
    small: progress.small,
    rounds: roundsOf(place),
    course: at.course,
    left: leftAfter(program, moduleId),
  };
};

/** Where each way leads; null where it leads nowhere: there is no next week after the last. */
export const targetOf = (
  program: Program,
  moduleId: string,
  way: Suggestion,
): { readonly moduleId: string; readonly small: boolean } | null => {
  const { modules } = program;
  const at = modules.findIndex(({ id }) => id === moduleId);
  const next = modules[at + 1];
  const last = modules.at(-1);
  switch (way) {
    case "on":
      return next === undefined ? null : { moduleId: next.id, small: false };
    case "again":
      return { moduleId, small: false };
    case "smaller":
      return { moduleId, small: true };
    case "ahead":
      return last === undefined || at >= modules.length - 2 ? null : { moduleId: last.id, small: false };
    case "person":
    case "end":
      return null;
    default:
      return way satisfies never;
  }
};
