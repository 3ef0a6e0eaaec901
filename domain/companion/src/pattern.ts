import type { Language } from "@evenkeel/kernel/locale";

const compiled: Readonly<Record<Language, Map<string, RegExp>>> = { en: new Map(), es: new Map() };

const letter = String.raw`[\p{L}\p{N}_]`;

/** `\b` and `\w` know only ASCII; a Spanish pattern gets edges that know them too. */
const accented = (source: string): string =>
  source
    .replace(/\\b/g, (_, at: number) => {
      const before = source.charAt(at - 1);
      const after = source.charAt(at + 2);
      const closes = /[\p{L}\p{N})\]*+?}]/u.test(before) && !(/[?}]/.test(before) && /[\p{L}(]/u.test(after));
      return closes ? `(?!${letter})` : `(?<!${letter})`;
    })
    .replaceAll(String.raw`\w`, String.raw`[\p{L}\p{N}_'’]`);

/** A case-insensitive pattern from content, compiled once. */
export const pattern = (source: string, language: Language = "en"): RegExp => {
  const known = compiled[language].get(source);
  if (known !== undefined) return known;
  const made = language === "en" ? new RegExp(source, "i") : new RegExp(accented(source), "iu");
  compiled[language].set(source, made);
  return made;
};
