/** The age from which someone may use Evenkeel without a parent's consent, per place, with its source. */
export interface MinimumAge {
  /** ISO 3166-1 alpha-2, or `*` for everywhere else. */
  readonly place: string;
  /** Whole years. */
  readonly minimumAge: 13 | 14 | 15 | 16;
  readonly source: string;
  /** Day on which the row was written down from what is known of the source; a lawyer confirms it before release. */
  readonly seen: string;
}

const GDPR = "Regulation (EU) 2016/679, art. 8(1), as set by the member state";
const SEEN = "2026-11-22";
const eu = (place: string, minimumAge: MinimumAge["minimumAge"]): MinimumAge => ({
  place,
  minimumAge,
  source: GDPR,
  seen: SEEN,
});

export const MINIMUM_AGES: readonly MinimumAge[] = [
  { place: "*", minimumAge: 13, source: "Evenkeel's own floor", seen: SEEN },
  {
    place: "US",
    minimumAge: 13,
    source: "Children's Online Privacy Protection Act, 15 U.S.C. 6501(1)",
    seen: SEEN,
  },
  { place: "GB", minimumAge: 13, source: "Data Protection Act 2018, s. 9", seen: SEEN },
  eu("AT", 14),
  eu("BE", 13),
  eu("BG", 14),
  eu("HR", 16),
  eu("CY", 14),
  eu("CZ", 15),
  eu("DK", 15),
  eu("EE", 13),
  eu("FI", 13),
  eu("FR", 15),
  eu("DE", 16),
  eu("GR", 15),
  eu("HU", 16),
  eu("IE", 16),
  eu("IT", 14),
  eu("LV", 13),
  eu("LT", 14),
  eu("LU", 16),
  eu("MT", 13),
  eu("NL", 16),
  eu("PL", 16),
  eu("PT", 13),
  eu("RO", 16),
  eu("SK", 16),
  eu("SI", 15),
  eu("ES", 14),
  eu("SE", 13),
];

const DEFAULT_AGE = 13;

/** @param country ISO 3166-1 alpha-2; unknown or unlisted places have the floor of 13. */
export const minimumAgeFor = (country: string | undefined): number => {
  const row = MINIMUM_AGES.find((r) => r.place === country?.toUpperCase());
  return row?.minimumAge ?? MINIMUM_AGES.find((r) => r.place === "*")?.minimumAge ?? DEFAULT_AGE;
};
