import type { Choice, Measure } from "@evenkeel/measures/measure";

const CHOICES: readonly Choice[] = [{ value: 1 }, { value: 2 }, { value: 3 }, { value: 4 }, { value: 5 }];

/** How much distress has been there in 30 days, the longer form. */
export const k10: Measure = {
  id: "k10",
  short: "K10",
  about: "distress",
  ours: false,
  items: [
    { id: "k10_1", choices: CHOICES },
    { id: "k10_2", choices: CHOICES },
    { id: "k10_3", choices: CHOICES },
    { id: "k10_4", choices: CHOICES },
    { id: "k10_5", choices: CHOICES },
    { id: "k10_6", choices: CHOICES },
    { id: "k10_7", choices: CHOICES },
    { id: "k10_8", choices: CHOICES },
    { id: "k10_9", choices: CHOICES },
    { id: "k10_10", choices: CHOICES },
  ],
  unscored: [],
  scoring: {
    kind: "sum",
    min: 10,
    max: 50,
    higherIs: "worse",
    missing: {
      kind: "complete",
      source: "No rule for missing answers was seen in a source: only complete forms are scored.",
    },
  },
  bands: [
    { id: "likely-to-be-well", from: 10, to: 19 },
    { id: "likely-mild", from: 20, to: 24 },
    { id: "likely-moderate", from: 25, to: 29 },
    { id: "likely-severe", from: 30, to: 50 },
  ],
  cutoff: { kind: "one", atOrAbove: 20, source: "the bands' sources above; no validation figure seen" },
  change: null,
  critical: [],
  loinc: null,
  forms: {
    en: {
      name: "Kessler Psychological Distress Scale, 10 items",
      version: "K10, 30 days, original wording, English",
      instruction: "",
      timeframe: "past 30 days",
      items: [
        "During the past 30 days, about how often did you feel tired out for no good reason?",
        "During the past 30 days, about how often did you feel nervous?",
        "During the past 30 days, about how often did you feel so nervous that nothing could calm you down?",
        "During the past 30 days, about how often did you feel hopeless?",
        "During the past 30 days, about how often did you feel restless or fidgety?",
        "During the past 30 days, about how often did you feel so restless that you could not sit still?",
        "During the past 30 days, about how often did you feel depressed?",
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
      bands: ["likely to be well", "likely mild", "likely moderate", "likely severe"],
      bandsSource:
        "eapassist.com.au, dqref.com and platform.self-management.eu agree. behindthebarriers.org.au: the developers recommended no standard scoring; other bands are in use.",
      terms:
        "Use of the K6 and K10 is free and does not require any formal permission or approval. We do ask that you please cite the below article and include the copyright when using these scales.",
      termsSource:
        "hcp.med.harvard.edu/ncs/k6_scales.php; dhi.health.nsw.gov.au: 'The K6/K10 scales are available for unrestricted use. Please include the copyright and the citation to the source publication when using: Copyright © Ronald C. Kessler, PhD. All rights reserved'",
      wordingSource: [
        "ucldata.atlassian.net instrument page for K10/K6 (original version, whole questions)",
        "A public application's survey (the ten phrases, same order)",
      ],
      wordingAgreement: "two independent sources agree",
      wordingNotes:
        "The Australian version says 'past 4 weeks' and 'so sad that nothing could cheer you up': a different version, do not mix.",
    },
  },
  notice:
    "Copyright © Ronald C. Kessler, PhD. All rights reserved. Kessler RC, Barker PR, Colpe LJ, et al. Screening for serious mental illness in the general population. Arch Gen Psychiatry 2003;60(2):184-189.",
  termsNote:
    "An unrestricted-use grant, but 'all rights reserved' stays: reproduce unmodified, with the notice; it is not public domain and not relicensed under Apache-2.0.",
  citation:
    "Kessler RC, Barker PR, Colpe LJ, Epstein JF, Gfroerer JC, Hiripi E, Howes MJ, Normand S-LT, Manderscheid RW, Walters EE, Zaslavsky AM. Screening for serious mental illness in the general population. Arch Gen Psychiatry 2003;60(2):184-189.",
};
