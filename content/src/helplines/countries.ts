import { HELPLINES } from "./helplines.ts";

/** Countries with at least one line, as ISO 3166-1 alpha-2, in order. */
export const COUNTRIES_WITH_LINES: readonly string[] = [
  ...new Set(HELPLINES.map((line) => line.country)),
].sort();
