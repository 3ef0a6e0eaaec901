import type { Language } from "@evenkeel/kernel/locale";
import { evened, spelledOut } from "./wordings.ts";

const splits: Readonly<Record<Language, RegExp>> = {
  en: /(?:,\s*|\s+)(?:and then|and so|and|but|because|then|which|except|although)\s+|,\s*so\s+|,\s+|\s+[-–—]\s+/i,
  es: /(?:,\s*|\s+)(?:y luego|y después|y entonces|y|así que|porque|entonces|aunque|pero)\s+|,\s+|\s+[-–—]\s+/i,
};

/** Stretches in which a shape may be found: every sentence, then its smaller pieces; each once, in order. */
export const segmentsOf = (text: string, language: Language): readonly string[] => {
  const plain = language === "en" ? spelledOut(text) : evened(text);
  const sentences = plain
    .split(/(?<=[.!?…])\s+|\n+|;\s+/)
    .map((s) => s.replace(/[.!…]+$/, "").trim())
    .filter((s) => s !== "");
  const pieces = sentences.flatMap((s) => s.split(splits[language]).map((p) => p.trim()));
  return [...new Set([...sentences, ...pieces])].filter((s) => s.length > 2 && s.length < 240);
};
