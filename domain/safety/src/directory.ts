import type { Channel } from "./reply.ts";

export type HelplinePurpose =
  | "suicide"
  | "emergency"
  | "domestic-violence"
  | "youth"
  | "lgbtq-youth"
  | "veterans"
  | "eating"
  | "general";

/** A line that someone can reach, with where its number was seen. */
export interface Helpline {
  readonly country: string;
  readonly name: string;
  readonly purpose: HelplinePurpose;
  readonly channels: readonly Channel[];
  readonly hours: string;
  readonly languages: readonly string[];
  readonly source: string;
  readonly seen: string;
  /** "unchecked": from an undated list; shown below every checked line, and marked. "this service": set right by its operator. */
  readonly confidence: "official page" | "two agreeing secondary pages" | "this service" | "unchecked";
}

const ORDER: readonly HelplinePurpose[] = [
  "suicide",
  "general",
  "youth",
  "lgbtq-youth",
  "veterans",
  "domestic-violence",
  "eating",
  "emergency",
];

export const isUnchecked = (line: Helpline): boolean => line.confidence === "unchecked";

/** Lines of one country, the suicide line first, the emergency number last; checked before unchecked, all day before
 *  part of it. Empty for a country that is not in the directory or is not known: nothing is guessed. */
export const helplinesFor = (country: string | undefined, all: readonly Helpline[]): readonly Helpline[] => {
  if (country === undefined) return [];
  const code = country.toUpperCase();
  const known = ordered.get(all) ?? new Map<string, readonly Helpline[]>();
  ordered.set(all, known);
  const lines = known.get(code) ?? inOrder(code, all);
  if (lines.length > 0) known.set(code, lines);
  return lines;
};

const ordered = new WeakMap<readonly Helpline[], Map<string, readonly Helpline[]>>();

const inOrder = (code: string, all: readonly Helpline[]): readonly Helpline[] => {
  const allDay = (line: Helpline): number => (/24\s?\/\s?7|24 h/i.test(line.hours) ? 0 : 1);
  const last = (line: Helpline): number => (line.purpose === "emergency" ? 2 : isUnchecked(line) ? 1 : 0);
  return all
    .filter((line) => line.country === code)
    .map((line, at) => ({ line, at }))
    .sort(
      (a, b) =>
        last(a.line) - last(b.line) ||
        ORDER.indexOf(a.line.purpose) - ORDER.indexOf(b.line.purpose) ||
        allDay(a.line) - allDay(b.line) ||
        a.at - b.at,
    )
    .map(({ line }) => line);
};
