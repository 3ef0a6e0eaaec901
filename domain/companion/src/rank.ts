import type { CompanionState } from "./state.ts";
import { longestEcho, openingOf, questionsIn, wordsOf } from "./wordings.ts";

/** What one whole candidate reply is judged by. */
export interface Judged {
  readonly text: string;
  /** Worth of its outline and of its sentences, summed by the composer. */
  readonly worth: number;
  readonly own: boolean;
}

const bigrams = (text: string): ReadonlySet<string> => {
  const words = wordsOf(text);
  return new Set(words.slice(1).map((w, i) => `${words[i]} ${w}`));
};

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  if (a.size === 0) return 0;
  let shared = 0;
  for (const x of a) if (b.has(x)) shared += 1;
  return shared / a.size;
};

/** What each recent reply sounds like, computed once a turn. */
export interface Recent {
  readonly openings: ReadonlySet<string>;
  readonly firstWords: readonly string[];
  readonly grams: readonly ReadonlySet<string>[];
}

export const recentOf = (state: CompanionState): Recent => ({
  openings: new Set(state.openings),
  firstWords: state.openings.slice(-4).map((o) => o.split(" ")[0] ?? ""),
  grams: state.said.map(bigrams),
});

/** Words a reply should have about: short for short messages, never long. */
export const targetLength = (memberWords: number): number =>
  Math.max(10, Math.min(36, 12 + 0.4 * memberWords));

/** No penalty counted yet: what a wording could reach at most. */
export const bestPossible = (reply: Judged): number => reply.worth + (reply.own ? 0.35 : 0);

/** Higher is better; minus infinity is never said. Formula: worth + own material - sameness - echo - wrong length. */
export const score = (reply: Judged, recent: Recent, message: string, memberWords: number): number => {
  if (questionsIn(reply.text) > 1) return Number.NEGATIVE_INFINITY;
  const opening = openingOf(reply.text);
  if (recent.openings.has(opening)) return Number.NEGATIVE_INFINITY;
  const length = wordsOf(reply.text).length;
  const grams = bigrams(reply.text);
  const sameness = Math.max(0, ...recent.grams.map((g) => overlap(grams, g)));
  const echo = Math.max(0, longestEcho(reply.text, message) - 5);
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
