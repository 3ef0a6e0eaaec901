import type { Language } from "@evenkeel/kernel/locale";
import { parseLocale } from "@evenkeel/kernel/locale";
import { i18n } from "@lingui/core";
import { compileMessage } from "@lingui/message-utils/compileMessage";

const STORED = "language";

const catalogueOf = async (language: Language): Promise<Record<string, string>> => {
  switch (language) {
    case "en":
      return (await import("./catalogue-en.ts")).catalogueEn;
    case "es":
      return (await import("./catalogue-es.ts")).catalogueEs;
    default:
      return language satisfies never;
  }
};

/** Which of our languages the device asks for first; English when it asks for none of them. */
export const preferredLanguage = (tags: readonly string[]): Language => {
  for (const tag of tags) {
    const found = parseLocale(tag);
    if (found) return found.language;
  }
  return "en";
};

/** The region of the first language tag that names one, as ISO 3166-1 alpha-2: `es-MX` gives `MX`. */
export const preferredCountry = (tags: readonly string[]): string | null => {
  for (const tag of tags) {
    const region = /^[A-Za-z]{2,3}(?:[-_][A-Za-z]{4})?[-_]([A-Za-z]{2})(?:[-_]|$)/.exec(tag)?.[1];
    if (region) return region.toUpperCase();
  }
  return null;
};

export const currentLanguage = (): Language => (i18n.locale === "es" ? "es" : "en");

/** Turns the interface to a language and, when the person chose it, remembers that on this device. */
export const speak = async (language: Language, options: { remember?: boolean } = {}): Promise<void> => {
  const messages = await catalogueOf(language);
  i18n.load(language, messages);
  i18n.activate(language);
  document.documentElement.lang = language;
  if (options.remember) localStorage.setItem(STORED, language);
};

/** At start: what the person chose on this device, else what the device asks for. */
export const speakAtStart = (): Promise<void> => {
  i18n.setMessagesCompiler(compileMessage);
  const chosen = localStorage.getItem(STORED);
  const language = chosen === "en" || chosen === "es" ? chosen : preferredLanguage(navigator.languages);
  return speak(language);
};
