import type { CompanionState } from "./state.ts";
import { longestRun, openingOfWords, questionsIn, sentencesIn, wordsOf } from "./wordings.ts";

/** What one whole candidate reply is judged by. */
export interface Judged {
  readonly text: string;
  /** Worth of its outline and of its sentences, summed by the composer. */
  readonly worth: number;
  readonly own: boolean;
}

const bigrams = (words: readonly string[]): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (let i = 1; i < words.length; i += 1) pairs.add(`${words[i - 1]} ${words[i]}`);
  return pairs;
};

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  if (a.size === 0) return 0;
  let shared = 0;
  for (const x of a) if (b.has(x)) shared += 1;
  return shared / a.size;
};

/** What each recent reply sounds like, computed once a turn. */
export interface Recent {
  /** Sentences said in this conversation, as `sentencesIn` gives them. */
  readonly sentences: ReadonlySet<string>;
  readonly openings: ReadonlySet<string>;
  readonly firstWords: readonly string[];
  readonly grams: readonly ReadonlySet<string>[];
}

const sounding = new WeakMap<readonly string[], Recent["grams"]>();

const gramsOf = (said: readonly string[]): Recent["grams"] => {
  const known = sounding.get(said);
  if (known !== undefined) return known;
  const grams = said.map((reply) => bigrams(wordsOf(reply)));
  sounding.set(said, grams);
  return grams;
};

export const recentOf = (state: CompanionState): Recent => ({
  sentences: new Set(state.sentences ?? []),
  openings: new Set(state.openings),
  firstWords: state.openings.slice(-4).map((o) => o.split(" ")[0] ?? ""),
  grams: gramsOf(state.said),
});

/** Words a reply should have about: short for short messages, never long. */
export const targetLength = (memberWords: number): number =>
  Math.max(18, Math.min(40, 22 + 0.4 * memberWords));

/** What it is worth that a reply holds something of the member's own. */
const OWN = 0.6;

/** No penalty counted yet: what a wording could reach at most. */
export const bestPossible = (reply: Omit<Judged, "text">): number => reply.worth + (reply.own ? OWN : 0);

/** Higher is better; minus infinity is never said.
 *  @param message the words of the message that is answered.
 *  Formula: worth + own material - sameness - echo - wrong length. */
export const score = (
  reply: Judged,
  recent: Recent,
  message: readonly string[],
  memberWords: number,
): number => {
  if (questionsIn(reply.text) > 1) return Number.NEGATIVE_INFINITY;
  const words = wordsOf(reply.text);
  const opening = openingOfWords(words);
  if (recent.openings.has(opening)) return Number.NEGATIVE_INFINITY;
  if (recent.sentences.size > 0 && sentencesIn(reply.text).some((sentence) => recent.sentences.has(sentence)))
    return Number.NEGATIVE_INFINITY;
  const { length } = words;
  const grams = bigrams(words);
  const sameness = Math.max(0, ...recent.grams.map((g) => overlap(grams, g)));
  const echo = Math.max(0, longestRun(words, message) - 5);
  const first = opening.split(" ")[0] ?? "";
  return (
    bestPossible(reply) -
    1.2 * sameness -
    0.4 * echo -
    0.03 * Math.max(0, length - targetLength(memberWords)) -
    (length > 45 ? 0.5 : 0) -
    0.18 * recent.firstWords.filter((w) => w === first).length
  );
};
