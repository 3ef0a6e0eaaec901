import type { Language } from "@evenkeel/kernel/locale";
import type { Random } from "@evenkeel/kernel/random";
import type { Candidate } from "./candidate.ts";
import { candidatesFor } from "./candidates.ts";
import type { CompanionContent } from "./content-types.ts";
import type { Heard } from "./heard.ts";
import type { Move } from "./move.ts";
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
const mostShapes = 14;

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

const worthOf = (shape: Shape, parts: readonly Candidate[]): number =>
  shape.utility + parts.reduce((sum, p) => sum + p.weight, 0) / Math.max(1, Math.sqrt(parts.length));

/** No line twice. */
const apart = (parts: readonly Candidate[]): boolean =>
  parts.every((part, i) => parts.findIndex((other) => other.source === part.source) === i);

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
    const value = score({ ...wording.judged, text }, recent, said, heard.understanding.wordCount);
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
