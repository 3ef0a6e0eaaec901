import type { Helpline } from "./directory.ts";

/** An operator's word about one line of their directory. */
export interface HelplineCorrection {
  readonly country: string;
  readonly name: string;
  /** Null: the line is not shown. */
  readonly line: Pick<Helpline, "purpose" | "channels" | "hours" | "languages"> | null;
  /** Day of the correction, ISO 8601. */
  readonly day: string;
  /** Where the service is reached, as the source of the number. */
  readonly source: string;
}

/** The directory with the operator's word above what came with it: lines replaced in their place, hidden, or added. */
export const corrected = (
  all: readonly Helpline[],
  corrections: readonly HelplineCorrection[],
): readonly Helpline[] => {
  if (corrections.length === 0) return all;
  const key = (of: { readonly country: string; readonly name: string }): string =>
    `${of.country}\n${of.name}`;
  const byLine = new Map(corrections.map((correction) => [key(correction), correction]));
  const lineOf = ({ country, name, line, day, source }: HelplineCorrection): readonly Helpline[] =>
    line === null ? [] : [{ country, name, ...line, source, seen: day, confidence: "this service" }];
  const known = new Set(all.map(key));
  return [
    ...all.flatMap((line) => {
      const correction = byLine.get(key(line));
      return correction === undefined ? [line] : lineOf(correction);
    }),
    ...corrections.filter((correction) => !known.has(key(correction))).flatMap(lineOf),
  ];
};
