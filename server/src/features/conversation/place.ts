import { companionContent } from "@evenkeel/content/companion/content";
import { DISCLOSURE_RULES, isInTheUnion } from "@evenkeel/content/policies/disclosures";
import { mayLead } from "@evenkeel/content/policies/withheld";
import type { Helpline } from "@evenkeel/safety/directory";
import { type DisclosureRule, rulesFor } from "@evenkeel/safety/disclosure";
import type { Config } from "../../config.ts";
import type { Directory } from "../help/directory.ts";

/** What a turn is given of places: every line in use, since a country may be told in the conversation, and what the
 *  laws of the member's place and of this one ask for. */
export interface Place {
  readonly helplines: readonly Helpline[];
  readonly disclosureRules: readonly DisclosureRule[];
  readonly withheldTechniques: readonly string[];
}

/** @param country of the member; undefined where they have not said. */
export const placeOf = (
  config: Pick<Config, "place" | "licensedPerson">,
  directory: Pick<Directory, "lines">,
  country: string | undefined,
): Place => ({
  helplines: directory.lines(),
  disclosureRules: rulesFor(DISCLOSURE_RULES, {
    country,
    deployment: config.place,
    eu: isInTheUnion(country) || isInTheUnion(config.place),
  }),
  withheldTechniques: companionContent.techniques
    .map(({ id }) => id)
    .filter((id) => !mayLead(id, { deployment: config.place, licensedPerson: config.licensedPerson })),
});
