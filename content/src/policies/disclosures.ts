import type { DisclosureRule } from "@evenkeel/safety/disclosure";

const SEEN = "2026-11-27";
const rule = (
  id: string,
  place: string,
  of: Omit<DisclosureRule, "id" | "place" | "seen" | "who"> & { readonly who?: DisclosureRule["who"] },
): DisclosureRule => ({ id, place, who: "everyone", seen: SEEN, ...of });

/** Who is told what, when, and by which rule. The house's own rows are the strictest of the laws, kept everywhere; the
 *  rows of a place say which law asks for which part, and add what only that law words itself.
 *  Facts of the laws as public summaries give them; not legal advice, and a lawyer confirms each before release. */
export const DISCLOSURE_RULES: readonly DisclosureRule[] = [
  rule("house-start", "*", {
    when: { kind: "start" },
    notices: ["ai"],
    source: "Evenkeel's own rule",
    effective: "2026-11-22",
  }),
  rule("house-asked", "*", {
    when: { kind: "when-asked" },
    notices: ["ai"],
    source: "Evenkeel's own rule",
    effective: "2026-11-22",
  }),
  rule("house-three-hours", "*", {
    when: { kind: "every", minutes: 180 },
    notices: ["ai", "pause"],
    source: "Evenkeel's own rule",
    effective: "2026-11-27",
  }),
  rule("house-hour-minors", "*", {
    who: "minors",
    when: { kind: "every", minutes: 60 },
    notices: ["ai", "pause"],
    source: "Evenkeel's own rule",
    effective: "2026-11-27",
  }),
  rule("house-away", "*", {
    when: { kind: "after-away", days: 7 },
    notices: ["ai"],
    source: "Evenkeel's own rule",
    effective: "2026-11-27",
  }),
  rule("us-ca-start", "US-CA", {
    when: { kind: "start" },
    notices: ["ai"],
    source: "California SB 243, companion chatbots",
    effective: "2026-01-01",
  }),
  rule("us-ca-minors", "US-CA", {
    who: "minors",
    when: { kind: "every", minutes: 180 },
    notices: ["ai", "pause"],
    source: "California SB 243, companion chatbots: minors, every three hours",
    effective: "2026-01-01",
  }),
  rule("us-ny-start", "US-NY", {
    when: { kind: "start" },
    notices: ["ai", "ai-capitals"],
    source: "New York General Business Law art. 47, AI companions",
    effective: "2025-11-05",
  }),
  rule("us-ny-three-hours", "US-NY", {
    when: { kind: "every", minutes: 180 },
    notices: ["ai", "ai-capitals"],
    source: "New York General Business Law art. 47, AI companions",
    effective: "2025-11-05",
  }),
  rule("us-wa-start", "US-WA", {
    when: { kind: "start" },
    notices: ["ai"],
    source: "Washington HB 2225, AI companion chatbots",
    effective: "2027-01-01",
  }),
  rule("us-wa-three-hours", "US-WA", {
    when: { kind: "every", minutes: 180 },
    notices: ["ai"],
    source: "Washington HB 2225, AI companion chatbots",
    effective: "2027-01-01",
  }),
  rule("us-wa-minors", "US-WA", {
    who: "minors",
    when: { kind: "every", minutes: 60 },
    notices: ["ai"],
    source: "Washington HB 2225, AI companion chatbots: minors, every hour",
    effective: "2027-01-01",
  }),
  rule("us-or-start", "US-OR", {
    when: { kind: "start" },
    notices: ["ai"],
    source: "Oregon SB 1546, AI companions",
    effective: "2027-01-01",
  }),
  rule("us-ut-start", "US-UT", {
    when: { kind: "start" },
    notices: ["ai"],
    source: "Utah HB 452, mental health chatbots (Code 13-72a)",
    effective: "2025-05-07",
  }),
  rule("us-ut-away", "US-UT", {
    when: { kind: "after-away", days: 7 },
    notices: ["ai"],
    source: "Utah HB 452, mental health chatbots (Code 13-72a)",
    effective: "2025-05-07",
  }),
  rule("us-ut-asked", "US-UT", {
    when: { kind: "when-asked" },
    notices: ["ai"],
    source: "Utah HB 452, mental health chatbots (Code 13-72a)",
    effective: "2025-05-07",
  }),
  rule("eu-start", "EU", {
    when: { kind: "start" },
    notices: ["ai"],
    source: "Regulation (EU) 2024/1689, art. 50(1)",
    effective: "2026-08-02",
  }),
];

const EU = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" ");

export const isInTheUnion = (country: string | undefined): boolean =>
  country !== undefined && EU.includes(country.toUpperCase());
