import { type Helpline, helplinesFor } from "@evenkeel/safety/directory";
import { HELPLINES } from "./helplines.ts";

/** The vetted lines of a country, suicide line first, emergency number last; empty where none is known. */
export const helplinesForCountry = (country: string | undefined): readonly Helpline[] =>
  helplinesFor(country, HELPLINES);

/** Countries with at least one line, as ISO 3166-1 alpha-2, in order. */
export const COUNTRIES_WITH_LINES: readonly string[] = [
  ...new Set(HELPLINES.map((line) => line.country)),
].sort();
