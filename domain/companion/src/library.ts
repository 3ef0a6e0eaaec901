import type { Language } from "@evenkeel/kernel/locale";
import { foldAccents } from "@evenkeel/language/characters";
import { type Bm25Index, bm25Index, termWeight } from "@evenkeel/language/retrieval/bm25";
import { searchTerms } from "@evenkeel/language/retrieval/search-terms";
import type { Article, ArticleGroup } from "./article.ts";
import { articlesFound, type RankingIndex, rankingIndex } from "./library-ranking.ts";

/** One way of asking for an article, as terms. */
interface AskedFor {
  readonly articleId: string;
  readonly terms: ReadonlySet<string>;
}

export interface Library {
  readonly articles: readonly Article[];
  readonly ranking: RankingIndex;
  /** Ways of asking for the articles on suicide and self-harm, weighed among themselves, however many others there are. */
  readonly asked: readonly AskedFor[];
  readonly askedIndex: Bm25Index;
}

const LANGUAGES: readonly Language[] = ["en", "es"];

/** What the articles on suicide and self-harm are about; a question with any of it is theirs. */
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
const onSubject = (terms: ReadonlySet<string>): boolean => [...terms].some((term) => SUBJECT.has(term));

const openLibrary = (articles: readonly Article[]): Library => {
  const all = articles.flatMap((article) =>
    LANGUAGES.flatMap((language) =>
      [article.title[language], ...article.asked[language]].map((line) => ({
        articleId: article.id,
        terms: new Set(searchTerms(line)),
      })),
    ),
  );
  const ids = new Set(all.filter(({ terms }) => onSubject(terms)).map(({ articleId }) => articleId));
  const asked = all.filter(({ articleId }) => ids.has(articleId));
  return {
    articles,
    ranking: rankingIndex(articles),
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

/** Half a word, while it is typed: articles with a word that begins so in the title, then in a way of asking. */
const begunWith = (library: Library, typed: string): readonly Article[] => {
  const begins = (lines: readonly string[]): boolean =>
    lines.some((line) => ` ${folded(line)}`.includes(` ${typed}`));
  const titled = library.articles.filter(({ title }) => begins(Object.values(title)));
  const asked = library.articles.filter(
    (article) => !titled.includes(article) && begins(Object.values(article.asked).flat()),
  );
  return [...titled, ...asked];
};

const folded = (text: string): string =>
  foldAccents(text.toLowerCase())
    .replace(/[^a-z0-9ñ]+/g, " ")
    .trim();

/** Articles for words of either language, best first; none when the library does not cover them. */
export const searchLibrary = (library: Library, query: string): readonly Article[] => {
  const found = articlesFound(library.ranking, query);
  const typed = folded(query);
  return found.length === 0 && typed.length >= 3 && !typed.includes(" ")
    ? begunWith(library, typed)
    : found.flatMap(({ articleId }) => articleById(library, articleId) ?? []);
};

/** A plain word weighs less than a thing that has a name here, and a word no one was expected to ask with still less. */
const WORD = 0.6;
const UNSEEN = 0.3;
const CLOSE_ENOUGH = 0.5;
const ALONE = 0.6;

/** Suicide or self-harm named outright. */
const NAMED: ReadonlySet<string> = new Set(
  ["suicide", "thoughts", "attempt", "after-attempt", "self-harm"].map((name) => `=${name}`),
);

export const namesSubject = (text: string): boolean => searchTerms(text).some((term) => NAMED.has(term));

/** Of these no article stands as the answer to a question that names nothing of the kind. */
const OF_DANGER: ReadonlySet<ArticleGroup> = new Set(["facts", "someone-else", "self-harm", "afterwards"]);
/** Whether a question is compared with the articles on suicide and self-harm. */
export const namesDanger = (text: string): boolean => onSubject(new Set(searchTerms(text)));

export const isOnDanger = (group: ArticleGroup): boolean => OF_DANGER.has(group);
/** How sure the companion is before it answers from an article, and how far the next one must be behind. */
const SURE = 0.45;
const AHEAD = 0.02;

export interface Answering {
  readonly article: Article;
  /** 0..1. */
  readonly likeness: number;
}

const inDanger = (library: Library, terms: ReadonlySet<string>): Answering | null => {
  const unseen = UNSEEN * Math.log(1 + library.askedIndex.size);
  const weight = (term: string): number => {
    const known = termWeight(library.askedIndex, term);
    return known === 0 ? unseen : term.startsWith("=") ? known : WORD * known;
  };
  const length = (set: ReadonlySet<string>): number =>
    Math.sqrt([...set].reduce((sum, term) => sum + weight(term) ** 2, 0));
  const own = length(terms);
  let best: { readonly id: string; readonly likeness: number } | null = null;
  for (const asked of library.asked) {
    const shared = [...asked.terms].filter((term) => terms.has(term));
    if (shared.length === 0) continue;
    const likeness = shared.reduce((sum, term) => sum + weight(term) ** 2, 0) / (own * length(asked.terms));
    // One word in common says what a question is about, and not what it asks.
    if (shared.length < 2 && likeness < ALONE) continue;
    if (best === null || likeness > best.likeness) best = { id: asked.articleId, likeness };
  }
  const article = best === null || best.likeness < CLOSE_ENOUGH ? undefined : articleById(library, best.id);
  return best === null || article === undefined ? null : { article, likeness: best.likeness };
};

const inDailyLife = (library: Library, question: string): Answering | null => {
  const [first, second] = articlesFound(library.ranking, question);
  const article = first === undefined ? undefined : articleById(library, first.articleId);
  if (first === undefined || article === undefined || OF_DANGER.has(article.group)) return null;
  if (first.score < SURE || first.score - (second?.score ?? 0) < AHEAD) return null;
  return { article, likeness: first.score };
};

/** The article that answers a question; null when none is like it enough. What names suicide or self-harm is compared
 *  with the ways people ask for each article, by the cosine of both sets of terms, weighed by how rare they are; all else
 *  by the ranking of the library. */
export const articleFor = (library: Library, question: string): Answering | null => {
  const terms = new Set(searchTerms(question));
  return onSubject(terms) ? inDanger(library, terms) : inDailyLife(library, question);
};
