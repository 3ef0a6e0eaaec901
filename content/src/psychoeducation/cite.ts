import type { ArticleSource } from "@evenkeel/companion/article";

/** A paper that was known and not opened again: cited for what it says in words, and for no figure. */
export const paper = (
  id: string,
  title: string,
  organisation: string,
  year: number,
  doi: string,
): ArticleSource => ({
  ...{ id, title, organisation, year, url: `https://doi.org/${doi}`, seen: null },
});

/** A page, guideline or book of the same kind. */
export const page = (
  id: string,
  title: string,
  organisation: string,
  year: number,
  url: string,
): ArticleSource => ({ ...{ id, title, organisation, year, url, seen: null } });
