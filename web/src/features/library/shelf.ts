import type { Article, ArticleGroup } from "@evenkeel/companion/article";
import { libraryOf } from "@evenkeel/companion/library";
import { ARTICLES } from "@evenkeel/content/psychoeducation/articles";

/** The articles that ship with the app, so that they open and are searched without a connection. */
export const library = libraryOf(ARTICLES);

const GROUPS: readonly ArticleGroup[] = [
  "getting-help",
  "someone-else",
  "mood",
  "anxiety",
  "sleep",
  "stress",
  "feelings",
  "relationships",
  "habits",
  "conditions",
  "life",
  "facts",
  "self-harm",
  "afterwards",
  "people",
  "going-on",
];

export interface Shelf {
  readonly group: ArticleGroup;
  readonly articles: readonly Article[];
}

/** Articles by what someone comes for; help that can be reached first. */
export const shelvesOf = (articles: readonly Article[]): readonly Shelf[] =>
  GROUPS.map((group) => ({ group, articles: articles.filter((article) => article.group === group) })).filter(
    (shelf) => shelf.articles.length > 0,
  );

/** What stands beside an article on its shelf: the one after it, and after the last the first. */
export const nextOnShelf = (article: Article): Article | undefined => {
  const shelf = library.articles.filter(({ group }) => group === article.group);
  const next = shelf[(shelf.findIndex(({ id }) => id === article.id) + 1) % shelf.length];
  return next?.id === article.id ? undefined : next;
};
