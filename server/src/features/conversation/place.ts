import { companionContent } from "@evenkeel/content/companion/content";
import { DISCLOSURE_RULES, isInTheUnion } from "@evenkeel/content/policies/disclosures";
import { mayLead } from "@evenkeel/content/policies/withheld";
import { type DisclosureRule, rulesFor } from "@evenkeel/safety/disclosure";
import type { Config } from "../../config.ts";

/** What the laws of a place ask of a turn. */
export interface Place {
  readonly disclosureRules: readonly DisclosureRule[];
  readonly withheldTechniques: readonly string[];
}

/** @param country of the member; undefined where they have not said. */
export const placeOf = (
  config: Pick<Config, "place" | "licensedPerson">,
  country: string | undefined,
): Place => ({
  disclosureRules: rulesFor(DISCLOSURE_RULES, {
    country,
    deployment: config.place,
    eu: isInTheUnion(country) || isInTheUnion(config.place),
  }),
  withheldTechniques: companionContent.techniques
    .map(({ id }) => id)
    .filter((id) => !mayLead(id, { deployment: config.place, licensedPerson: config.licensedPerson })),
});
