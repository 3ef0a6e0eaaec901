import type { Language } from "@evenkeel/kernel/locale";
import type { Random } from "@evenkeel/kernel/random";
import type { Candidate } from "./candidate.ts";
import { candidatesFor } from "./candidates.ts";
import type { CompanionContent } from "./content-types.ts";
import type { Heard } from "./heard.ts";
import type { Move } from "./move.ts";
import type { Shape } from "./policy.ts";
import { recentOf, score } from "./rank.ts";
import type { CompanionState } from "./state.ts";
import { uncapitalised } from "./wordings.ts";

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

/** Sentences of a move that are worth combining; the rest would lose anyway. */
const perMove = 6;
const perShape = 24;

const combinations = (lists: readonly (readonly Candidate[])[]): readonly (readonly Candidate[])[] =>
  lists.reduce<readonly (readonly Candidate[])[]>(
    (heads, list) => heads.flatMap((head) => list.map((c) => [...head, c])),
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

/** The best wording over the given outlines. `lead` is said first and stays as it is; null when nothing fits. */
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
    const made = [...candidatesFor(move, state, heard, content, language)]
      .map((c) => ({ c, rank: c.weight + 0.12 * random.next() }))
      .sort((a, b) => b.rank - a.rank)
      .slice(0, perMove)
      .map(({ c }) => c);
    known.set(move, made);
    return made;
  };
  let best: { readonly value: number; readonly composed: Composed } | null = null;
  let compared = 0;
  for (const shape of shapes.slice(0, 14)) {
    const lists = shape.moves.map(sentences);
    if (lists.some((l) => l.length === 0)) continue;
    for (const parts of combinations(lists).slice(0, perShape)) {
      const leads = lead.length === 0 ? [[]] : lead.map((l) => [l]);
      for (const first of leads) {
        const all = [...first, ...parts];
        const head = all[0];
        if (head === undefined || new Set(all.map((p) => p.source)).size < all.length) continue;
        const variants = takesOpener(head)
          ? ["", openers[Math.floor(random.next() * openers.length)] ?? ""]
          : [""];
        for (const opener of variants) {
          const text = joined(all, opener);
          compared += 1;
          const value =
            score(
              {
                text,
                worth:
                  shape.utility +
                  all.reduce((sum, p) => sum + p.weight, 0) / Math.max(1, Math.sqrt(all.length)) -
                  (opener === "" ? 0 : 0.15),
                own: all.some((p) => p.own),
              },
              recent,
              heard.text,
              heard.understanding.wordCount,
            ) +
            0.1 * random.next();
          if (value === Number.NEGATIVE_INFINITY || (best !== null && value <= best.value)) continue;
          const question = all.find((p) => p.text.includes("?"))?.text ?? null;
          best = {
            value,
            composed: {
              text,
              moves: all.map((p) => p.move),
              sources: all.map((p) => p.source),
              question,
              reason: shape.reason,
              compared: 0,
            },
          };
        }
      }
    }
  }
  return best === null ? null : { ...best.composed, compared };
};
