/** What the law of a place keeps to licensed people. */
export interface Withheld {
  /** `US-XX` or ISO 3166-1 alpha-2: the place where the service is run. */
  readonly place: string;
  /** Exercises that are led like a therapy; breathing and grounding are self-help everywhere. */
  readonly techniques: "therapy-like";
  /** Given back where the operator names the licensed person who is in charge. */
  readonly unlessLicensed: boolean;
  readonly source: string;
  readonly effective: string;
  readonly seen: string;
}

/** Facts of the laws as public summaries give them; not legal advice, and a lawyer confirms each before release. */
export const WITHHELD: readonly Withheld[] = [
  {
    place: "US-IL",
    techniques: "therapy-like",
    unlessLicensed: true,
    source: "Illinois HB 1806, Wellness and Oversight for Psychological Resources Act",
    effective: "2025-08-01",
    seen: "2026-11-27",
  },
  {
    place: "US-NV",
    techniques: "therapy-like",
    unlessLicensed: true,
    source: "Nevada AB 406",
    effective: "2025-07-01",
    seen: "2026-11-27",
  },
];

/** Exercises that are self-help in every place. */
const SELF_HELP: ReadonlySet<string> = new Set([
  "breathing",
  "grounding",
  "muscle-relaxation",
  "safety-plan",
]);

/** Whether replies may be put into words by a language model where this is run: a place that keeps what is led like a
 *  therapy to licensed people keeps this too. */
export const mayWordByModel = (of: {
  readonly deployment: string | undefined;
  readonly licensedPerson: string | undefined;
}): boolean =>
  !WITHHELD.some(
    ({ place, unlessLicensed }) =>
      place === of.deployment && !(unlessLicensed && of.licensedPerson !== undefined),
  );

/** Whether an exercise may be led where this is run. */
export const mayLead = (
  techniqueId: string,
  of: { readonly deployment: string | undefined; readonly licensedPerson: string | undefined },
): boolean =>
  SELF_HELP.has(techniqueId) ||
  !WITHHELD.some(
    ({ place, unlessLicensed }) =>
      place === of.deployment && !(unlessLicensed && of.licensedPerson !== undefined),
  );
