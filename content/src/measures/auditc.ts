import type { Measure } from "@evenkeel/measures/measure";

/** How much alcohol was drunk in a year. */
export const auditc: Measure = {
  id: "auditc",
  short: "AUDIT-C",
  about: "alcohol",
  ours: false,
  items: [
    {
      id: "auditc_1",
      loinc: "68518-0",
      choices: [
        { value: 0, loinc: "LA6270-8" },
        { value: 1, loinc: "LA18926-8" },
        { value: 2, loinc: "LA18927-6" },
        { value: 3, loinc: "LA18928-4" },
        { value: 4, loinc: "LA18929-2" },
      ],
    },
    {
      id: "auditc_2",
      loinc: "68519-8",
      choices: [
        { value: 0, loinc: "LA15694-5" },
        { value: 1, loinc: "LA15695-2" },
        { value: 2, loinc: "LA18930-0" },
        { value: 3, loinc: "LA18931-8" },
        { value: 4, loinc: "LA18932-6" },
      ],
    },
    {
      id: "auditc_3",
      loinc: "68520-6",
      choices: [
        { value: 0, loinc: "LA6270-8" },
        { value: 1, loinc: "LA18933-4" },
        { value: 2, loinc: "LA18876-5" },
        { value: 3, loinc: "LA18891-4" },
        { value: 4, loinc: "LA18934-2" },
      ],
    },
  ],
  unscored: [],
  scoring: {
    kind: "sum",
    min: 0,
    max: 12,
    higherIs: "worse",
    missing: {
      kind: "complete",
      source: "No rule for missing answers was seen in a source: only complete forms are scored.",
    },
  },
  bands: [],
  cutoff: {
    kind: "sex",
    female: 3,
    male: 4,
    source:
      "primarycare.ementalhealth.ca: men at 4, sensitivity 86%, specificity 72%; women at 3, 80% and 87% (Bush 1998, Bradley 2003)",
    note: "VA/DoD asks for brief counselling at 5 or more for both (hepatitis.va.gov, March 2021); UK version 5 or more",
  },
  change: null,
  critical: [],
  loinc: {
    panel: "72109-2",
    total: "75626-2",
    source:
      "jmandel/ktc-questionnaire-starters generate.py (public repository), which says its AUDIT-C answer lists were verified against LOINC 2.82; panel code also in a C-CDA/PACIO AUDIT_C questionnaire. LOINC codes carry Regenstrief's own attribution notice. LOINC's item text is the 'do you have' wording, and its answer LA15694-5 reads '1 or 2'.",
  },
  forms: {
    en: {
      name: "Alcohol Use Disorders Identification Test - Consumption",
      version: "AUDIT-C, past-year wording of Bush 1998, US standard drink, English",
      instruction:
        "Consider a “drink” to be a can or bottle of beer, a glass of wine, a wine cooler, or one cocktail or a shot of hard liquor (like scotch, gin, or vodka).",
      timeframe: "past year",
      items: [
        "How often did you have a drink containing alcohol in the past year?",
        "How many drinks did you have on a typical day when you were drinking in the past year?",
        "How often did you have 6 or more drinks on one occasion in the past year?",
      ],
      choices: [
        ["Never", "Monthly or less", "2 to 4 times a month", "2 to 3 times a week", "4 or more times a week"],
        ["0, 1, or 2", "3 or 4", "5 or 6", "7, 8, or 9", "10 or more"],
        ["Never", "Less than monthly", "Monthly", "Weekly", "Daily or almost daily"],
      ],
      bands: [],
      terms:
        "SAMHSA TIP 42 prints it with: 'Source: Bush, Kivlahan, McDonell, Fihn, & Bradley (1998). Reprinted from material in the public domain.' SAMHSA's tool_auditc.pdf: 'AUDIT-C is available for use in the public domain'. The parent WHO AUDIT manual (2001) is copyright and may be reproduced 'but not for sale or for use in conjunction with commercial purposes'.",
      termsSource:
        "scribd.com/document/693011752 (copy of TIP 42, Appendix C, p. 301); camcops.readthedocs.io/en/latest/tasks/audit.html quoting both other statements",
      wordingSource: [
        "CamCOPS server/camcops_server/extra_strings/audit.xml, ucam-department-of-psychiatry/camcops@3718b0e6, 'Version from Bush et al. (1998)' / SAMHSA tool_auditc.pdf (public repository)",
        "A US clinic form (public repository); VA VistA routine YTALUSEC; hepatitis.va.gov",
      ],
      wordingAgreement: "two independent sources agree",
      wordingNotes:
        "Items 1 and 2 agree word for word with the clinic form; item 3 differs only in '6' / 'six'. VistA's item 2 reads 'How many drinks containing alcohol did you have'. The VA's current page uses a newer item 3 (6 or more for men, 4 or more for women and everyone 65 and older): a different version, do not mix. No official Spanish wording with usable terms was seen.",
    },
  },
  notice:
    "AUDIT-C: Bush et al. 1998, from the AUDIT of the World Health Organization; stated by SAMHSA to be in the public domain.",
  termsNote:
    "The two statements pull apart: we use the US past-year wording that two SAMHSA documents call public domain, not the WHO manual's text. A deployer that sells the product should take its own view.",
  citation:
    "Bush K, Kivlahan DR, McDonell MB, Fihn SD, Bradley KA. The AUDIT alcohol consumption questions (AUDIT-C). Arch Intern Med 1998;158:1789-1795.",
};
