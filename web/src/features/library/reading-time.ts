import type { Article } from "@evenkeel/companion/article";
import { wordsOfBlock } from "@evenkeel/companion/library-ranking";
import type { Language } from "@evenkeel/kernel/locale";

/** Words a minute of someone who reads without hurry. */
const PACE = 180;

/** Whole minutes that reading an article takes, one at least. */
export const minutesToRead = (article: Article, language: Language): number => {
  const words = article.blocks
    .flatMap((block) => wordsOfBlock(block, language))
    .reduce((sum, line) => sum + line.trim().split(/\s+/).length, 0);
  return Math.max(1, Math.round(words / PACE));
};
