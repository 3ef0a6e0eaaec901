import { DAY_MS, type Instant } from "@evenkeel/kernel/instant";
import { changeBetween } from "@evenkeel/measures/change";
import type { Measure } from "@evenkeel/measures/measure";
import type { Program } from "./program.ts";
import type { Progress } from "./progress.ts";

/** An answered questionnaire, as far as a program needs it. */
export interface Answered {
  readonly measureId: string;
  readonly at: Instant;
  readonly total: number | null;
  readonly critical: boolean;
  /** Value chosen for each item. */
  readonly answers: Readonly<Record<string, number>>;
}

/** What the questionnaires say of the time since a program began. */
export type Course = "worse" | "steady" | "better" | "not-known";

/** An answer from before the beginning counts as where it began for this long. */
const BEFORE_DAYS = 30;
/** A questionnaire older than this says nothing of today. */
const FRESH_DAYS = 60;
const TWICE = 2;

/** Why a person belongs beside a program, or before it. */
export type CareReason =
  | { readonly kind: "risk" }
  | { readonly kind: "critical-answer"; readonly measureId: string; readonly at: Instant }
  | {
      readonly kind: "measure-worse";
      readonly measureId: string;
      readonly from: number;
      readonly to: number;
      readonly since: Instant;
    }
  | { readonly kind: "measure-severe"; readonly measureId: string; readonly total: number }
  | { readonly kind: "signs" }
  | { readonly kind: "felt-worse" };

interface Pair {
  readonly measure: Measure;
  readonly first: Answered;
  readonly last: Answered;
}

const newestOf = (answered: readonly Answered[], measureId: string): Answered | undefined =>
  answered.filter((one) => one.measureId === measureId).toSorted((a, b) => b.at - a.at)[0];

/** Of each questionnaire of the program: where it stood at the beginning, and where it stands. */
const pairsOf = (
  program: Program,
  answered: readonly Answered[],
  measures: readonly Measure[],
  begunAt: Instant,
): readonly Pair[] =>
  program.measures.flatMap((measureId) => {
    const measure = measures.find(({ id }) => id === measureId);
    const own = answered
      .filter((one) => one.measureId === measureId && one.total !== null)
      .toSorted((a, b) => a.at - b.at);
    const before = own.filter(({ at }) => at <= begunAt && begunAt - at <= BEFORE_DAYS * DAY_MS).at(-1);
    const after = own.filter(({ at }) => at > begunAt);
    const first = before ?? after[0];
    const last = after.at(-1);
    return measure === undefined || first === undefined || last === undefined || first === last
      ? []
      : [{ measure, first, last }];
  });

const changeOf = ({ measure, first, last }: Pair) =>
  changeBetween(measure, first.total ?? 0, last.total ?? 0);

/** Reliable change since the beginning; one questionnaire that is worse outweighs another that is better.
 *  @see jacobsonTruax1991 */
export const courseOf = (
  program: Program,
  answered: readonly Answered[],
  measures: readonly Measure[],
  begunAt: Instant,
): Course => {
  const changes = pairsOf(program, answered, measures, begunAt).map((pair) => changeOf(pair).reliable);
  if (changes.includes("worse")) return "worse";
  if (changes.includes("better")) return "better";
  return changes.includes("within-noise") ? "steady" : "not-known";
};

/** Everything that says a person is needed, the heaviest first. */
export const careReasons = (
  program: Program | null,
  progress: Progress | null,
  of: {
    readonly answered: readonly Answered[];
    readonly measures: readonly Measure[];
    /** Danger was noticed in what the member said lately. */
    readonly risk: boolean;
    readonly now: Instant;
  },
): readonly CareReason[] => {
  const { measures, now } = of;
  const fresh = of.answered.filter(({ at }) => now - at <= FRESH_DAYS * DAY_MS);
  const newest = [...new Set(fresh.map(({ measureId }) => measureId))].flatMap(
    (id) => newestOf(fresh, id) ?? [],
  );
  const reasons: CareReason[] = of.risk ? [{ kind: "risk" }] : [];
  for (const { critical, measureId, at } of newest)
    if (critical) reasons.push({ kind: "critical-answer", measureId, at });
  if (program === null) return reasons;
  if (progress !== null) {
    for (const pair of pairsOf(program, of.answered, measures, progress.begunAt))
      if (changeOf(pair).reliable === "worse")
        reasons.push({
          ...{ kind: "measure-worse", measureId: pair.measure.id, since: pair.first.at },
          ...{ from: pair.first.total ?? 0, to: pair.last.total ?? 0 },
        });
    if (progress.signs) reasons.push({ kind: "signs" });
  }
  for (const { measureId, total } of program.severeFrom) {
    const standing = newestOf(fresh, measureId)?.total ?? null;
    const worse = reasons.some((one) => one.kind === "measure-worse" && one.measureId === measureId);
    if (standing !== null && standing >= total && !worse)
      reasons.push({ kind: "measure-severe", measureId, total: standing });
  }
  const madeWorse = progress?.places.find(({ moduleId }) => moduleId === progress.at)?.helped === "worse";
  if (progress !== null && (progress.worseInARow >= TWICE || madeWorse)) reasons.push({ kind: "felt-worse" });
  return reasons;
};
