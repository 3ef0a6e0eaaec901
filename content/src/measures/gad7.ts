import type { Choice, Measure } from "@evenkeel/measures/measure";

const CHOICES: readonly Choice[] = [
  { value: 0, loinc: "LA6568-5" },
  { value: 1, loinc: "LA6569-3" },
  { value: 2, loinc: "LA6570-1" },
  { value: 3, loinc: "LA6571-9" },
];

/** How much anxiety has been there in two weeks. */
export const gad7: Measure = {
  id: "gad7",
  short: "GAD-7",
  about: "anxiety",
  ours: false,
  items: [
    { id: "gad7_1", loinc: "69725-0", choices: CHOICES },
    { id: "gad7_2", loinc: "68509-9", choices: CHOICES },
    { id: "gad7_3", loinc: "69733-4", choices: CHOICES },
    { id: "gad7_4", loinc: "69734-2", choices: CHOICES },
    { id: "gad7_5", loinc: "69735-9", choices: CHOICES },
    { id: "gad7_6", loinc: "69689-8", choices: CHOICES },
    { id: "gad7_7", loinc: "69736-7", choices: CHOICES },
  ],
  unscored: [],
  scoring: {
    kind: "sum",
    min: 0,
    max: 21,
    higherIs: "worse",
    missing: {
      kind: "complete",
      source: "No rule for missing answers was seen in a source: only complete forms are scored.",
    },
  },
  bands: [
    { id: "minimal", from: 0, to: 4 },
    { id: "mild", from: 5, to: 9 },
    { id: "moderate", from: 10, to: 14 },
    { id: "severe", from: 15, to: 21 },
  ],
  cutoff: {
    kind: "one",
    atOrAbove: 10,
    source: "Spitzer 2006 abstract: sensitivity 89%, specificity 82% (cut point 10 per public summaries)",
    note: "NHS Talking Therapies caseness: 8 or more (below 8 counts as recovered; cbtwatch.com)",
  },
  change: {
    points: 4,
    source:
      "NHS Talking Therapies (IAPT) manual criterion as quoted at cbtwatch.com; the manual itself was not seen",
    inputs: [
      {
        sd: 4.5,
        reliability: 0.87,
        kind: "14-28 day test-retest, Bischoff 2020; SD: NHS Talking Therapies 2022-23, start of treatment at caseness, mean 14 (cbtwatch.com)",
        computed: 4.5,
      },
    ],
    alternatives: [
      {
        points: 6,
        source:
          "Bischoff et al. 2020, doi 10.5964/pch.v8i1.309: r=.87, clinical mean 10.57, community mean 4.14 (SD not in the abstract; 5.59 implies about 5.6)",
      },
    ],
  },
  critical: [],
  loinc: {
    panel: "69737-5",
    total: "70274-6",
    source:
      "jmandel/ktc-questionnaire-starters generate.py (public repository); same item and total codes in a CIRG questionnaire configuration (public repository). LOINC codes carry Regenstrief's own attribution notice.",
  },
  forms: {
    en: {
      name: "Generalized Anxiety Disorder 7-item scale",
      version: "GAD-7, English (US)",
      instruction:
        "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
      timeframe: "last 2 weeks",
      items: [
        "Feeling nervous, anxious or on edge",
        "Not being able to stop or control worrying",
        "Worrying too much about different things",
        "Trouble relaxing",
        "Being so restless that it is hard to sit still",
        "Becoming easily annoyed or irritable",
        "Feeling afraid as if something awful might happen",
      ],
      choices: ["Not at all", "Several days", "More than half the days", "Nearly every day"],
      bands: ["minimal", "mild", "moderate", "severe"],
      bandsSource: "ebm.bmj.com abstract: 5, 10 and 15 indicate mild, moderate and severe",
      terms:
        "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.",
      termsSource:
        "Notice as carried in FHIR Questionnaires of the PHQ family (public repositories) and in a clinical form with English and Spanish GAD-7. CamCOPS documentation (camcops.readthedocs.io, tasks/phq9) quotes the owners' site: 'All of the measures included in Table 1 are in the public domain. No permission is required to reproduce, translate, display or distribute.' (phqscreeners.com instructions.pdf) and classes it 'Public domain'.",
      wordingSource: [
        "CamCOPS server/camcops_server/extra_strings/gad7.xml, ucam-department-of-psychiatry/camcops@bf41776c (public repository)",
        "A clinical form with the Pfizer notice (public repository)",
      ],
      wordingAgreement: "two independent sources agree",
      wordingNotes:
        "Some copies add a comma ('nervous, anxious, or on edge'; 'afraid, as if'). The second source's instruction reads 'bothered by the following problems?'. No missing-item rule was seen.",
    },
    es: {
      name: "Escala del trastorno de ansiedad generalizada (GAD-7)",
      version: "GAD-7, Spanish (US clinical form)",
      instruction:
        "Durante las últimas 2 semanas, ¿con qué frecuencia ha sentido molestias por los siguientes problemas?",
      timeframe: "últimas 2 semanas",
      items: [
        "Sentirse nervioso/a, intranquilo/a o con los nervios de punta",
        "No poder dejar de preocuparse o no poder controlar la preocupación",
        "Preocuparse demasiado por diferentes cosas",
        "Dificultad para relajarse",
        "Estar tan inquieto/a que es difícil permanecer sentado/a tranquilamente",
        "Molestarse o ponerse irritable fácilmente",
        "Sentir miedo como si algo terrible pudiera pasar",
      ],
      choices: ["Nunca", "Varios días", "Más de la mitad de los días", "Casi todos los días"],
      bands: ["mínima", "leve", "moderada", "severa"],
      bandsSource:
        "ebm.bmj.com abstract: 5, 10 and 15 indicate mild, moderate and severe; Spanish labels sonria.com",
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
        "Items 1-5 and 7 each agree with at least one other source; item 6 and the instruction rest on one. Item 3 there has the typing slip 'cosa'; 'cosas' is in three other sources. Options come from other sources than the items. phqscreeners.com itself was not seen: compare with its form before release. Reliable change and cut-off are the English version's.",
    },
  },
  termsNote:
    "LOINC's record also carries 'Copyright © Pfizer Inc. All rights reserved.' before the same no-permission sentence: keep the sentence with the items.",
  citation:
    "Spitzer RL, Kroenke K, Williams JBW, Löwe B. A brief measure for assessing generalized anxiety disorder: the GAD-7. Arch Intern Med 2006;166:1092-1097.",
};
