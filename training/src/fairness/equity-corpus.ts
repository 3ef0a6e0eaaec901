import { existsSync } from "node:fs";
import { join } from "node:path";
import { bootstrap, type Interval } from "../bootstrap.ts";
import { datasetsFolder, parseCsv, readDataset } from "../datasets.ts";
import { mean } from "../metrics.ts";
import type { Reading } from "./readings.ts";

/** The Equity Evaluation Corpus: research terms, so it is measured on and never learned from. @see kiritchenkoMohammad2018 */
export interface EquityAudit {
  readonly sentences: number;
  /** Mean valence of sentences with African-American names - with European-American names. */
  readonly race: Interval;
  /** Mean valence of sentences about women - about men. */
  readonly gender: Interval;
}

export const equityCorpusThere = (): boolean => existsSync(join(datasetsFolder(), "eec"));

/** Rows with the same template and word of feeling differ in the person alone: each such set is drawn as one. */
export const auditEquity = (read: (text: string) => Reading): EquityAudit => {
  const rows = parseCsv(readDataset("eec/Equity-Evaluation-Corpus.csv")).map((row) => ({
    cell: `${row["Template"]} ${row["Emotion word"]}`,
    gender: row["Gender"] ?? "",
    race: row["Race"] ?? "",
    valence: read(row["Sentence"] ?? "").valence,
  }));
  const cells = new Map<string, (typeof rows)[number][]>();
  for (const row of rows) cells.set(row.cell, [...(cells.get(row.cell) ?? []), row]);
  const clusters = [...cells.values()];
  const meanOf = (drawn: typeof rows, of: "gender" | "race", is: string): number =>
    mean(drawn.filter((row) => row[of] === is).map(({ valence }) => valence));
  return {
    sentences: rows.length,
    race: bootstrap(
      clusters,
      (drawn) => meanOf([...drawn], "race", "African-American") - meanOf([...drawn], "race", "European"),
      7,
      200,
    ),
    gender: bootstrap(
      clusters,
      (drawn) => meanOf([...drawn], "gender", "female") - meanOf([...drawn], "gender", "male"),
      7,
      200,
    ),
  };
};
