import type { Instant } from "@evenkeel/kernel/instant";
import type { Technique } from "./technique.ts";

/** A result that was carried through before, as the companion may know it. */
export interface EarlierResult {
  readonly id: string;
  readonly techniqueId: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly at: Instant;
  readonly plannedFor: Instant | null;
  /** How it went was asked already, or told. */
  readonly asked: boolean;
}

/** The newest answer kept under a name. @param results newest first. */
export const latest = (
  results: readonly EarlierResult[],
  techniqueId: string,
  key: string,
): string | undefined =>
  results.find((r) => r.techniqueId === techniqueId && r.answers[key] !== undefined)?.answers[key];

/** What a run that comes back to a result may say of it: its answers, over those of older ones of the same exercise. */
export const answersBehind = (
  results: readonly EarlierResult[],
  follows: string | undefined,
): Readonly<Record<string, string>> => {
  const result = results.find((r) => r.id === follows);
  if (result === undefined) return {};
  const older = results.filter((r) => r.techniqueId === result.techniqueId && r.at <= result.at);
  return Object.assign({}, ...older.toReversed().map((r) => r.answers));
};

const HOUR = 3_600_000;
/** Ms after which a plan is no longer asked about. */
const STALE = 21 * 24 * HOUR;

/** When a result is to be asked about, or null when it is not. */
export const dueAt = (result: EarlierResult, technique: Technique): number | null => {
  if (technique.followUp === undefined || result.asked) return null;
  if (result.plannedFor !== null) return result.plannedFor;
  const { afterHours } = technique.followUp;
  return afterHours === null ? null : result.at + afterHours * HOUR;
};

/** The result to ask about now: of those that are due, the one that fell due last. */
export const dueResult = (
  results: readonly EarlierResult[],
  techniques: readonly Technique[],
  now: Instant,
): { readonly result: EarlierResult; readonly technique: Technique } | null => {
  const due = results.flatMap((result) => {
    const technique = techniques.find((t) => t.id === result.techniqueId);
    const at = technique === undefined ? null : dueAt(result, technique);
    return technique !== undefined && at !== null && at <= now && now - at < STALE
      ? [{ result, technique, at }]
      : [];
  });
  return due.toSorted((a, b) => b.at - a.at)[0] ?? null;
};
