import { type Helpline, type HelplinePurpose, helplinesFor, isUnchecked } from "./directory.ts";
import type { Concern, Tier } from "./risk.ts";

const PURPOSE_FOR: Partial<Record<Concern, HelplinePurpose>> = {
  abuse: "domestic-violence",
  "unsafe-partner": "domestic-violence",
  "eating-danger": "eating",
  "child-abuse": "youth",
};

export interface LineNeed {
  readonly tier: Tier;
  readonly concern: Concern | null;
  readonly teen: boolean;
  readonly language: string;
  /** Something was taken or the body is in danger. */
  readonly medical?: boolean;
}

/** The one line to show first. The emergency number leads only where the body is in danger, or where nothing
 *  else is known; a checked line goes before an unchecked one, one in the member's language before one that is not. */
export const firstLine = (
  country: string | undefined,
  all: readonly Helpline[],
  need: LineNeed,
): Helpline | undefined => {
  const local = helplinesFor(country, all);
  const emergency = local.find((line) => line.purpose === "emergency");
  if (need.medical === true || need.concern === "overdose" || need.concern === "medical-emergency")
    return emergency ?? local[0];
  const checked = local.filter((line) => !isUnchecked(line));
  return bestOf(checked, need) ?? bestOf(local, need) ?? emergency ?? local[0];
};

/** The line for the need, else the suicide line in the member's language, else one for anyone. */
const bestOf = (lines: readonly Helpline[], need: LineNeed): Helpline | undefined => {
  const wanted = need.concern === null ? undefined : PURPOSE_FOR[need.concern];
  const special = wanted === undefined ? undefined : lines.find((line) => line.purpose === wanted);
  if (special !== undefined && need.tier !== "high" && need.tier !== "immediate") return special;
  const suicide = lines.filter((line) => line.purpose === "suicide");
  const inLanguage = suicide.find((line) => line.languages.includes(need.language));
  return inLanguage ?? suicide[0] ?? lines.find((line) => line.purpose === "general");
};

/** The local emergency number, where it is known. */
export const emergencyLine = (country: string | undefined, all: readonly Helpline[]): Helpline | undefined =>
  helplinesFor(country, all).find((line) => line.purpose === "emergency");
