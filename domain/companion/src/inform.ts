import type { Language } from "@evenkeel/kernel/locale";
import { isCalmQuestion } from "@evenkeel/language/risk/calm-question";
import type { RiskQuestion } from "@evenkeel/safety/questions/question";
import type { Card, ReplyPart } from "@evenkeel/safety/reply";
import type { Article, ArticleGroup } from "./article.ts";
import { filled } from "./candidate.ts";
import type { CompanionContent } from "./content-types.ts";
import { asksForAFact, isGeneralQuestion } from "./general-question.ts";
import type { TechniqueReply } from "./in-technique.ts";
import {
  type Answering,
  articleById,
  articleFor,
  isOnDanger,
  libraryOf,
  namesDanger,
  namesSubject,
} from "./library.ts";
import { momentLines, type Talk } from "./open-talk.ts";
import { QUESTION_ARTICLES } from "./question-articles.ts";
import type { CompanionEvent } from "./respond-types.ts";

export const cardOf = (article: Article, content: CompanionContent, language: Language): Card => {
  const sources = new Set(article.blocks.flatMap((b) => ("from" in b ? b.from : [])));
  const words = content.wording[language].article;
  const note = typeof article.review === "string" ? words.unreviewed : words.reviewed;
  return {
    kind: "article",
    articleId: article.id,
    title: article.title[language],
    note: filled(note, { sources: String(sources.size) }) ?? "",
  };
};

/** What may be handed to someone who has spoken of their own risk: only what leads to people. */
const FOR_ONESELF: ReadonlySet<ArticleGroup> = new Set(["getting-help"]);

/** How like its article a message must be that speaks of the writer and names no danger. */
const CERTAIN = 0.65;

const leadsToPeople = ({ article, likeness }: Answering, text: string): boolean =>
  FOR_ONESELF.has(article.group) && (likeness >= CERTAIN || namesDanger(text));

/** The article for a message that asks for one; null when no article answers it, undefined when it asks for none. */
const lookedUp = (text: string, content: CompanionContent): Article | null | undefined => {
  const answering = articleFor(libraryOf(content.articles), text);
  const found = answering?.article ?? null;
  const calm = isCalmQuestion(text);
  const onDanger = namesSubject(text) || (found !== null && isOnDanger(found.group));
  if (!onDanger && calm && isGeneralQuestion(text))
    return found === null && !asksForAFact(text) ? undefined : found;
  if (onDanger && calm) return found;
  // Who asks for themselves, and shows no risk, is answered where the answer leads to people.
  return text.includes("?") && answering !== null && leadsToPeople(answering, text) ? found : undefined;
};

const OF_COMPANION = ["asks-if-ai", "asks-privacy", "asks-memory", "asks-about-you"] as const;
/** Somebody who was told of, and what to say to them. */
const TO_SOMEBODY =
  /\b(?:him|her|them|she|he|they|ella|ellos|ellas|con él)\b|\b(?:le|les) (?:digo|pido|explico|cuento)\b/iu;

/** About the companion, or what to do about somebody who was told of: talk, with answers of its own. */
const isOfThisTalk = ({ heard, state }: Talk): boolean =>
  OF_COMPANION.some((intent) => heard.has(intent)) ||
  (state.moves.length > 0 && TO_SOMEBODY.test(heard.text));

/** A calm question is answered from the articles: briefly, with the article a tap away and the door open for whoever asks
 *  for themselves. What no article holds is not guessed at. A question about one's own life, or about what was told, is
 *  left to talk. */
export const informed = (talk: Talk): TechniqueReply | null => {
  const { content, heard, language, random, state } = talk;
  const found = lookedUp(heard.text, content);
  if (!namesSubject(heard.text) && isOfThisTalk(talk)) return null;
  if (found === undefined) return null;
  const move = found === null ? "not-known" : "cite";
  const lines = momentLines(talk, found === null ? "article-unknown" : "article-door", move);
  const line = lines[Math.floor(random.next() * lines.length)];
  const said = line === undefined ? "" : line.text;
  return {
    state: { ...state, offered: null },
    text: found === null ? said : `${found.answer[language]} ${said}`.trim(),
    moves: [move],
    sources: line === undefined ? [] : [line.source],
    question: null,
    cards: found === null ? [] : [cardOf(found, content, language)],
    effects: [],
    reason:
      found === null
        ? "a calm question that no article answers: says so"
        : `a calm question, answered from the article ${found.id}`,
  };
};

const FOR_ANOTHER: ReadonlySet<ArticleGroup> = new Set(["someone-else", "afterwards", "people", "self-harm"]);
const MOST_CARDS = 3;

/** The article beside a reply of safety, when the message also asks something that one answers: never at immediate
 *  risk, never as a fourth thing, and nothing that explains dying to someone who may want to.
 *  @param question what was answered in the reply, which has its own article. */
export const articleBeside = (
  event: CompanionEvent,
  parts: readonly ReplyPart[],
  content: CompanionContent,
  language: Language,
  question: RiskQuestion | null,
): readonly Card[] => {
  const { risk, nextStep } = event.assessment;
  if (nextStep.kind === "immediate" || risk.tier === "immediate") return [];
  if (parts.filter((part) => part.kind === "card").length >= MOST_CARDS) return [];
  const named = question === null ? undefined : QUESTION_ARTICLES[question];
  const known = named === undefined ? undefined : articleById(libraryOf(content.articles), named);
  if (known !== undefined && nextStep.kind !== "pathway") return [cardOf(known, content, language)];
  if (!event.text.includes("?")) return [];
  const found = articleFor(libraryOf(content.articles), event.text);
  const another = nextStep.kind === "pathway" && nextStep.concern === "concern-for-other";
  const fits =
    found !== null && (another ? FOR_ANOTHER.has(found.article.group) : leadsToPeople(found, event.text));
  return fits ? [cardOf(found.article, content, language)] : [];
};
