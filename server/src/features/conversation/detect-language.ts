import type { Language } from "@evenkeel/kernel/locale";

/** Small words that nearly every sentence of a language has, and the other language has not. */
const SMALL_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    `i im ive the a an and is are was were be been it its this that my you your to of in on at for with not dont cant
    do does did have has had what how why when who but so if about just feel really want know think because`.split(
      /\s+/,
    ),
  ),
  es: new Set(
    `yo el la los las un una y es son era fue ser está estoy esto eso mi mis tú tu que qué de en con por para pero
    porque cuando como cómo muy más sí ya se me te lo le nos siento tengo quiero puedo hacer todo nada nunca`.split(
      /\s+/,
    ),
  ),
};
const ENOUGH_WORDS = 4;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’]/g, "")
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");

/** English or Spanish by its small words; undefined when neither is clear. */
export const languageBySmallWords = (text: string): Language | undefined => {
  const words = wordsOf(text);
  const en = words.filter((word) => SMALL_WORDS.en.has(word)).length;
  const es = words.filter((word) => SMALL_WORDS.es.has(word)).length;
  if (en >= 2 && en > 2 * es) return "en";
  if (es >= 2 && es > 2 * en) return "es";
  return undefined;
};

type Detector = { detect(text: string): { language: string; isReliable(): boolean } };
let loading: Promise<Detector> | undefined;
/** Loaded (80 MB of memory) only when someone writes in a language that small words do not settle. */
const detector = (): Promise<Detector> => {
  loading ??= import("eld/extrasmall").then(({ eld }) => eld);
  return loading;
};

const detectedBy = (loaded: Detector, text: string): string | undefined => {
  const found = loaded.detect(text);
  return found.language !== "" && found.isReliable() ? found.language : undefined;
};

/** The ISO 639-1 code of a text's language; undefined where it is too short or too mixed to tell. */
export const detectLanguage = async (text: string): Promise<string | undefined> => {
  const clear = languageBySmallWords(text);
  if (clear !== undefined) return clear;
  if (wordsOf(text).length < ENOUGH_WORDS) return undefined;
  return detectedBy(await detector(), text);
};

/** As `detectLanguage`, for one who reads sentence after sentence and cannot wait at each. */
export const languageReader = async (): Promise<(text: string) => string | undefined> => {
  const loaded = await detector();
  return (text) =>
    languageBySmallWords(text) ??
    (wordsOf(text).length < ENOUGH_WORDS ? undefined : detectedBy(loaded, text));
};
