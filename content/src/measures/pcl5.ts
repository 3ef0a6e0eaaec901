import type { Choice, Measure } from "@evenkeel/measures/measure";

const CHOICES: readonly Choice[] = [{ value: 0 }, { value: 1 }, { value: 2 }, { value: 3 }, { value: 4 }];

/** How much a very stressful experience has bothered someone in a month. */
export const pcl5: Measure = {
  id: "pcl5",
  short: "PCL-5",
  about: "trauma",
  ours: false,
  items: [
    { id: "pcl5_1", choices: CHOICES },
    { id: "pcl5_2", choices: CHOICES },
    { id: "pcl5_3", choices: CHOICES },
    { id: "pcl5_4", choices: CHOICES },
    { id: "pcl5_5", choices: CHOICES },
    { id: "pcl5_6", choices: CHOICES },
    { id: "pcl5_7", choices: CHOICES },
    { id: "pcl5_8", choices: CHOICES },
    { id: "pcl5_9", choices: CHOICES },
    { id: "pcl5_10", choices: CHOICES },
    { id: "pcl5_11", choices: CHOICES },
    { id: "pcl5_12", choices: CHOICES },
    { id: "pcl5_13", choices: CHOICES },
    { id: "pcl5_14", choices: CHOICES },
    { id: "pcl5_15", choices: CHOICES },
    { id: "pcl5_16", choices: CHOICES },
    { id: "pcl5_17", choices: CHOICES },
    { id: "pcl5_18", choices: CHOICES },
    { id: "pcl5_19", choices: CHOICES },
    { id: "pcl5_20", choices: CHOICES },
  ],
  unscored: [],
  scoring: {
    kind: "sum",
    min: 0,
    max: 80,
    higherIs: "worse",
    missing: {
      kind: "complete",
      source: "No rule for missing answers was seen in a source: only complete forms are scored.",
    },
    subscales: [
      { id: "b-intrusion", items: ["pcl5_1", "pcl5_2", "pcl5_3", "pcl5_4", "pcl5_5"] },
      { id: "c-avoidance", items: ["pcl5_6", "pcl5_7"] },
      {
        id: "d-cognition-and-mood",
        items: ["pcl5_8", "pcl5_9", "pcl5_10", "pcl5_11", "pcl5_12", "pcl5_13", "pcl5_14"],
      },
      {
        id: "e-arousal-and-reactivity",
        items: ["pcl5_15", "pcl5_16", "pcl5_17", "pcl5_18", "pcl5_19", "pcl5_20"],
      },
    ],
  },
  bands: [
    { id: "below-cut-off", from: 0, to: 30 },
    { id: "at-cut-off", from: 31, to: 80 },
  ],
  cutoff: {
    kind: "one",
    atOrAbove: 31,
    source:
      "Forkus 2022 systematic review (PMC10292741); psychiatric outpatients may need a higher one (45, Boyd 2022, as listed by a score-sheet site)",
    note: "Published as a range: 31 to 33.",
  },
  change: {
    points: 15,
    source: "Marx et al. 2022, Psychol Assess 34(2):197-203, male veterans, sample 1 (abstract seen in part)",
    inputs: [
      {
        sd: null,
        reliability: 0.82,
        kind: "test-retest, Blevins 2015, college sample; alpha .94",
        computed: null,
      },
    ],
    alternatives: [
      {
        points: 9,
        source:
          "Blanchard 2023, J Trauma Stress, primary care n=971: change of 9-12 likely real and at least minimally important, 5 or less likely not reliable; test-retest .79-.94",
      },
      {
        points: 5,
        source:
          "older National Center for PTSD guidance as repeated by qxmd and others: 5 = response, 10 = clinically meaningful (from the DSM-IV PCL)",
      },
    ],
  },
  critical: [],
  loinc: {
    panel: "101697-1",
    total: "101698-9",
    source: "one public mapping document: 'PTSD PCL-5 score [PCL-5]'",
  },
  forms: {
    en: {
      name: "PTSD Checklist for DSM-5",
      version: "PCL-5, past month, without the Criterion A part, English",
      instruction:
        "Below is a list of problems that people sometimes have in response to a very stressful experience. Please read each problem carefully and then choose one of the numbers to the right to indicate how much you have been bothered by that problem in the past month.",
      stem: "In the past month, how much were you bothered by:",
      timeframe: "past month",
      items: [
        "Repeated, disturbing, and unwanted memories of the stressful experience?",
        "Repeated, disturbing dreams of the stressful experience?",
        "Suddenly feeling or acting as if the stressful experience were actually happening again (as if you were actually back there reliving it)?",
        "Feeling very upset when something reminded you of the stressful experience?",
        "Having strong physical reactions when something reminded you of the stressful experience (for example, heart pounding, trouble breathing, sweating)?",
        "Avoiding memories, thoughts, or feelings related to the stressful experience?",
        "Avoiding external reminders of the stressful experience (for example, people, places, conversations, activities, objects, or situations)?",
        "Trouble remembering important parts of the stressful experience?",
        "Having strong negative beliefs about yourself, other people, or the world (for example, having thoughts such as: I am bad, there is something seriously wrong with me, no one can be trusted, the world is completely dangerous)?",
        "Blaming yourself or someone else for the stressful experience or what happened after it",
        "Having strong negative feelings such as fear, horror, anger, guilt, or shame?",
        "Loss of interest in activities that you used to enjoy?",
        "Feeling distant or cut off from other people?",
        "Trouble experiencing positive feelings (for example, being unable to feel happiness or have loving feelings for people close to you)?",
        "Irritable behavior, angry outbursts, or acting aggressively?",
        "Taking too many risks or doing things that could cause you harm?",
        "Being “superalert” or watchful or on guard?",
        "Feeling jumpy or easily startled?",
        "Having difficulty concentrating?",
        "Trouble falling or staying asleep?",
      ],
      choices: ["Not at all", "A little bit", "Moderately", "Quite a bit", "Extremely"],
      bands: ["below the usual screening cut-off", "at or above the usual screening cut-off: assess further"],
      terms:
        "Created by staff at the US Department of Veterans Affairs National Center for PTSD. It is in the public domain and not copyrighted.",
      termsSource:
        "mhscales.com/pcl5; the same at qxmd ('developed by staff at VA's National Center for PTSD and is not copyrighted'). ptsd.va.gov itself was not seen.",
      wordingSource: [
        "CamCOPS server/camcops_server/extra_strings/pcl5.xml, ucam-department-of-psychiatry/camcops@a00e5e20 (public repository; stem, items, options)",
        "A public application's template file (instruction and items); items 1-6 also at seankendalllaw.net, 1-5 at epavt.org",
      ],
      wordingAgreement: "two independent sources agree",
      wordingNotes:
        "The stem is epavt.org's; CamCOPS ends it 'by the following problems?'. 19 of 20 items agree apart from the question mark. Item 14: the second source reads 'happiness or love for people close to you'; the first is kept. Item 10 lacks its question mark in the first source and is kept as seen. A Spanish adaptation (Complutense, 2016) was seen in part at epavt.org: not the VA's own, no terms, so no Spanish file. On a screen say 'choose' for 'circle': the VA's text is in the public domain. Here the instruction says so.",
    },
  },
  citation:
    "Weathers FW, Litz BT, Keane TM, Palmieri PA, Marx BP, Schnurr PP. The PTSD Checklist for DSM-5 (PCL-5). National Center for PTSD, 2013. Blevins CA, Weathers FW, Davis MT, Witte TK, Domino JL. J Trauma Stress 2015;28:489-498.",
};
