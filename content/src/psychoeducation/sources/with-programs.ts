import type { ArticleSource } from "@evenkeel/companion/article";
import { PROGRAM_SOURCES } from "../../programs/sources.ts";

const IDS: ReadonlySet<string> = new Set([
  "nice-depression",
  "jacobson2001",
  "ekers2014",
  "nolen2008",
  "neffGermer2013",
  "nice-anxiety",
  "dugas1998",
  "mcgowan2013",
  "salkovskis1991",
  "craske2014",
  "edinger2021",
  "riemann2023",
  "borbely2016",
  "harvey2002",
  "drake2013",
  "ebrahim2013",
  "zaccaro2018",
  "mcewen1998",
  "bakker2017",
  "sonnentag2015",
  "maslach2016",
  "who-stress",
  "who-burnout",
  "masi2011",
  "gollwitzerSheeran2006",
]);

/** What the programs lean on as well, described once, with them. */
export const SHARED_WITH_PROGRAMS: readonly ArticleSource[] = PROGRAM_SOURCES.filter(({ id }) => IDS.has(id));
