import type { Measure } from "./measure.ts";

const CHOICES = [0, 1, 2, 3].map((value) => ({ value }));
const form = {
  name: "Made up",
  version: "1",
  instruction: "",
  timeframe: "",
  items: ["one", "two", "three", "four"],
  choices: ["a", "b", "c", "d"],
  bands: ["little", "much"],
  terms: "",
  termsSource: "",
  wordingSource: [],
  wordingAgreement: "",
};

/** A questionnaire of nobody, to try the rules on: four items from 0 to 3, a line at 3 points, a cut-off at 6. */
export const madeUp: Measure = {
  id: "made-up",
  short: "MU-4",
  about: "low-mood",
  ours: false,
  items: ["a", "b", "c", "d"].map((id) => ({ id, choices: CHOICES })),
  unscored: [{ id: "e", choices: CHOICES, whenAnyAtLeast: 2 }],
  scoring: {
    kind: "sum",
    min: 0,
    max: 12,
    higherIs: "worse",
    missing: { kind: "complete", source: "" },
    subscales: [{ id: "first-two", items: ["a", "b"] }],
  },
  bands: [
    { id: "little", from: 0, to: 5 },
    { id: "much", from: 6, to: 12 },
  ],
  cutoff: { kind: "one", atOrAbove: 6, source: "" },
  change: { points: 3, source: "", inputs: [], alternatives: [] },
  critical: [{ itemId: "d", atOrAbove: 1, why: "" }],
  loinc: null,
  forms: { en: form },
  citation: "",
};
