import { eld } from "eld/small";

/** Names the language of a text by its ISO 639-1 code; undefined where a text is too short or too mixed to tell. */
export const detectLanguage = (text: string): string | undefined => {
  const found = eld.detect(text);
  return found.language !== "" && found.isReliable() ? found.language : undefined;
};
