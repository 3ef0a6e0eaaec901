import type { Article } from "@evenkeel/companion/article";

/** The sources of an article, numbered by the order in which its claims lean on them. */
export const citedIn = (article: Article): readonly string[] => [
  ...new Set(article.blocks.flatMap((block) => ("from" in block ? block.from : []))),
];
