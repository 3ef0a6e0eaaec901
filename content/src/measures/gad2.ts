import type { Choice, Measure } from "@evenkeel/measures/measure";

const CHOICES: readonly Choice[] = [
  { value: 0, loinc: "LA6568-5" },
  { value: 1, loinc: "LA6569-3" },
  { value: 2, loinc: "LA6570-1" },
  { value: 3, loinc: "LA6571-9" },
];

/** The first two questions of the GAD-7. */
export const gad2: Measure = {
  id: "gad2",
  short: "GAD-2",
  about: "anxiety",
  ours: false,
  items: [
    { id: "gad2_1", loinc: "69725-0", choices: CHOICES },
    { id: "gad2_2", loinc: "68509-9", choices: CHOICES },
  ],
  unscored: [],
  scoring: {
    kind: "sum",
    min: 0,
    max: 6,
    higherIs: "worse",
    missing: {
      kind: "complete",
      source: "No rule for missing answers was seen in a source: only complete forms are scored.",
    },
  },
  bands: [
    { id: "negative-screen", from: 0, to: 2 },
    { id: "positive-screen", from: 3, to: 6 },
  ],
  cutoff: {
    kind: "one",
    atOrAbove: 3,
    source:
      "PHQ-4 notes (public repository: each two-item subscale of 3 or more is positive); public teaching notes (3 or more on GAD-2 proceeds to the GAD-7)",
  },
  change: null,
  critical: [],
  longer: "gad7",
  loinc: {
    panel: null,
    total: null,
    source:
      "jmandel/ktc-questionnaire-starters generate.py (public repository); same item and total codes in a CIRG questionnaire configuration (public repository). LOINC codes carry Regenstrief's own attribution notice.",
  },
  forms: {
    en: {
      name: "Generalized Anxiety Disorder 2-item scale",
      version: "GAD-2, items 1-2 of the GAD-7, English (US)",
      instruction:
        "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
      timeframe: "last 2 weeks",
      items: ["Feeling nervous, anxious or on edge", "Not being able to stop or control worrying"],
      choices: ["Not at all", "Several days", "More than half the days", "Nearly every day"],
      bands: ["negative screen", "positive screen"],
      terms:
        "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.",
      termsSource:
        "Notice as carried in FHIR Questionnaires of the PHQ family (public repositories) and in a clinical form with English and Spanish GAD-7. CamCOPS documentation (camcops.readthedocs.io, tasks/phq9) quotes the owners' site: 'All of the measures included in Table 1 are in the public domain. No permission is required to reproduce, translate, display or distribute.' (phqscreeners.com instructions.pdf) and classes it 'Public domain'.",
      wordingSource: [
        "CamCOPS server/camcops_server/extra_strings/gad7.xml, ucam-department-of-psychiatry/camcops@bf41776c (public repository)",
        "A clinical form with the Pfizer notice (public repository)",
      ],
      wordingAgreement: "two independent sources agree",
    },
    es: {
      name: "Escala del trastorno de ansiedad generalizada (GAD-2)",
      version: "GAD-2: items 1-2 of the Spanish GAD-7 (US clinical form)",
      instruction:
        "Durante las últimas 2 semanas, ¿con qué frecuencia ha sentido molestias por los siguientes problemas?",
      timeframe: "últimas 2 semanas",
      items: [
        "Sentirse nervioso/a, intranquilo/a o con los nervios de punta",
        "No poder dejar de preocuparse o no poder controlar la preocupación",
      ],
      choices: ["Nunca", "Varios días", "Más de la mitad de los días", "Casi todos los días"],
      bands: ["cribado negativo", "cribado positivo"],
      terms:
        "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.",
      termsSource:
        "Notice as carried in FHIR Questionnaires of the PHQ family (public repositories) and in a clinical form with English and Spanish GAD-7. CamCOPS documentation (camcops.readthedocs.io, tasks/phq9) quotes the owners' site: 'All of the measures included in Table 1 are in the public domain. No permission is required to reproduce, translate, display or distribute.' (phqscreeners.com instructions.pdf) and classes it 'Public domain'.",
      wordingSource: [
        "A clinical form with English and Spanish GAD-7 and the Pfizer notice (public repository; instruction and items)",
        "Partial matches: two public files (items 1-4; items 1-3 and 5), sonria.com (item 7); options: two further public files",
      ],
      wordingAgreement: "one source",
      wordingNotes:
        "The GAD-2 is the first two items of the GAD-7: their words are those of the Spanish GAD-7. The names of the two bands are put into Spanish here.",
    },
  },
  termsNote:
    "LOINC's record also carries 'Copyright © Pfizer Inc. All rights reserved.' before the same no-permission sentence: keep the sentence with the items.",
  citation:
    "Kroenke K, Spitzer RL, Williams JB, et al. Anxiety disorders in primary care: prevalence, impairment, comorbidity, and detection. Ann Intern Med 2007;146:317-325.",
};
