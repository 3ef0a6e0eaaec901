import type { Talk } from "./talk.ts";
import { contentOf, sentencesIn, wordsIn } from "./words.ts";

export interface TextMeasures {
  readonly talks: number;
  readonly turns: number;
  readonly openTurns: number;
  readonly words: number;
  /** Replies whose first three words began an earlier reply of the same talk; talks with none. */
  readonly openingsAgain: number;
  readonly talksWithoutOpeningAgain: number;
  /** Sentences that were said before in the same talk, word for word. */
  readonly sentences: number;
  readonly sentencesAgain: number;
  readonly distinct2: number;
  readonly withQuestion: number;
  readonly mostQuestions: number;
  readonly medianWords: number;
  /** Replies that hold a content word (by its stem) of what this member had said until then. */
  readonly withOwnContent: number;
  /** Of the replies to a message with two content words or more: those without any content word, which would fit any message. */
  readonly answersToContent: number;
  readonly fitsAnything: number;
  /** Talks in which safety took over at least once. */
  readonly talksInSafety: number;
}

/** Distinct bigrams through all bigrams; bigrams do not cross from one reply to the next. Null without a bigram. */
export const distinct2 = (replies: readonly string[]): number | null => {
  const seen = new Set<string>();
  let all = 0;
  for (const reply of replies) {
    const words = wordsIn(reply);
    for (let i = 1; i < words.length; i += 1) {
      seen.add(`${words[i - 1]} ${words[i]}`);
      all += 1;
    }
  }
  return all === 0 ? null : seen.size / all;
};

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? Number.NaN)) / 2;
};

const questionsOf = (text: string): number => (text.match(/\?/g) ?? []).length;

/** The measures of issue 5 over the open turns of the talks.
 *  @throws Error when there is no open turn, which no share can be made of. */
export const measureText = (talks: readonly Talk[]): TextMeasures => {
  const replies: string[] = [];
  let turns = 0;
  let openingsAgain = 0;
  let clean = 0;
  let inSafety = 0;
  let sentences = 0;
  let sentencesAgain = 0;
  let own = 0;
  let toContent = 0;
  let fitsAnything = 0;
  for (const { language, exchanges } of talks) {
    const openings = new Set<string>();
    const said = new Set<string>();
    const members = new Set<string>();
    let again = 0;
    let safe = false;
    for (const { member, said: reply, kind } of exchanges) {
      turns += 1;
      const content = contentOf(member, language);
      for (const word of content) members.add(word);
      if (kind === "safety") safe = true;
      if (kind !== "open") continue;
      replies.push(reply);
      const opening = wordsIn(reply).slice(0, 3).join(" ");
      if (openings.has(opening)) again += 1;
      openings.add(opening);
      for (const sentence of sentencesIn(reply)) {
        sentences += 1;
        if (said.has(sentence)) sentencesAgain += 1;
        said.add(sentence);
      }
      const carried = [...contentOf(reply, language)];
      if (carried.some((word) => members.has(word))) own += 1;
      if (content.size >= 2) {
        toContent += 1;
        if (carried.length === 0) fitsAnything += 1;
      }
    }
    openingsAgain += again;
    if (again === 0) clean += 1;
    if (safe) inSafety += 1;
  }
  const variety = distinct2(replies);
  if (variety === null) throw new Error("there is no open turn to measure");
  return {
    talks: talks.length,
    turns,
    openTurns: replies.length,
    words: replies.reduce((sum, reply) => sum + wordsIn(reply).length, 0),
    openingsAgain,
    talksWithoutOpeningAgain: clean,
    sentences,
    sentencesAgain,
    distinct2: variety,
    withQuestion: replies.filter((reply) => questionsOf(reply) > 0).length,
    mostQuestions: Math.max(...replies.map(questionsOf)),
    medianWords: median(replies.map((reply) => wordsIn(reply).length)),
    withOwnContent: own,
    answersToContent: toContent,
    fitsAnything,
    talksInSafety: inSafety,
  };
};
