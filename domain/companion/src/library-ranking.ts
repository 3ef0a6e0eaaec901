import type { Language } from "@evenkeel/kernel/locale";
import { foldAccents } from "@evenkeel/language/characters";
import { spanishVerb } from "@evenkeel/language/grammar/spanish-verbs";
import { type Bm25Index, bm25, bm25Index, termWeight } from "@evenkeel/language/retrieval/bm25";
import { characterGrams } from "@evenkeel/language/retrieval/character-grams";
import { EVERYDAY_CONCEPTS } from "@evenkeel/language/retrieval/lexicon/everyday-concepts";
import { searchTerms } from "@evenkeel/language/retrieval/search-terms";
import type { Article, ArticleBlock } from "./article.ts";

const LANGUAGES: readonly Language[] = ["en", "es"];

/** A title or one way of asking, as what is compared. */
interface Line {
  readonly articleId: string;
  readonly set: ReadonlySet<string>;
}

/** The library in one language. */
interface LanguageIndex {
  readonly texts: Bm25Index;
  readonly termLines: readonly Line[];
  readonly terms: Bm25Index;
  readonly gramLines: readonly Line[];
  readonly grams: Bm25Index;
}

export type RankingIndex = Readonly<Record<Language, LanguageIndex>>;

export interface Ranked {
  readonly articleId: string;
  /** 0..1: what of the question this article holds. */
  readonly words: number;
  /** 0..1: cosine to the nearest way of asking, by terms. */
  readonly asked: number;
  /** 0..1: the same by pieces of words, which forgive spelling. */
  readonly spelled: number;
  readonly score: number;
}

/** Stems that half of all questions hold. */
const ANY_QUESTION: ReadonlySet<string> = new Set(
  "happen differenc between diferenci diferent pasa stop start work".split(" "),
);

const termsIn = (text: string): readonly string[] =>
  searchTerms(text, EVERYDAY_CONCEPTS).filter((term) => !ANY_QUESTION.has(term));

/** The words of a block in one language, one string a paragraph or row. */
export const wordsOfBlock = (block: ArticleBlock, language: Language): readonly string[] =>
  block.kind === "list" ? block.words[language] : [block.words[language]];

/** A title says most about what a text is for, then how people ask for it and its short answer, then its words. */
const fieldTerms = (article: Article, language: Language): readonly string[] => {
  const title = termsIn(article.title[language]);
  const asked = article.asked[language].flatMap(termsIn);
  const answer = termsIn(article.answer[language]);
  const body = article.blocks
    .filter((block) => block.kind !== "here")
    .flatMap((block) => wordsOfBlock(block, language))
    .flatMap(termsIn);
  return [...title, ...title, ...title, ...title, ...asked, ...asked, ...answer, ...answer, ...body];
};

const languageIndex = (articles: readonly Article[], language: Language): LanguageIndex => {
  const lines = articles.flatMap((article) =>
    [article.title[language], ...article.asked[language]].map((line) => ({ articleId: article.id, line })),
  );
  const linesOf = (pieces: (line: string) => Iterable<string>): readonly Line[] =>
    lines.map(({ articleId, line }) => ({ articleId, set: new Set(pieces(line)) }));
  const indexOf = (some: readonly Line[]): Bm25Index =>
    bm25Index(some.map(({ set }, i) => ({ id: String(i), terms: [...set] })));
  const termLines = linesOf(termsIn);
  const gramLines = linesOf(characterGrams);
  const texts = articles.map((article) => ({ id: article.id, terms: fieldTerms(article, language) }));
  return {
    texts: bm25Index(texts),
    termLines,
    terms: indexOf(termLines),
    gramLines,
    grams: indexOf(gramLines),
  };
};

export const rankingIndex = (articles: readonly Article[]): RankingIndex => ({
  en: languageIndex(articles, "en"),
  es: languageIndex(articles, "es"),
});

/** What one term adds to a BM25 score at most, as a multiple of its weight. */
const MOST_OF_A_TERM = 2.2;

/** A word that no text holds counts as the rarest would: a question full of them is about something else. */
const weightIn = (index: Bm25Index, unseen: number) => {
  const rarest = unseen * Math.log(1 + (index.size - 0.5) / 1.5);
  return (term: string): number => termWeight(index, term) || rarest;
};

const norm = (set: ReadonlySet<string>, weight: (term: string) => number): number =>
  Math.sqrt([...set].reduce((sum, term) => sum + weight(term) ** 2, 0));

/** The nearest line of each article, by cosine. */
const nearestLines = (
  index: Bm25Index,
  lines: readonly Line[],
  query: ReadonlySet<string>,
): ReadonlyMap<string, number> => {
  const weight = weightIn(index, 0.8);
  const own = norm(query, weight);
  const shared = new Map<number, number>();
  for (const term of query)
    for (const id of index.postings.get(term)?.keys() ?? [])
      shared.set(Number(id), (shared.get(Number(id)) ?? 0) + weight(term) ** 2);
  const best = new Map<string, number>();
  for (const [i, sum] of shared) {
    const line = lines[i];
    if (line === undefined) continue;
    const cosine = sum / (own * norm(line.set, weight));
    if (cosine > (best.get(line.articleId) ?? 0)) best.set(line.articleId, cosine);
  }
  return best;
};

/** How much each of the three says, chosen on the development part of `benchmarks/retrieval`: 0040. */
const WEIGHTS = { words: 0.45, asked: 0.35, spelled: 0.2 };

