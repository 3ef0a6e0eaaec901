import type { Language } from "@evenkeel/kernel/locale";
import { ENGLISH_AUXILIARY, isFiniteVerb } from "./clause-starts.ts";
import { englishVerbLike } from "./grammar/english-verbs.ts";
import { spanishVerb } from "./grammar/spanish-verbs.ts";
import { isFirstName, relationOf } from "./lexicon/relations.ts";
import type { Segment } from "./segments.ts";
import type { Clause, Holder } from "./understanding.ts";

export interface Roles {
  readonly holder: Holder;
  readonly subject?: string;
  /** The main verb as it stands in the normalised text; `englishVerb`/`spanishVerb` give its lemma. */
  readonly predicate?: string;
  /** What follows the verb, as it stands in the normalised text. */
  readonly object?: string;
  readonly verbForm: "past" | "future" | "other";
}

const set = (source: string): ReadonlySet<string> => new Set(source.split(/\s+/).filter(Boolean));

const LEAD_IN: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set(`and but because so or if when while though although then plus cause that like well ok okay yeah yes no oh omg honestly maybe
just now also still even tbh lol basically actually since until after before unless whenever what why how hey hi please today yesterday
sometimes lately recently always never , really literally bro man dude - to be honest right bruh nah hmm`),
  es: set(`y pero porque o si cuando mientras entonces aunque que así pues bueno ya también hoy ayer ahora siempre nunca a veces la verdad
es como ay uf , no sí solo últimamente quizás tal vez por eso hola oye ni e además encima sino`),
};
const SELF: Readonly<Record<Language, RegExp>> = {
  en: /^(?:i|i'm|i've|i'd|i'll|we|we're|we've|we'll|we'd|myself|me|it|it's|it'll|this|that|that's|there|there's|everything|everything's|nothing|life|things|something)$/,
  es: /^(?:yo|nosotros|nosotras|esto|eso|todo|nada|algo|vida)$/,
};
const OTHER: Readonly<Record<Language, RegExp>> = {
  en: /^(?:he|she|they|he's|she's|they're|they've|he'd|she'd|they'd|he'll|she'll|they'll|you|you're|you've|you'll|someone|somebody|y'all)$/,
  es: /^(?:él|ella|ellos|ellas|usted|ustedes|tú|vos|alguien)$/,
};
const GENERAL: Readonly<Record<Language, RegExp>> = {
  en: /^(?:everyone|everybody|everyone's|everybody's|nobody|nobody's|people|no one|one|society|anyone|anybody|men|women|humans)$/,
  es: /^(?:nadie|todos|todas|gente|cualquiera|uno|mundo|hombres|mujeres)$/,
};
const POSSESSIVE: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set("my our his her their your the a an this that these those some one every no most all another"),
  es: set(
    "mi mis nuestro nuestra su sus tu tus el la los las un una este esta ese esa todo toda todos todas ningún ninguna",
  ),
};
/** Participles that alone are a state of the writer ("tired today"), not something done. */
const STATE =
  /^(?:tired|scared|worried|exhausted|depressed|stressed|bored|used|drained|annoyed|frightened|confused|embarrassed|overwhelmed|disappointed|hurt|upset|lost|broken|ashamed|pissed|relieved|relaxed|excited|surprised|shocked|terrified|devastated|crushed|frustrated|irritated|burned|burnt|messed|screwed|stuck)$/;
const CLITICS = set("me te se lo la le los las les nos os no");
const SPANISH_SELF_CLITICS = set("me nos");
const ADVERBS = set(
  "just really so never always not also still even only already ever kind of actually literally probably totally fully completely barely hardly often sometimes constantly usually definitely now finally almost",
);

const contracted = (word: string): boolean => /'(?:m|re|s|ve|d|ll)$/.test(word);

/** Who an English or Spanish noun phrase is about. */
const holderOfNoun = (words: readonly string[], own: boolean, language: Language): Holder => {
  if (words.some((w) => GENERAL[language].test(w))) return "general";
  if (
    words.some(
      (w) => relationOf(w.replace(/'s$/, ""), language) !== undefined || isFirstName(w.replace(/'s$/, "")),
    )
  )
    return "other";
  return own || words.length === 0 ? "self" : "self";
};

const afterVerb = (words: readonly string[], from: number): string | undefined => {
  const rest = words.slice(from, from + 8);
  return rest.length === 0 ? undefined : rest.join(" ");
};

const englishRoles = (
  words: readonly string[],
  names: ReadonlySet<string>,
  before: Clause | undefined,
): Roles => {
  let i = 0;
  while (i < words.length - 1 && LEAD_IN.en.has(words[i] ?? "") && !SELF.en.test(words[i] ?? "")) i += 1;
  if (words[i] === "that" && SELF.en.test(words[i + 1] ?? "")) i += 1;
  if (ENGLISH_AUXILIARY.has(words[i] ?? "") && /^(?:i|you|he|she|they|we|it)$/.test(words[i + 1] ?? ""))
    i += 1;
  const first = words[i] ?? "";
  let subject: string | undefined;
  let holder: Holder = "self";
  let at = i;
  if (first === "no" && words[i + 1] === "one") {
    subject = "no one";
    holder = "general";
    at = i + 2;
  } else if (SELF.en.test(first) || OTHER.en.test(first) || GENERAL.en.test(first)) {
    subject = first.replace(/'(?:m|re|s|ve|d|ll)$/, "");
    holder = SELF.en.test(first) ? "self" : OTHER.en.test(first) ? "other" : "general";
    if (first === "you" && /^(?:when|if|that|how)$/.test(words[i - 1] ?? "")) holder = "general";
    at = i + 1;
  } else if (
    POSSESSIVE.en.has(first) ||
    names.has(first) ||
    isFirstName(first.replace(/'s$/, "")) ||
    relationOf(first, "en") !== undefined
  ) {
    let end = i + 1;
    while (
      end < words.length &&
      end < i + 6 &&
      (!isFiniteVerb(words[end] ?? "", "en") || end === i + 1) &&
      !(end > i + 1 && contracted(words[end - 1] ?? ""))
    ) {
      if (end === i + 1 && !POSSESSIVE.en.has(first) && isFiniteVerb(words[end] ?? "", "en")) break;
      end += 1;
    }
    const phrase = words.slice(i, end);
    subject = phrase.join(" ").replace(/'s$/, "");
    const people = names.has(first) ? "other" : holderOfNoun(phrase, first === "my", "en");
    holder = people;
    at = end;
  } else if (before?.subject !== undefined && before.holder !== "quoted" && words.length > 0) {
    subject = before.subject;
    holder = before.holder;
  }
  let hasAuxiliary = contracted(first) || (at > i && contracted(words[at - 1] ?? ""));
  let auxiliaryPast = /'d$/.test(first);
  let future = /'ll$/.test(first);
  let verbAt = at;
  while (verbAt < words.length) {
    const word = words[verbAt] ?? "";
    if (ENGLISH_AUXILIARY.has(word)) {
      hasAuxiliary = true;
      if (/^(?:was|were|did|had|wasn't|weren't|didn't|hadn't)$/.test(word)) auxiliaryPast = true;
      if (/^(?:will|won't)$/.test(word)) future = true;
    } else if (!ADVERBS.has(word)) break;
    verbAt += 1;
  }
  const word = words[verbAt] ?? "";
  const verb = subject === undefined && STATE.test(word) ? undefined : englishVerbLike(word);
  const hold = { holder, ...(subject === undefined ? {} : { subject }) };
  const form = future ? "future" : auxiliaryPast ? "past" : "other";
  if (verb !== undefined && word !== "" && !(hasAuxiliary && verb.form === "past" && STATE.test(word))) {
    const object = afterVerb(words, verbAt + 1);
    const past = verb.form === "past" && verb.lemma !== word && !hasAuxiliary;
    return {
      ...hold,
      predicate: word,
      ...(object === undefined ? {} : { object }),
      verbForm: past ? "past" : form,
    };
  }
  if (hasAuxiliary) {
    const object = afterVerb(words, verbAt);
    return { ...hold, predicate: "be", ...(object === undefined ? {} : { object }), verbForm: form };
  }
  return { ...hold, verbForm: form };
};

const spanishRoles = (
  words: readonly string[],
  names: ReadonlySet<string>,
  before: Clause | undefined,
): Roles => {
  let i = 0;
  while (i < words.length - 1 && LEAD_IN.es.has(words[i] ?? "") && !POSSESSIVE.es.has(words[i] ?? "")) i += 1;
  const first = words[i] ?? "";
  let subject: string | undefined;
  let holder: Holder | undefined;
  let at = i;
  if (SELF.es.test(first) || OTHER.es.test(first) || GENERAL.es.test(first)) {
    subject = first;
    holder = SELF.es.test(first) ? "self" : OTHER.es.test(first) ? "other" : "general";
    at = i + 1;
  } else if (
    (POSSESSIVE.es.has(first) && !isFiniteVerb(words[i + 1] ?? "", "es")) ||
    names.has(first) ||
    isFirstName(first)
  ) {
    let end = i + 1;
    while (
      end < words.length &&
      end < i + 6 &&
      !isFiniteVerb(words[end] ?? "", "es") &&
      !CLITICS.has(words[end] ?? "")
    )
      end += 1;
    const phrase = words.slice(i, end);
    subject = phrase.join(" ");
    holder = names.has(first) ? "other" : holderOfNoun(phrase, first === "mi" || first === "mis", "es");
    at = end;
  }
  let verbAt = at;
  while (verbAt < words.length && !isFiniteVerb(words[verbAt] ?? "", "es")) verbAt += 1;
  const word = words[verbAt];
  const verb = word === undefined ? undefined : spanishVerb(word);
  const clitics = words.slice(at, verbAt);
  if (holder === undefined) {
    if (clitics.some((w) => SPANISH_SELF_CLITICS.has(w)) || verb === undefined)
      holder =
        before?.subject === undefined || before.holder === "quoted" || verb !== undefined
          ? "self"
          : before.holder;
    else if (verb.person === 0 || verb.person === 3) holder = "self";
    // "era", "estaba" fit yo as well as él; without another person in the sentence it is the writer.
    else if (
      verb.person === 2 &&
      (verb.form === "imperfect" || verb.form === "subjunctive" || verb.form === "conditional")
    )
      holder = before?.holder ?? "self";
    else if (verb.lemma === "ser" || verb.lemma === "haber" || verb.lemma === "estar")
      holder = before?.holder === "other" ? "other" : verb.person === 2 ? "self" : "other";
    else holder = "other";
  }
  const past = verb?.form === "preterite" || verb?.form === "imperfect";
  const object = word === undefined ? undefined : afterVerb(words, verbAt + 1);
  return {
    holder,
    ...(subject === undefined ? {} : { subject }),
    ...(word === undefined ? {} : { predicate: word }),
    ...(object === undefined ? {} : { object }),
    verbForm: verb?.form === "future" ? "future" : past ? "past" : "other",
  };
};

/** Subject, verb and rest of a clause by light patterns, and whom it is about. */
export const readRoles = (
  part: Segment,
  written: string,
  language: Language,
  before: Clause | undefined,
): Roles => {
  const words = part.tokens
    .filter((token) => token.kind === "word" || token.text === ",")
    .map((token) => token.text);
  const names = new Set<string>();
  if (/\s\p{Lu}/u.test(written)) {
    for (const match of written.matchAll(/(?<=[^.!?\s]\s)\p{Lu}\p{Ll}+/gu)) names.add(match[0].toLowerCase());
  }
  return language === "es" ? spanishRoles(words, names, before) : englishRoles(words, names, before);
};
