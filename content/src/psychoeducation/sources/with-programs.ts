import type { ArticleSource } from "@evenkeel/companion/article";
import { PROGRAM_SOURCES } from "../../programs/sources.ts";

const IDS: ReadonlySet<string> = new Set([
  "nice-depression",
  "jacobson2001",
  "ekers2014",
  "nolen2008",
  "neffGermer2013",
]);

/** What the programs lean on as well, described once, with them. */
export const SHARED_WITH_PROGRAMS: readonly ArticleSource[] = PROGRAM_SOURCES.filter(({ id }) => IDS.has(id));
