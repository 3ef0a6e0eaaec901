import type { Language } from "@evenkeel/kernel/locale";

export type ArticleGroup =
  | "facts"
  | "someone-else"
  | "getting-help"
  | "self-harm"
  | "afterwards"
  | "people"
  | "going-on"
  | "mood"
  | "anxiety"
  | "sleep"
  | "stress"
  | "feelings"
  | "relationships"
  | "habits"
  | "conditions"
  | "life";

/** Where a claim comes from. */
export interface ArticleSource {
  readonly id: string;
  readonly title: string;
  readonly organisation: string;
  readonly year: number;
  readonly url: string;
  /** Day its text, or an exact quotation of it, was last read for this library; null where it was known and not opened again. */
  readonly seen: string | null;
}

type Said<T> = Readonly<Record<Language, T>>;

/** A piece of an article, the same in every language, with the sources of what it claims. */
export type ArticleBlock =
  | { readonly kind: "heading"; readonly words: Said<string> }
  | { readonly kind: "text"; readonly from: readonly string[]; readonly words: Said<string> }
  | { readonly kind: "list"; readonly from: readonly string[]; readonly words: Said<readonly string[]> }
  /** About this app itself, of which it is its own source. */
  | { readonly kind: "here"; readonly words: Said<string> };

/** A short text for members: what is known, from whom, and that it is or is not reviewed. */
export interface Article {
  readonly id: string;
  readonly group: ArticleGroup;
  readonly title: Said<string>;
  /** What the companion says when it is asked for this: one to three sentences, from the same sources. */
  readonly answer: Said<string>;
  readonly answerFrom: readonly string[];
  /** How people ask for it; read by the search and by the companion. */
  readonly asked: Said<readonly string[]>;
  readonly blocks: readonly ArticleBlock[];
  readonly review: "not yet reviewed by a clinician" | { readonly by: string; readonly on: string };
}
