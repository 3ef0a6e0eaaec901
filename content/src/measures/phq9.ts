import type { Choice, Measure } from "@evenkeel/measures/measure";

const CHOICES: readonly Choice[] = [
  { value: 0, loinc: "LA6568-5" },
  { value: 1, loinc: "LA6569-3" },
  { value: 2, loinc: "LA6570-1" },
  { value: 3, loinc: "LA6571-9" },
];

/** How much low mood has been there in two weeks. */
export const phq9: Measure = {
  id: "phq9",
  short: "PHQ-9",
  about: "low-mood",
  ours: false,
  items: [
    { id: "phq9_1", loinc: "44250-9", choices: CHOICES },
    { id: "phq9_2", loinc: "44255-8", choices: CHOICES },
    { id: "phq9_3", loinc: "44259-0", choices: CHOICES },
    { id: "phq9_4", loinc: "44254-1", choices: CHOICES },
    { id: "phq9_5", loinc: "44251-7", choices: CHOICES },
    { id: "phq9_6", loinc: "44258-2", choices: CHOICES },
    { id: "phq9_7", loinc: "44252-5", choices: CHOICES },
    { id: "phq9_8", loinc: "44253-3", choices: CHOICES },
    { id: "phq9_9", loinc: "44260-8", choices: CHOICES },
  ],
  unscored: [
    {
      id: "phq9_difficulty",
      choices: [{ value: 0 }, { value: 1 }, { value: 2 }, { value: 3 }],
      whenAnyAtLeast: 1,
    },
  ],
  scoring: {
    kind: "sum",
    min: 0,
    max: 27,
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
    { id: "moderately-severe", from: 15, to: 19 },
    { id: "severe", from: 20, to: 27 },
  ],
  cutoff: {
    kind: "one",
    atOrAbove: 10,
    source:
      "Kroenke 2001: sensitivity 88%, specificity 88%; NHS Talking Therapies counts below 10 as recovered (cbtwatch.com); PMC2906530 (n=2,642): 74% and 91%",
  },
  change: {
    points: 6,
    source:
      "NHS Talking Therapies (IAPT) manual criterion as quoted at cbtwatch.com; the manual itself was not seen",
    inputs: [
      {
        sd: 5.5,
        reliability: 0.89,
        kind: "Cronbach alpha, Kroenke 2001 (oskarflygare.com notes); SD: NHS Talking Therapies 2022-23, start of treatment at caseness, mean 15.4 (cbtwatch.com)",
        computed: 5.06,
      },
      { sd: 5.5, reliability: 0.737, kind: "two-week test-retest, n=54, China (PMC7525967)", computed: 7.82 },
    ],
    alternatives: [
      {
        points: 5,
        source:
          "Löwe et al. 2004, Monitoring Depression Treatment Outcomes With the PHQ-9, Med Care (abstract)",
      },
    ],
  },
  critical: [
    {
      itemId: "phq9_9",
      atOrAbove: 1,
      why: "thoughts of death or self-harm: needs safety follow-up whatever the total",
    },
  ],
  loinc: {
    panel: "44249-1",
    total: "44261-6",
    source:
      "jmandel/ktc-questionnaire-starters generate.py (public repository); same item and total codes in a CIRG questionnaire configuration (public repository). LOINC codes carry Regenstrief's own attribution notice.",
  },
  forms: {
    en: {
      name: "Patient Health Questionnaire-9",
      version: "PHQ-9, English (US)",
      instruction:
        "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
      timeframe: "last 2 weeks",
      items: [
        "Little interest or pleasure in doing things",
        "Feeling down, depressed, or hopeless",
        "Trouble falling or staying asleep, or sleeping too much",
        "Feeling tired or having little energy",
        "Poor appetite or overeating",
        "Feeling bad about yourself — or that you are a failure or have let yourself or your family down",
        "Trouble concentrating on things, such as reading the newspaper or watching television",
        "Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual",
        "Thoughts that you would be better off dead or of hurting yourself in some way",
      ],
      choices: ["Not at all", "Several days", "More than half the days", "Nearly every day"],
      unscored: [
        {
          text: "If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?",
          choices: ["Not difficult at all", "Somewhat difficult", "Very difficult", "Extremely difficult"],
        },
      ],
      bands: ["minimal", "mild", "moderate", "moderately severe", "severe"],
      bandsSource:
        "Kroenke, Spitzer & Williams 2001 abstract: scores of 5, 10, 15 and 20 represent mild, moderate, moderately severe and severe depression",
      terms:
        "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.",
      termsSource:
        "Notice as carried in FHIR Questionnaires of the PHQ family (public repositories) and in a clinical form with English and Spanish GAD-7. CamCOPS documentation (camcops.readthedocs.io, tasks/phq9) quotes the owners' site: 'All of the measures included in Table 1 are in the public domain. No permission is required to reproduce, translate, display or distribute.' (phqscreeners.com instructions.pdf) and classes it 'Public domain'.",
      wordingSource: [
        "CamCOPS server/camcops_server/extra_strings/phq9.xml, ucam-department-of-psychiatry/camcops@b7d36c87 (public repository)",
        "A second application's assessment file citing phqscreeners.com (public repository); wikimsk.org PHQ-9 calculator",
      ],
      wordingAgreement: "two independent sources agree",
      wordingNotes:
        "They differ only in the dash (em dash or hyphen) in items 6 and 8. No missing-item rule was seen.",
    },
    es: {
      name: "Cuestionario sobre la salud del paciente-9",
      version: "PHQ-9, Spanish (US form)",
      instruction:
        "Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?",
      timeframe: "últimas 2 semanas",
      items: [
        "Poco interés o placer en hacer cosas",
        "Se ha sentido decaído(a), deprimido(a) o sin esperanzas",
        "Ha tenido dificultad para quedarse o permanecer dormido(a), o ha dormido demasiado",
        "Se ha sentido cansado(a) o con poca energía",
        "Sin apetito o ha comido en exceso",
        "Se ha sentido mal con usted mismo(a) – o que es un fracaso o que ha quedado mal con usted mismo(a) o con su familia",
        "Ha tenido dificultad para concentrarse en ciertas actividades, tales como leer el periódico o ver la televisión",
        "¿Se ha movido o hablado tan lento que otras personas podrían haberlo notado? o lo contrario – muy inquieto(a) o agitado(a) que ha estado moviéndose mucho más de lo normal",
        "Pensamientos de que estaría mejor muerto(a) o de lastimarse de alguna manera",
      ],
      choices: ["Ningún día", "Varios días", "Más de la mitad de los días", "Casi todos los días"],
      unscored: [
        {
          text: "Si marcó cualquiera de los problemas, ¿qué tanta dificultad le han dado estos problemas para hacer su trabajo, encargarse de las tareas del hogar, o llevarse bien con otras personas?",
          choices: ["No ha sido difícil", "Un poco difícil", "Muy difícil", "Extremadamente difícil"],
        },
      ],
      bands: ["mínima", "leve", "moderada", "moderadamente grave", "grave"],
      bandsSource:
        "Kroenke, Spitzer & Williams 2001 abstract: scores of 5, 10, 15 and 20 represent mild, moderate, moderately severe and severe depression; Spanish labels after30.eu",
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
        "The nine items agree word for word apart from punctuation in items 6 and 8. Instruction, options and difficulty item come from the first source only (the second has altered its own). phqscreeners.com itself was not seen. Reliable change and cut-off are the English version's.",
    },
  },
  termsNote:
    "LOINC's record also carries 'Copyright © Pfizer Inc. All rights reserved.' before the same no-permission sentence: keep the sentence with the items.",
  citation:
    "Kroenke K, Spitzer RL, Williams JBW. The PHQ-9: validity of a brief depression severity measure. J Gen Intern Med 2001;16:606-613.",
};
