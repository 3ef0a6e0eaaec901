import type { ArticleBlock } from "@evenkeel/companion/article";

/** Blocks with both languages side by side, so that neither can say what the other leaves out. */
export const heading = (en: string, es: string): ArticleBlock => ({ kind: "heading", words: { en, es } });

export const text = (from: readonly string[], en: string, es: string): ArticleBlock => ({
  kind: "text",
  from,
  words: { en, es },
});

export const list = (
  from: readonly string[],
  ...rows: readonly (readonly [en: string, es: string])[]
): ArticleBlock => ({
  kind: "list",
  from,
  words: { en: rows.map(([en]) => en), es: rows.map(([, es]) => es) },
});

export const here = (en: string, es: string): ArticleBlock => ({ kind: "here", words: { en, es } });
