import type { Choice, Measure } from "@evenkeel/measures/measure";

const CHOICES: readonly Choice[] = [
  { value: 0, loinc: "LA6568-5" },
  { value: 1, loinc: "LA6569-3" },
  { value: 2, loinc: "LA6570-1" },
  { value: 3, loinc: "LA6571-9" },
];

/** The first two questions of the PHQ-9. */
export const phq2: Measure = {
  id: "phq2",
  short: "PHQ-2",
  about: "low-mood",
  ours: false,
  items: [
    { id: "phq2_1", loinc: "44250-9", choices: CHOICES },
    { id: "phq2_2", loinc: "44255-8", choices: CHOICES },
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
    source: "PMC2906530; public instrument notes",
    note: "2 or more: sensitivity 86%, specificity 78% against 61% and 92% at 3 or more (PMC2906530, n=2,642)",
  },
  change: null,
  critical: [],
  longer: "phq9",
  loinc: {
    panel: null,
    total: "55758-7",
    source:
      "jmandel/ktc-questionnaire-starters generate.py (public repository); same item and total codes in a CIRG questionnaire configuration (public repository). LOINC codes carry Regenstrief's own attribution notice. Total code's display seen in several public repositories. Panel code 55757-9 appears only in one document that has other codes wrong: check before use.",
  },
  forms: {
    en: {
      name: "Patient Health Questionnaire-2",
      version: "PHQ-2, items 1-2 of the PHQ-9, English (US)",
      instruction:
        "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
      timeframe: "last 2 weeks",
      items: ["Little interest or pleasure in doing things", "Feeling down, depressed, or hopeless"],
      choices: ["Not at all", "Several days", "More than half the days", "Nearly every day"],
      bands: ["negative screen", "positive screen"],
      terms:
        "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.",
      termsSource:
        "Notice as carried in FHIR Questionnaires of the PHQ family (public repositories) and in a clinical form with English and Spanish GAD-7. CamCOPS documentation (camcops.readthedocs.io, tasks/phq9) quotes the owners' site: 'All of the measures included in Table 1 are in the public domain. No permission is required to reproduce, translate, display or distribute.' (phqscreeners.com instructions.pdf) and classes it 'Public domain'.",
      wordingSource: [
        "CamCOPS server/camcops_server/extra_strings/phq9.xml, ucam-department-of-psychiatry/camcops@b7d36c87 (public repository)",
        "A second application's assessment file citing phqscreeners.com (public repository); wikimsk.org PHQ-9 calculator",
        "PMC2906530: 'The PHQ-2 comprises the first 2 questions of the PHQ-9'",
      ],
      wordingAgreement: "two independent sources agree",
    },
    es: {
      name: "Cuestionario sobre la salud del paciente-2",
      version: "PHQ-2: items 1-2 of the Spanish PHQ-9 (US form)",
      instruction:
        "Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?",
      timeframe: "últimas 2 semanas",
      items: [
        "Poco interés o placer en hacer cosas",
        "Se ha sentido decaído(a), deprimido(a) o sin esperanzas",
      ],
      choices: ["Ningún día", "Varios días", "Más de la mitad de los días", "Casi todos los días"],
      bands: ["cribado negativo", "cribado positivo"],
      terms:
        "Elaborado por los doctores Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke y colegas, mediante una subvención educativa otorgada por Pfizer Inc. No se requiere permiso para reproducir, traducir, presentar o distribuir.",
      termsSource:
        "es.studenta.com/content/129686767 (copy of the form PatientHealthQuestionnaire9_Spanish, carrying the notice); Notice as carried in FHIR Questionnaires of the PHQ family (public repositories) and in a clinical form with English and Spanish GAD-7. CamCOPS documentation (camcops.readthedocs.io, tasks/phq9) quotes the owners' site: 'All of the measures included in Table 1 are in the public domain. No permission is required to reproduce, translate, display or distribute.' (phqscreeners.com instructions.pdf) and classes it 'Public domain'.",
      wordingSource: [
        "es.studenta.com/content/129686767 (copy of the official Spanish form with its Pfizer notice; instruction, items, options, difficulty item)",
        "A public application's PHQ file (items only)",
      ],
      wordingAgreement: "two independent sources agree",
      wordingNotes:
        "The PHQ-2 is the first two items of the PHQ-9: their words are those of the Spanish PHQ-9. The names of the two bands are put into Spanish here.",
    },
  },
  termsNote:
    "LOINC's record also carries 'Copyright © Pfizer Inc. All rights reserved.' before the same no-permission sentence: keep the sentence with the items.",
  citation:
    "Kroenke K, Spitzer RL, Williams JBW. The Patient Health Questionnaire-2. (full reference not seen)",
};
