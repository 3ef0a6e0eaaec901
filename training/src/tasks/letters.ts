import { parseCsv, readDataset } from "../datasets.ts";

export const data = {
  folder: "cogdist-shreevastava",
  licence: "unknown at source",
  citation: "Shreevastava and Foltz, CLPsych 2021",
  split: "column `split`; train and dev to learn from, test held out",
};
/** Rows of the data set in these parts of its split. */
export const letters = (parts: readonly string[]): Record<string, string>[] =>
  parseCsv(readDataset("cogdist-shreevastava/data.csv")).filter(({ split = "" }) => parts.includes(split));
