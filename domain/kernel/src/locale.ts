/** Languages that Evenkeel speaks. */
export type Language = "en" | "es";

export interface Locale {
  readonly language: Language;
  /** ISO 3166-1 alpha-2, upper case; absent when the member has not said where they are. */
  readonly country?: string;
}

/** Reads `en-US`, `es_MX`, `en`; undefined for a language that is not spoken here. */
export const parseLocale = (tag: string): Locale | undefined => {
  const match = /^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{2}))?(?:[-_].*)?$/.exec(tag.trim());
  const language = match?.[1]?.toLowerCase();
  if (language !== "en" && language !== "es") return undefined;
  const country = match?.[2]?.toUpperCase();
  return country === undefined ? { language } : { language, country };
};
