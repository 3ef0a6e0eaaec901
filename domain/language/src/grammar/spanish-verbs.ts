import { SPANISH_IRREGULAR, SPANISH_VERBS, TENSES } from "./spanish-irregular.ts";

export type SpanishTense = (typeof TENSES)[number];
/** yo, tú, él/ella/usted, nosotros, vosotros, ellos/ustedes. */
export type SpanishPerson = 0 | 1 | 2 | 3 | 4 | 5;

export interface SpanishVerb {
  readonly lemma: string;
  readonly form: SpanishTense | "infinitive" | "gerund" | "participle";
  readonly person?: SpanishPerson;
}

type Six = readonly string[];
type Class = "ar" | "er" | "ir";

const ENDINGS: Readonly<
  Record<Class, Readonly<Record<"present" | "preterite" | "imperfect" | "subjunctive", Six>>>
> = {
  ar: {
    present: ["o", "as", "a", "amos", "áis", "an"],
    preterite: ["é", "aste", "ó", "amos", "asteis", "aron"],
    imperfect: ["aba", "abas", "aba", "ábamos", "abais", "aban"],
    subjunctive: ["e", "es", "e", "emos", "éis", "en"],
  },
  er: {
    present: ["o", "es", "e", "emos", "éis", "en"],
    preterite: ["í", "iste", "ió", "imos", "isteis", "ieron"],
    imperfect: ["ía", "ías", "ía", "íamos", "íais", "ían"],
    subjunctive: ["a", "as", "a", "amos", "áis", "an"],
  },
  ir: {
    present: ["o", "es", "e", "imos", "ís", "en"],
    preterite: ["í", "iste", "ió", "imos", "isteis", "ieron"],
    imperfect: ["ía", "ías", "ía", "íamos", "íais", "ían"],
    subjunctive: ["a", "as", "a", "amos", "áis", "an"],
  },
};
const FUTURE: Six = ["é", "ás", "á", "emos", "éis", "án"];
const CONDITIONAL: Six = ["ía", "ías", "ía", "íamos", "íais", "ían"];

const changes: ReadonlyMap<string, string> = new Map(
  SPANISH_VERBS.flatMap((entry) => {
    const [lemma = "", change] = entry.split(":");
    return change === undefined || change === "x" ? [] : [[lemma, change] as const];
  }),
);
const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  SPANISH_IRREGULAR.map((row) => {
    const [lemma = "", ...cells] = row.split("|");
    return [lemma, cells] as const;
  }),
);

const lastVowel = (stem: string, change: string): string => {
  const target =
    change === "ie" || change === "i"
      ? "e"
      : change === "üe"
        ? "o"
        : stem.endsWith("g") && stem.startsWith("j")
          ? "u"
          : "o";
  const at = stem.lastIndexOf(target);
  return at < 0 ? stem : `${stem.slice(0, at)}${change}${stem.slice(at + 1)}`;
};

/** Keeps the sound of the stem before the ending: toqué, llegué, empecé, cojo, conozco. */
const join = (stem: string, ending: string, kind: Class): string => {
  const front = /^[eéií]/.test(ending);
  if (kind === "ar" && front) {
    if (stem.endsWith("c")) return `${stem.slice(0, -1)}qu${ending}`;
    if (stem.endsWith("g")) return `${stem}u${ending}`;
    if (stem.endsWith("z")) return `${stem.slice(0, -1)}c${ending}`;
  }
  if (kind !== "ar" && !front) {
    if (/[aeo]c$/.test(stem) && kind === "er") return `${stem.slice(0, -1)}zc${ending}`;
    if (stem.endsWith("gu")) return `${stem.slice(0, -1)}${ending}`;
    if (stem.endsWith("g")) return `${stem.slice(0, -1)}j${ending}`;
  }
  if (/[aeo]$/.test(stem) && /^i[óe]/.test(ending)) return `${stem}y${ending.slice(1)}`;
  if (/[aeo]$/.test(stem) && /^i[sm]/.test(ending)) return `${stem}í${ending.slice(1)}`;
  return stem + ending;
};

