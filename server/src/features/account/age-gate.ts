import type { AgeBand } from "@evenkeel/contract/basic";

/** The youngest age of each band, in years. */
const YOUNGEST: Readonly<Record<AgeBand, number>> = {
  "under-13": 0,
  "13-15": 13,
  "16-17": 16,
  "18-24": 18,
  "25-64": 25,
  "65-plus": 65,
};

/** True when someone of this band may be younger than the place's minimum age: the band is all that is asked, so
 *  the youngest of it decides. */
export const mayBeUnderAge = (band: AgeBand, minimumAge: number): boolean => YOUNGEST[band] < minimumAge;

/** Teen defaults hold below 18. */
export const isTeen = (band: AgeBand): boolean => YOUNGEST[band] < 18;
