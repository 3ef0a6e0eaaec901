import type { Language } from "@evenkeel/kernel/locale";
import { englishVerb } from "./grammar/english-verbs.ts";
import { spanishVerb } from "./grammar/spanish-verbs.ts";
import { isFirstName } from "./lexicon/relations.ts";
import type { Token } from "./tokens.ts";

const set = (source: string): ReadonlySet<string> => new Set(source.split(/\s+/).filter(Boolean));

export const ENGLISH_AUXILIARY: ReadonlySet<string> =
  set(`am is are was were be been being have has had do does did can could will would shall should
may might must can't couldn't won't wouldn't shouldn't don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't
mustn't ain't needn't`);
const ENGLISH_PRONOUN = set("i he she we they");
const ENGLISH_LOOSE_PRONOUN =
  set(`you it this that there everyone everybody nobody someone somebody anyone people nothing everything one
anything life none both some most`);
const CONTRACTED =
  /^(?:i|you|he|she|it|we|they|that|there|who|everyone|everybody|nobody|everything|nothing|this|what|life|someone)'(?:m|ve|d|ll|re|s)$/;
const ENGLISH_DETERMINER = set("my his her their our the a an this that these those your every no some");
const ENGLISH_ADVERB = set(
  "then just now also still even so always never really honestly maybe perhaps sometimes suddenly finally again only probably actually tbh like lowkey literally please today yesterday tomorrow",
);
const SPANISH_PRONOUN = set(
  "yo tú él ella usted nosotros nosotras ellos ellas ustedes vosotros nadie alguien todos",
);
const SPANISH_CLITIC = set("me te se le lo la nos les los las no nunca jamás tampoco ya");
const SPANISH_DETERMINER = set(
  "mi mis tu su sus el la los las un una mis nuestro nuestra este esta ese esa todo todos nada",
);
const SPANISH_ADVERB = set(
  "entonces luego después ahora también siempre todavía aún a veces solo sólo hoy ayer quizás tal vez encima además igual",
);
/** Spelt like a finite verb, but more often something else. */
const SPANISH_NOT_VERB = set(
  "como casa entre trabajo ayuda cuenta falta culpa duda nota prueba cura queja ama bajo baja calma lucha pelea estudio amo era tomo vino sobre para charla compañía cena corte grito llamada llanto sentido vida solo cambio abuso intento juego llamo paso seguido peso ve",
);

/** A finite verb form that is hardly ever anything else. */
export const isFiniteVerb = (word: string, language: Language): boolean => {
  if (language === "es") {
    const verb = spanishVerb(word);
    return verb?.person !== undefined && !SPANISH_NOT_VERB.has(word);
  }
  if (ENGLISH_AUXILIARY.has(word) || CONTRACTED.test(word)) return true;
  const verb = englishVerb(word);
  return verb !== undefined && verb.form !== "gerund" && (verb.form !== "participle" || verb.lemma === word);
};

const wordAt = (tokens: readonly Token[], at: number): string => {
  const token = tokens[at];
  return token?.kind === "word" ? token.text : "";
};

const verbSoon = (tokens: readonly Token[], from: number, within: number, language: Language): boolean => {
  for (let i = from; i < from + within; i += 1) {
    const word = wordAt(tokens, i);
    if (word === "") return false;
    if (isFiniteVerb(word, language) || (language === "en" && CONTRACTED.test(word))) return true;
    if (language === "en" && /[a-z]'s$/.test(word)) return true;
  }
  return false;
};

const PARTICIPLE_BEFORE = /(?:ed|en|own|ung|urt|ade)$/;

const englishStart = (tokens: readonly Token[], at: number, previous: string): boolean => {
  let i = at;
  while (ENGLISH_ADVERB.has(wordAt(tokens, i)) && i < at + 3) i += 1;
  const word = wordAt(tokens, i);
  if (word === "") return false;
  if (ENGLISH_PRONOUN.has(word) || CONTRACTED.test(word)) return true;
  if (ENGLISH_LOOSE_PRONOUN.has(word) && verbSoon(tokens, i + 1, 3, "en")) return true;
  if (ENGLISH_AUXILIARY.has(word) && !["be", "been", "being"].includes(word)) return true;
  if (word === "no" && wordAt(tokens, i + 1) === "one") return true;
  if (ENGLISH_DETERMINER.has(word)) return verbSoon(tokens, i + 2, 4, "en");
  if (isFirstName(word)) return verbSoon(tokens, i + 1, 2, "en");
  const verb = englishVerb(word);
  return verb?.form === "past" && verb.lemma !== word && !PARTICIPLE_BEFORE.test(previous);
};

const spanishStart = (tokens: readonly Token[], at: number): boolean => {
  let i = at;
  while (SPANISH_ADVERB.has(wordAt(tokens, i)) && i < at + 3) i += 1;
  const word = wordAt(tokens, i);
  if (word === "") return false;
  if (SPANISH_PRONOUN.has(word)) return verbSoon(tokens, i + 1, 4, "es");
  if (SPANISH_CLITIC.has(word) && verbSoon(tokens, i + 1, 3, "es")) return true;
  if (SPANISH_DETERMINER.has(word)) return verbSoon(tokens, i + 2, 4, "es");
  if (isFirstName(word)) return verbSoon(tokens, i + 1, 2, "es");
  return isFiniteVerb(word, "es");
};

/** Whether a clause of its own seems to begin at `tokens[at]`; `previous` is the word before the conjunction or comma. */
export const startsClause = (
  tokens: readonly Token[],
  at: number,
  language: Language,
  previous: string,
): boolean => (language === "es" ? spanishStart(tokens, at) : englishStart(tokens, at, previous));
