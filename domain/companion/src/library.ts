import type { Language } from "@evenkeel/kernel/locale";
import { type Bm25Index, bm25, bm25Index, termWeight } from "@evenkeel/language/retrieval/bm25";
import { searchTerms } from "@evenkeel/language/retrieval/search-terms";
import type { Article, ArticleBlock } from "./article.ts";

/** One way of asking for an article, as terms. */
interface AskedFor {
  readonly articleId: string;
  readonly terms: ReadonlySet<string>;
}

export interface Library {
  readonly articles: readonly Article[];
  readonly texts: Bm25Index;
  readonly asked: readonly AskedFor[];
  readonly askedIndex: Bm25Index;
}

const LANGUAGES: readonly Language[] = ["en", "es"];

/** The words of a block in one language, one string a paragraph or row. */
export const wordsOfBlock = (block: ArticleBlock, language: Language): readonly string[] =>
  block.kind === "list" ? block.words[language] : [block.words[language]];

/** A title says most about what a text is for, then how people ask for it, then its words. */
const termsOf = (article: Article): readonly string[] =>
  LANGUAGES.flatMap((language) => {
    const title = searchTerms(article.title[language]);
    const asked = article.asked[language].flatMap(searchTerms);
    const body = article.blocks.flatMap((block) => wordsOfBlock(block, language)).flatMap(searchTerms);
    return [...title, ...title, ...title, ...asked, ...asked, ...body];
  });

/** Both languages in one index: a word of either finds the article. */
const openLibrary = (articles: readonly Article[]): Library => {
  const asked = articles.flatMap((article) =>
    LANGUAGES.flatMap((language) =>
      [article.title[language], ...article.asked[language]].map((line) => ({
        articleId: article.id,
        terms: new Set(searchTerms(line)),
      })),
    ),
  );
  return {
    articles,
    texts: bm25Index(articles.map((article) => ({ id: article.id, terms: termsOf(article) }))),
    asked,
    askedIndex: bm25Index(asked.map(({ terms }, i) => ({ id: String(i), terms: [...terms] }))),
  };
};

const OPENED = new WeakMap<readonly Article[], Library>();

/** The library of these articles, indexed once. */
export const libraryOf = (articles: readonly Article[]): Library => {
  const opened = OPENED.get(articles) ?? openLibrary(articles);
  OPENED.set(articles, opened);
  return opened;
};

export const articleById = (library: Library, id: string): Article | undefined =>
  library.articles.find((article) => article.id === id);

/** Articles for words of either language, best first; hits far behind the best are left out. */
export const searchLibrary = (library: Library, query: string): readonly Article[] => {
  const hits = bm25(library.texts, searchTerms(query));
  const best = hits[0]?.score ?? 0;
  return hits.filter((hit) => hit.score >= 0.2 * best).flatMap((hit) => articleById(library, hit.id) ?? []);
};

/** What these articles are about; a question without any of it must match closely. */
const SUBJECT: ReadonlySet<string> = new Set(
  [
    "suicide",
    "thoughts",
    "want-die",
    "attempt",
    "after-attempt",
    "self-harm",
    "line",
    "safety-plan",
    "intrusive",
    "dbt",
  ].map((name) => `=${name}`),
);
/** A plain word weighs less than a thing that has a name here, and a word no one was expected to ask with still less. */
const WORD = 0.6;
const UNSEEN = 0.3;
const CLOSE = 0.8;
const CLOSE_ENOUGH = 0.5;
const ALONE = 0.6;

/** Suicide or self-harm named outright. */
const NAMED: ReadonlySet<string> = new Set(
  ["suicide", "thoughts", "attempt", "after-attempt", "self-harm"].map((name) => `=${name}`),
);

export const namesSubject = (text: string): boolean => searchTerms(text).some((term) => NAMED.has(term));

/** The article that answers a question, by its likeness to the ways people ask for each: the cosine of both sets of
 *  terms, weighed by how rare they are; null when none is like it enough.
 *  @returns `likeness` 0..1. */
export const articleFor = (
  library: Library,
  question: string,
): { readonly article: Article; readonly likeness: number } | null => {
  const terms = new Set(searchTerms(question));
  const unseen = UNSEEN * Math.log(1 + library.askedIndex.size);
  const weight = (term: string): number => {
    const known = termWeight(library.askedIndex, term);
    return known === 0 ? unseen : term.startsWith("=") ? known : WORD * known;
  };
  const length = (set: ReadonlySet<string>): number =>
    Math.sqrt([...set].reduce((sum, term) => sum + weight(term) ** 2, 0));
  const own = length(terms);
  const about = [...terms].some((term) => SUBJECT.has(term));
  let best: { readonly id: string; readonly likeness: number } | null = null;
  for (const asked of library.asked) {
    if (!about && [...asked.terms].some((term) => SUBJECT.has(term))) continue;
    const shared = [...asked.terms].filter((term) => terms.has(term));
    if (shared.length === 0) continue;
    const likeness = shared.reduce((sum, term) => sum + weight(term) ** 2, 0) / (own * length(asked.terms));
    // One word in common says what a question is about, and not what it asks.
    if (shared.length < 2 && (!about || likeness < ALONE)) continue;
    if (best === null || likeness > best.likeness) best = { id: asked.articleId, likeness };
  }
  if (best === null) return null;
  const needed = about ? CLOSE_ENOUGH : CLOSE;
  const article = best.likeness >= needed ? articleById(library, best.id) : undefined;
  return article === undefined ? null : { article, likeness: best.likeness };
};
