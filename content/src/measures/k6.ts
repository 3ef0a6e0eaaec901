import type { Choice, Measure } from "@evenkeel/measures/measure";

const CHOICES: readonly Choice[] = [{ value: 0 }, { value: 1 }, { value: 2 }, { value: 3 }, { value: 4 }];

/** How much distress has been there in 30 days. */
export const k6: Measure = {
  id: "k6",
  short: "K6",
  about: "distress",
  ours: false,
  items: [
    { id: "k6_1", choices: CHOICES },
    { id: "k6_2", choices: CHOICES },
    { id: "k6_3", choices: CHOICES },
    { id: "k6_4", choices: CHOICES },
    { id: "k6_5", choices: CHOICES },
    { id: "k6_6", choices: CHOICES },
  ],
  unscored: [],
  scoring: {
    kind: "sum",
    min: 0,
    max: 24,
    higherIs: "worse",
    missing: {
      kind: "complete",
      source: "No rule for missing answers was seen in a source: only complete forms are scored.",
    },
  },
  bands: [
    { id: "none-or-low", from: 0, to: 4 },
    { id: "moderate-distress", from: 5, to: 12 },
    { id: "serious-distress", from: 13, to: 24 },
  ],
  cutoff: { kind: "one", atOrAbove: 13, source: "PubMed 22351472" },
  change: {
    points: 9,
    source:
      "PMC10351679, smallest detectable change for one person (population sample, another language: use with care)",
    inputs: [
      { sd: 5.84, reliability: 0.73, kind: "two-week ICC, n=3,254, Japan; alpha .94", computed: 8.41 },
    ],
    alternatives: [],
  },
  critical: [],
  loinc: null,
  forms: {
    en: {
      name: "Kessler Psychological Distress Scale, 6 items",
      version: "K6, 30 days, English",
      instruction: "",
      timeframe: "past 30 days",
      items: [
        "During the past 30 days, about how often did you feel nervous?",
        "During the past 30 days, about how often did you feel hopeless?",
        "During the past 30 days, about how often did you feel restless or fidgety?",
        "During the past 30 days, about how often did you feel so depressed that nothing could cheer you up?",
        "During the past 30 days, about how often did you feel that everything was an effort?",
        "During the past 30 days, about how often did you feel worthless?",
      ],
      choices: [
        "None of the time",
        "A little of the time",
        "Some of the time",
        "Most of the time",
        "All of the time",
      ],
      bands: ["none or low", "moderate distress", "serious distress"],
      bandsSource: "Prochaska 2012 (PMC3370145): 5 or more moderate, 13 or more serious",
      terms:
        "Use of the K6 and K10 is free and does not require any formal permission or approval. We do ask that you please cite the below article and include the copyright when using these scales.",
      termsSource:
        "hcp.med.harvard.edu/ncs/k6_scales.php; dhi.health.nsw.gov.au: 'The K6/K10 scales are available for unrestricted use. Please include the copyright and the citation to the source publication when using: Copyright © Ronald C. Kessler, PhD. All rights reserved'",
      wordingSource: [
        "ucldata.atlassian.net instrument page for K10/K6, 'items shown in this table are from the original version'",
        "A public application's frozen instrument file; a third public repository with the same six fragments and 4-0 codes",
      ],
      wordingAgreement: "two independent sources agree",
      wordingNotes:
        "No separate instruction is needed: each item is a whole question. The Harvard page offers an interviewer and a self-administered version; its files were not seen. Score 1-5 only for the K10.",
    },
  },
  notice:
    "Copyright © Ronald C. Kessler, PhD. All rights reserved. Kessler RC, Barker PR, Colpe LJ, et al. Screening for serious mental illness in the general population. Arch Gen Psychiatry 2003;60(2):184-189.",
  termsNote:
    "An unrestricted-use grant, but 'all rights reserved' stays: reproduce unmodified, with the notice; it is not public domain and not relicensed under Apache-2.0.",
  citation:
    "Kessler RC, Barker PR, Colpe LJ, Epstein JF, Gfroerer JC, Hiripi E, Howes MJ, Normand S-LT, Manderscheid RW, Walters EE, Zaslavsky AM. Screening for serious mental illness in the general population. Arch Gen Psychiatry 2003;60(2):184-189.",
};
