import type { Shelf, Technique } from "@evenkeel/companion/technique";
import type { Language } from "@evenkeel/kernel/locale";

/** In the order in which they stand in the room. */
export const SHELVES: readonly Shelf[] = [
  "calm",
  "worry",
  "low-mood",
  "thoughts",
  "fear",
  "sleep",
  "people",
  "self",
  "urges",
  "change",
  "loss",
  "body",
];

/** Minutes up to which an exercise is short. */
const SHORT = 5;
export type Length = "any" | "short" | "longer";

const plain = (text: string): string => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

const wordsOf = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const listed = (technique: Technique): boolean => technique.fits !== undefined;

const fitsLength = (technique: Technique, length: Length): boolean =>
  length === "any" || (length === "short") === technique.minutes <= SHORT;

/** Exercises that may be begun here. */
export const exercisesHere = (
  techniques: readonly Technique[],
  withheld: readonly string[],
  length: Length,
): readonly Technique[] =>
  techniques.filter((t) => listed(t) && !withheld.includes(t.id) && fitsLength(t, length));

/** Every exercise once, on the first of its shelves. */
export const shelved = (
  techniques: readonly Technique[],
): readonly { readonly shelf: Shelf; readonly techniques: readonly Technique[] }[] =>
  SHELVES.map((shelf) => ({
    shelf,
    techniques: techniques.filter((t) => t.fits?.shelves[0] === shelf),
  })).filter((row) => row.techniques.length > 0);

const worth = (technique: Technique, word: string, names: Readonly<Record<Shelf, string>>): number => {
  const inLanguage = (language: Language): number => {
    const words = technique.words[language];
    const has = (text: string): boolean => wordsOf(text).some((w) => w.startsWith(word));
    if (has(words.title)) return 3;
    if ((words.finds ?? []).some(has)) return 2;
    return has(words.about ?? "") ? 1 : 0;
  };
  const onShelf = technique.fits?.shelves.some((s) => wordsOf(names[s]).some((w) => w.startsWith(word)));
  return Math.max(inLanguage("en"), inLanguage("es"), onShelf === true ? 1.5 : 0);
};

/** Exercises that every word of a search leads to, in either language, best first. */
export const findExercises = (
  techniques: readonly Technique[],
  query: string,
  names: Readonly<Record<Shelf, string>>,
): readonly Technique[] => {
  const words = wordsOf(query);
  return techniques
    .map((technique) => {
      const each = words.map((word) => worth(technique, word, names));
      return { technique, score: each.includes(0) ? 0 : each.reduce((a, b) => a + b, 0) };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ technique }) => technique);
};
