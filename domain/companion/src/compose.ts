import type { Language } from "@evenkeel/kernel/locale";
import type { Random } from "@evenkeel/kernel/random";
import type { Candidate } from "./candidate.ts";
import { candidatesFor } from "./candidates.ts";
import type { CompanionContent } from "./content-types.ts";
import type { Heard } from "./heard.ts";
import { isAsking, type Move } from "./move.ts";
import type { Shape } from "./policy.ts";
import { bestPossible, type Judged, recentOf, score } from "./rank.ts";
import type { CompanionState } from "./state.ts";
import { uncapitalised, wordsOf } from "./wordings.ts";

/** A reply in words, with the lines it was made from and why. */
export interface Composed {
  readonly text: string;
  readonly moves: readonly Move[];
  readonly sources: readonly string[];
  readonly question: string | null;
  readonly reason: string;
  /** How many wordings were compared. */
  readonly compared: number;
}

/** Sentences of a move that are worth combining, wordings per outline, outlines: the rest would lose anyway. */
const perMove = 6;
const perShape = 24;
const mostShapes = 18;

/** The first of all ways to take one of each list, none of which is empty. */
const combinations = (lists: readonly (readonly Candidate[])[]): readonly (readonly Candidate[])[] =>
  lists.reduce<readonly (readonly Candidate[])[]>(
    (heads, list) => heads.flatMap((head) => list.map((c) => [...head, c])).slice(0, perShape),
    [[]],
  );

/** An opener fits only before a plain statement, never before a quote, a fragment or a question. */
const takesOpener = (first: Candidate): boolean =>
  (first.source.includes(":feel:") || first.source.startsWith("feeling:")) &&
  /^(?:It|It's|You|There's|There|La|El|Hay|Es|Te|Se)\b/.test(first.text);

const joined = (parts: readonly Candidate[], opener: string): string => {
  const [first, ...rest] = parts;
  if (first === undefined) return "";
  const head = opener === "" ? first.text : `${opener} ${uncapitalised(first.text)}`;
  return [head, ...rest.map((p) => p.text)].join(" ");
};

const meaningOf = (part: Candidate): string | undefined =>
  /^(?:meaning|kind)(?:-ask|-later)?:([^:]+):/.exec(part.source)?.[1];

/** A question that opens what was just said back belongs to it. */
const togetherness = (parts: readonly Candidate[]): number => {
  const asked = parts.find((p) => isAsking(p.move));
  const id = asked === undefined ? undefined : meaningOf(asked);
  return id !== undefined && parts.some((p) => p !== asked && meaningOf(p) === id) ? 0.2 : 0;
};

/** Formula: worth of the outline + the best of its sentences + 0.45 of each other + 0.4 of a question: one telling
 *  sentence is better than two that share its weight. */
const worthOf = (shape: Shape, parts: readonly Candidate[]): number => {
  const said = parts.filter((p) => !isAsking(p.move)).map((p) => p.weight);
  const asked = parts.filter((p) => isAsking(p.move)).map((p) => p.weight);
  const best = Math.max(0, ...said);
  const others = said.reduce((sum, weight) => sum + weight, 0) - best;
  return (
    shape.utility +
    togetherness(parts) +
    best +
    0.45 * others +
    (said.length === 0 ? 0.8 : 0.4) * Math.max(0, ...asked)
  );
};

/** Words in a row that no two sentences of one reply may share. */
const shared = 4;

const runsOf = new WeakMap<Candidate, ReadonlySet<string>>();

const runs = (part: Candidate): ReadonlySet<string> => {
  const known = runsOf.get(part);
  if (known !== undefined) return known;
  const words = wordsOf(part.text);
  const made = new Set<string>();
  for (let i = 0; i + shared <= words.length; i += 1) made.add(words.slice(i, i + shared).join(" "));
  runsOf.set(part, made);
  return made;
};

const overlap = (one: Candidate, other: Candidate): boolean => {
  const theirs = runs(other);
  for (const run of runs(one)) if (theirs.has(run)) return true;
  return false;
};

/** No line twice, and no two that say the same thing of theirs. */
const apart = (parts: readonly Candidate[]): boolean =>
  // A guess at a feeling needs something before it to be a guess at.
  !(parts.length > 1 && parts[0]?.source.startsWith("guess:") === true) &&
  parts.every((part, i) =>
    parts.slice(i + 1).every((other) => other.source !== part.source && !overlap(part, other)),
  );

/** One way to say an outline, not yet in words. */
interface Wording {
  readonly shape: Shape;
  readonly parts: readonly Candidate[];
  readonly opener: string;
  readonly judged: Omit<Judged, "text">;
  /** What it could reach at most. */
  readonly most: number;
  readonly place: number;
}

/** What gathers several tellings may be as long as an answer to a long message. */
const MANY_WORDS = 60;

/** The best wording over the given outlines. `lead` holds ways to begin, one of which is taken as it is; null when nothing fits. */
export const compose = (
  shapes: readonly Shape[],
  lead: readonly Candidate[],
  state: CompanionState,
  heard: Heard,
  content: CompanionContent,
  language: Language,
  random: Random,
): Composed | null => {
  const recent = recentOf(state);
  const openers = content.wording[language].openers;
  const known = new Map<Move, readonly Candidate[]>();
  const sentences = (move: Move): readonly Candidate[] => {
    const ready = known.get(move);
    if (ready !== undefined) return ready;
    const made = candidatesFor(move, state, heard, content, language)
      .map((c) => ({ c, rank: c.weight + 0.12 * random.next() }))
      .sort((a, b) => b.rank - a.rank)
      .slice(0, perMove)
      .map(({ c }) => c);
    known.set(move, made);
    return made;
  };
  const wordings: Wording[] = [];
  for (const shape of shapes.slice(0, mostShapes)) {
    const lists = [...(lead.length === 0 ? [] : [lead.slice(0, 4)]), ...shape.moves.map(sentences)];
    if (lists.length === 0 || lists.some((l) => l.length === 0)) continue;
    for (const parts of combinations(lists)) {
      const head = parts[0];
      if (head === undefined || !apart(parts)) continue;
      const opener =
        takesOpener(head) && random.next() < 0.3
          ? (openers[Math.floor(random.next() * openers.length)] ?? "")
          : "";
      const chance = 0.1 * random.next();
      const judged = { worth: worthOf(shape, parts) + chance, own: parts.some((p) => p.own) };
      wordings.push({ shape, parts, opener, judged, most: bestPossible(judged), place: wordings.length });
    }
  }
  const said = wordsOf(heard.text);
  let best: { readonly value: number; readonly wording: Wording; readonly text: string } | null = null;
  // The most promising first, so that most of the others need not be put into words; of equals the earlier wins.
  for (const wording of wordings.sort((a, b) => b.most - a.most || a.place - b.place)) {
    if (best !== null && wording.most < best.value) break;
    const text = joined(wording.parts, wording.opener);
    const value = score(
      { ...wording.judged, text },
      recent,
      said,
      wording.shape.moves.includes("summarise") ? MANY_WORDS : heard.understanding.wordCount,
    );
    if (value === Number.NEGATIVE_INFINITY) continue;
    if (best === null || value > best.value || (value === best.value && wording.place < best.wording.place))
      best = { value, wording, text };
  }
  if (best === null) return null;
  const { shape, parts } = best.wording;
  return {
    text: best.text,
    moves: parts.map((p) => p.move),
    sources: parts.map((p) => p.source),
    question: parts.find((p) => p.text.includes("?"))?.text ?? null,
    reason: shape.reason,
    compared: wordings.length,
  };
};
