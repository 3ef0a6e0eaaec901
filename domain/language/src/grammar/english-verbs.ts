import { IRREGULAR_VERBS, REGULAR_VERBS } from "./english-irregular.ts";

export type EnglishForm = "base" | "third" | "past" | "participle" | "gerund";

export interface EnglishVerb {
  readonly lemma: string;
  readonly form: EnglishForm;
}

const IRREGULAR: ReadonlyMap<string, { readonly past: string; readonly participle: string }> = new Map(
  IRREGULAR_VERBS.map(([lemma = "", past = "", participle]) => [
    lemma,
    { past, participle: participle ?? past },
  ]),
);

const VOWEL = /[aeiou]/;
const ONE_SYLLABLE_CVC = /^[^aeiou]*[aeiou][bdgklmnprtvz]$/;
const DOUBLING: ReadonlySet<string> = new Set(
  REGULAR_VERBS.filter((w) => /([bdglmnprt])\1$/.test(w) && !/(?:ll|ss|ff|zz)$/.test(w)).map((w) =>
    w.replace(/(.)\1+$/, "$1"),
  ),
);
const ALSO_DOUBLING: ReadonlySet<string> = new Set([
  "forget",
  "begin",
  "admit",
  "regret",
  "refer",
  "prefer",
  "upset",
  "commit",
  "permit",
]);

const doubles = (lemma: string): boolean =>
  DOUBLING.has(lemma) || ALSO_DOUBLING.has(lemma) || ONE_SYLLABLE_CVC.test(lemma);

/** "cry" → "cries", "go" → "goes", "have" → "has". */
export const thirdPerson = (lemma: string): string => {
  if (lemma === "be") return "is";
  if (lemma === "have") return "has";
  if (/(?:s|x|z|ch|sh)$/.test(lemma) || lemma === "go" || lemma === "do") return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
};

/** "stop" → "stopping", "make" → "making", "die" → "dying". */
export const gerund = (lemma: string): string => {
  if (lemma === "be" || lemma === "see" || /[eo]e$/.test(lemma)) return `${lemma}ing`;
  if (lemma.endsWith("ie")) return `${lemma.slice(0, -2)}ying`;
  if (lemma.endsWith("e")) return `${lemma.slice(0, -1)}ing`;
  if (lemma.endsWith("ic")) return `${lemma}king`;
  return doubles(lemma) ? `${lemma}${lemma.at(-1) ?? ""}ing` : `${lemma}ing`;
};

const regularPast = (lemma: string): string => {
  if (lemma.endsWith("e")) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (lemma.endsWith("ic")) return `${lemma}ked`;
  return doubles(lemma) ? `${lemma}${lemma.at(-1) ?? ""}ed` : `${lemma}ed`;
};

/** "go" → "went", "stop" → "stopped". */
export const past = (lemma: string): string => IRREGULAR.get(lemma)?.past ?? regularPast(lemma);

/** "go" → "gone", "stop" → "stopped". */
export const participle = (lemma: string): string => IRREGULAR.get(lemma)?.participle ?? regularPast(lemma);

const FORMS: ReadonlyMap<string, EnglishVerb> = (() => {
  const forms = new Map<string, EnglishVerb>();
  const add = (word: string, lemma: string, form: EnglishForm): void => {
    if (!forms.has(word)) forms.set(word, { lemma, form });
  };
  for (const [word, form] of [
    ["am", "base"],
    ["are", "base"],
    ["is", "third"],
    ["was", "past"],
    ["were", "past"],
  ] as const) {
    add(word, "be", form);
  }
  const lemmas = [
    ...IRREGULAR.keys(),
    ...REGULAR_VERBS.map((w) => (DOUBLING.has(w.replace(/(.)\1+$/, "$1")) ? w.replace(/(.)\1+$/, "$1") : w)),
  ];
  for (const lemma of lemmas) {
    add(lemma, lemma, "base");
    add(past(lemma), lemma, "past");
    add(participle(lemma), lemma, "participle");
    add(thirdPerson(lemma), lemma, "third");
    add(gerund(lemma), lemma, "gerund");
  }
  return forms;
})();

/** Reads a verb form of the lexicon; where two forms are spelt the same, the base, then the past, is given. */
export const englishVerb = (word: string): EnglishVerb | undefined => FORMS.get(word);

/** Reads any verb form, guessing at verbs outside the lexicon only by -ing and -ed. */
export const englishVerbLike = (word: string): EnglishVerb | undefined => {
  const known = FORMS.get(word);
  if (known !== undefined || word.length < 5) return known;
  if (word.endsWith("ing") && VOWEL.test(word.slice(0, -3)))
    return { lemma: word.slice(0, -3), form: "gerund" };
  if (word.endsWith("ed") && VOWEL.test(word.slice(0, -2))) return { lemma: word.slice(0, -2), form: "past" };
  return undefined;
};