const six = (lemma: string, tense: SpanishTense): Six => {
  const cells = irregular.get(lemma);
  if (tense === "future" || tense === "conditional") {
    const stem = (cells?.[3] ?? "") || lemma.replace("í", "i");
    return (tense === "future" ? FUTURE : CONDITIONAL).map((ending) => stem + ending);
  }
  const cell = cells?.[{ present: 0, preterite: 1, imperfect: 2, subjunctive: 4 }[tense]];
  if (cell) return cell.split(" ");
  const kind =
    (lemma.slice(-2).replace("ír", "ir") as Class) in ENDINGS
      ? (lemma.slice(-2).replace("ír", "ir") as Class)
      : "ar";
  const stem = lemma.slice(0, -2);
  const change = changes.get(lemma);
  return ENDINGS[kind][tense].map((ending, person) => {
    const stressed = person !== 3 && person !== 4;
    if (change !== undefined && (tense === "present" || tense === "subjunctive")) {
      if (stressed) return join(lastVowel(stem, change), ending, kind);
      if (tense === "subjunctive" && kind === "ir")
        return join(lastVowel(stem, change === "ue" ? "u" : "i"), ending, kind);
    }
    if (change !== undefined && kind === "ir" && tense === "preterite" && (person === 2 || person === 5)) {
      return join(lastVowel(stem, change === "ue" ? "u" : "i"), ending, kind);
    }
    return join(stem, ending, kind);
  });
};

/** `conjugate("sentir", "present", 1)` is "sientes". */
export const conjugate = (lemma: string, tense: SpanishTense, person: SpanishPerson): string =>
  six(lemma, tense)[person] ?? lemma;

/** "llorar" → "llorando", "dormir" → "durmiendo". */
export const spanishGerund = (lemma: string): string => {
  const cell = irregular.get(lemma)?.[5];
  if (cell) return cell;
  const stem = lemma.slice(0, -2);
  if (lemma.endsWith("ar")) return `${stem}ando`;
  const change = changes.get(lemma);
  const base =
    change !== undefined && lemma.endsWith("ir") ? lastVowel(stem, change === "ue" ? "u" : "i") : stem;
  return /[aeo]$/.test(base) ? `${base}yendo` : `${base}iendo`;
};

const OWN_PARTICIPLE: Readonly<Record<string, string>> = {
  romper: "roto",
  morir: "muerto",
  volver: "vuelto",
  abrir: "abierto",
  escribir: "escrito",
};

/** "llorar" → "llorado", "romper" → "roto". */
export const spanishParticiple = (lemma: string): string => {
  const cell = irregular.get(lemma)?.[6] || OWN_PARTICIPLE[lemma];
  if (cell) return cell;
  const stem = lemma.slice(0, -2);
  return lemma.endsWith("ar") ? `${stem}ado` : /[aeo]$/.test(stem) ? `${stem}ído` : `${stem}ido`;
};

const PERSONS: readonly SpanishPerson[] = [0, 1, 2, 3, 4, 5];

const FORMS: ReadonlyMap<string, SpanishVerb> = (() => {
  const forms = new Map<string, SpanishVerb>();
  const add = (word: string, verb: SpanishVerb): void => {
    if (!forms.has(word)) forms.set(word, verb);
  };
  const lemmas = new Set([...irregular.keys(), ...SPANISH_VERBS.map((entry) => entry.split(":")[0] ?? "")]);
  for (const tense of TENSES) {
    for (const lemma of lemmas) {
      if (lemma === "haber" && tense !== "present" && tense !== "imperfect") continue;
      const all = six(lemma, tense);
      for (const person of PERSONS) add(all[person] ?? lemma, { lemma, form: tense, person });
    }
  }
  for (const lemma of lemmas) {
    add(lemma, { lemma, form: "infinitive" });
    add(spanishGerund(lemma), { lemma, form: "gerund" });
    add(spanishParticiple(lemma), { lemma, form: "participle" });
  }
  add("hay", { lemma: "haber", form: "present", person: 2 });
  return forms;
})();

const ENCLITIC = /^(.+?(?:ar|er|ir|ando|iendo|yendo|ándo|iéndo))(?:me|te|se|lo|la|le|los|las|les|nos){1,2}$/;

/** Reads a verb form of the lexicon, also with pronouns behind it ("matarme"); two readings: the commoner tense. */
export const spanishVerb = (word: string): SpanishVerb | undefined => {
  const known = FORMS.get(word);
  if (known !== undefined) return known;
  const bare = ENCLITIC.exec(word)?.[1];
  return bare === undefined ? undefined : FORMS.get(bare.replace("á", "a").replace("ié", "ie"));
};
