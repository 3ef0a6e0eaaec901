import type { Article, ArticleBlock } from "@evenkeel/companion/article";
import { ARTICLE_SOURCES } from "@evenkeel/content/psychoeducation/sources";
import type { articleAnswer, libraryList } from "@evenkeel/contract/library";
import type { Language } from "@evenkeel/kernel/locale";
import type { z } from "zod";

export const headOf = (
  article: Article,
  language: Language,
): z.infer<typeof libraryList>["articles"][number] => ({
  id: article.id,
  group: article.group,
  title: article.title[language],
  summary: article.answer[language],
  review: article.review,
});

const blockOf = (
  block: ArticleBlock,
  language: Language,
): z.infer<typeof articleAnswer>["blocks"][number] => {
  switch (block.kind) {
    case "heading":
    case "here":
      return { kind: block.kind, text: block.words[language] };
    case "text":
      return { kind: "text", text: block.words[language], from: [...block.from] };
    case "list":
      return { kind: "list", rows: [...block.words[language]], from: [...block.from] };
    default:
      return block satisfies never;
  }
};

/** An article in one language, with what its sources are. */
export const answerOf = (article: Article, language: Language): z.infer<typeof articleAnswer> => {
  const cited = new Set(article.blocks.flatMap((block) => ("from" in block ? block.from : [])));
  return {
    ...headOf(article, language),
    language,
    blocks: article.blocks.map((block) => blockOf(block, language)),
    sources: [...cited].flatMap((id) => ARTICLE_SOURCES.find((source) => source.id === id) ?? []),
  };
};