/** What says how one asks, or of whom, and not about what. */
const MANNER: ReadonlySet<string> = new Set(
  (
    "signs why ask tell help normal how-many work partner kid child men old friend relative teen myth recover distance " +
    "finding treatment media"
  )
    .split(" ")
    .map((name) => `=${name}`),
);

/** Things that are named for many reasons: a cat sleeps, a phone has a screen. */
const EVERYWHERE: ReadonlySet<string> = new Set(
  (
    "eating sleep money screen moving pain machine therapist psychiatrist medicine looks illness shouting overload private " +
    "forgetful job-loss social line work-limits perfect startle"
  )
    .split(" ")
    .map((name) => `=${name}`),
);

/** Somebody whose life it is about; Spanish says who in the verb. */
const SOMEBODY =
  /\b(?:i|i'?m|i'?ve|me|my|we|our|us|he|she|they|him|her|his|people|ppl|someone|somebody|yo|me|mi|mis|nos|nuestr[oa]s?|alguien|uno|gente)\b/i;

/** How something is done, or may be done: nothing is told with it. */
const PROCEDURE = /^[\s¿]*(?:how (?:to|do|can|should)|can (?:i|my|you)|como|cuant|me pued)/i;

/** An amount of a medicine is never looked up here. */
const AMOUNT =
  /\b(?:dos(?:e|es|age|is)|(?:how (?:much|many)|cuant[oa]s?) \w*(?:aspirin|ibuprof|paracetamol|acetaminophen|melaton|antibiotic|pills?|pastillas?|mg)\w*)\b/i;

/** "How do I", "can I": anyone asks so, about anything. */
const ASKING =
  /\b(?:how|what|when|where|why|which|can|could|do|should|may|must) (?:do |can |could |should |would |am )?(?:i|we|my)\b|\btell me\b/gi;

const aboutSomebody = (query: string): boolean =>
  SOMEBODY.test(query.replace(ASKING, " ")) ||
  (query.toLowerCase().match(/\p{L}{3,}o\b/gu) ?? []).some((word) => spanishVerb(word)?.person === 0);

const NAMING = {
  clearly: 0.2,
  "of oneself": 0.26,
  loosely: 0.42,
  "with strange words": 0.55,
  not: 0.5,
  typed: 0.25,
};
/** From this share on, words that no text of the library holds say that it is about something else. */
const STRANGE = 0.34;
const TYPED_WORDS = 2;

/** How a question names what the library is about. One word is a search while it is typed: half of it finds what it
 *  begins. */
const naming = (index: RankingIndex, query: string, terms: ReadonlySet<string>): keyof typeof NAMING => {
  const named = [...terms].filter((term) => term.startsWith("=") && !MANNER.has(term));
  const known = (term: string): boolean => LANGUAGES.some((one) => termWeight(index[one].texts, term) > 0);
  const strange = [...terms].filter((term) => !known(term)).length / terms.size;
  const own = aboutSomebody(query);
  if (named.length > 1 || named.some((term) => !EVERYWHERE.has(term))) return "clearly";
  if (named.length === 1 && own) return "clearly";
  if (named.length === 1) return strange > 0 ? "with strange words" : "loosely";
  if (query.trim().split(/\s+/).length <= TYPED_WORDS) return "typed";
  return own && strange <= STRANGE && !PROCEDURE.test(query) ? "of oneself" : "not";
};

const rankIn = (index: LanguageIndex, query: string): readonly Ranked[] => {
  const terms = new Set(termsIn(query));
  const weight = weightIn(index.texts, 1);
  const most = [...terms].reduce((sum, term) => sum + weight(term) * MOST_OF_A_TERM, 0);
  const words = new Map(bm25(index.texts, [...terms]).map(({ id, score }) => [id, score / most]));
  const asked = nearestLines(index.terms, index.termLines, terms);
  const spelled = nearestLines(index.grams, index.gramLines, characterGrams(query));
  return [...new Set([...words.keys(), ...asked.keys(), ...spelled.keys()])].map((articleId) => {
    const parts = {
      words: words.get(articleId) ?? 0,
      asked: asked.get(articleId) ?? 0,
      spelled: spelled.get(articleId) ?? 0,
    };
    const score = WEIGHTS.words * parts.words + WEIGHTS.asked * parts.asked + WEIGHTS.spelled * parts.spelled;
    return { articleId, ...parts, score };
  });
};

/** Articles for a question, best first, whichever of the two languages it is in: each article counts as it does in the
 *  language that likes it better. */
export const rankArticles = (index: RankingIndex, query: string): readonly Ranked[] => {
  const best = new Map<string, Ranked>();
  for (const one of LANGUAGES.flatMap((language) => rankIn(index[language], query)))
    if (one.score > (best.get(one.articleId)?.score ?? -1)) best.set(one.articleId, one);
  return [...best.values()].sort((a, b) => b.score - a.score || (a.articleId < b.articleId ? -1 : 1));
};

/** Hits further behind the best are left out. */
const BEHIND = 0.4;

/** Articles that hold an answer, best first; none when the library does not cover the question: the best must score the
 *  more, the less clearly the question names what the library is about. */
export const articlesFound = (index: RankingIndex, query: string): readonly Ranked[] => {
  if (AMOUNT.test(foldAccents(query))) return [];
  const how = naming(index, query, new Set(termsIn(query)));
  const ranked =
    how === "typed"
      ? rankArticles(index, query)
          .map((one) => ({ ...one, score: (one.words + one.spelled) / 2 }))
          .sort((a, b) => b.score - a.score)
      : rankArticles(index, query);
  const best = ranked[0]?.score ?? 0;
  return best < NAMING[how] ? [] : ranked.filter(({ score }) => score >= BEHIND * best);
};
