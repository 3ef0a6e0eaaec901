import { DAY_MS, type Instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import type { Measure } from "@evenkeel/measures/measure";
import { pattern } from "../pattern.ts";
import type { Program, ProgramId } from "./program.ts";
import type { Answered } from "./worsening.ts";

/** What a program is chosen by. */
export interface Known {
  /** What the member said weighs most, the heaviest first. */
  readonly chosen: readonly ProgramId[];
  /** Their own words, if they wrote any. */
  readonly words: string;
  readonly language: Language;
  readonly answered: readonly Answered[];
  /** Situations heard in conversations; empty without a yes to being remembered. */
  readonly frames: readonly { readonly id: string; readonly times: number }[];
  readonly minor: boolean;
  readonly now: Instant;
}

export type Reason =
  | { readonly kind: "chosen" }
  | { readonly kind: "words" }
  | { readonly kind: "measure"; readonly measureId: string; readonly total: number; readonly at: Instant }
  | { readonly kind: "item"; readonly measureId: string; readonly at: Instant }
  | { readonly kind: "heard"; readonly times: number }
  /** Nothing points to one; this is the widest. */
  | { readonly kind: "widest" };

export interface Weighed {
  readonly programId: ProgramId;
  readonly weight: number;
  readonly reasons: readonly Reason[];
}

/** What each sign counts. The member's own choice outweighs all that was read. */
const WEIGHT = { chosen: [6, 4.5], words: 3, measure: 2, item: 1, heard: 1, heardOften: 1.5 } as const;
const OFTEN = 3;
const FRESH_DAYS = 60;
const WIDEST: ProgramId = "stress";

const positive = (measure: Measure | undefined, total: number | null): total is number =>
  measure?.cutoff?.kind === "one" && total !== null && total >= measure.cutoff.atOrAbove;

const newest = (known: Known, measureId: string): Answered | undefined =>
  known.answered
    .filter((one) => one.measureId === measureId && known.now - one.at <= FRESH_DAYS * DAY_MS)
    .toSorted((a, b) => b.at - a.at)[0];

const weigh = (program: Program, known: Known, measures: readonly Measure[]): Weighed => {
  const reasons: Reason[] = [];
  let weight = 0;
  const place = known.chosen.indexOf(program.id);
  if (place >= 0) {
    weight += WEIGHT.chosen[Math.min(place, WEIGHT.chosen.length - 1)] ?? 0;
    reasons.push({ kind: "chosen" });
  }
  if (known.words.trim() !== "" && pattern(program.finds[known.language], known.language).test(known.words)) {
    weight += WEIGHT.words;
    reasons.push({ kind: "words" });
  }
  const scored = program.pointedToBy.flatMap((id) => {
    const last = newest(known, id);
    const measure = measures.find((one) => one.id === id);
    return last !== undefined && positive(measure, last.total) ? [{ last, total: last.total }] : [];
  })[0];
  if (scored !== undefined) {
    weight += WEIGHT.measure;
    const { last, total } = scored;
    reasons.push({ kind: "measure", measureId: last.measureId, total, at: last.at });
  }
  for (const { measureId, itemId, atLeast } of program.items) {
    const last = newest(known, measureId);
    if (last === undefined || (last.answers[itemId] ?? 0) < atLeast) continue;
    weight += WEIGHT.item;
    reasons.push({ kind: "item", measureId, at: last.at });
  }
  const times = known.frames
    .filter(({ id }) => program.frames.includes(id))
    .reduce((sum, frame) => sum + frame.times, 0);
  if (times > 0) {
    weight += times >= OFTEN ? WEIGHT.heardOften : WEIGHT.heard;
    reasons.push({ kind: "heard", times });
  }
  return { programId: program.id, weight, reasons };
};

/** Programs that may be begun, the one that fits best first, each with why. It only recommends: any may be chosen. */
export const recommended = (
  programs: readonly Program[],
  known: Known,
  measures: readonly Measure[],
): readonly Weighed[] => {
  const open = programs.filter(({ minors }) => minors === "open" || !known.minor);
  const weighed = open.map((program) => weigh(program, known, measures));
  if (weighed.every(({ weight }) => weight === 0))
    return weighed
      .map((one) => (one.programId === WIDEST ? { ...one, reasons: [{ kind: "widest" as const }] } : one))
      .toSorted((a, b) => Number(b.programId === WIDEST) - Number(a.programId === WIDEST));
  return weighed.toSorted((a, b) => b.weight - a.weight);
};
