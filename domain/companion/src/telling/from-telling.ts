import type { Language } from "@evenkeel/kernel/locale";
import type { Candidate } from "../candidate.ts";
import type { CompanionContent } from "../content-types.ts";
import type { Heard } from "../heard.ts";
import type { Move } from "../move.ts";
import { pattern } from "../pattern.ts";
import type { CompanionState } from "../state.ts";
import { verdict } from "../verdict.ts";
import { mayBeAnEnd } from "./dark-idea.ts";
import { echoOf } from "./gathered.ts";
import { type HeardMeaning, meaningsHeard } from "./meanings-heard.ts";
import { filledLine, type Slots } from "./slots.ts";

/** A verdict of the member's on themself is never filled into a line as if it were so; another's may be, with their name. */
const sayable = (line: string, slots: Slots): boolean =>
  /\{[xy]by/i.test(line) ||
  [...line.matchAll(/\{(\p{L}+)/gu)].every(([, name = ""]) => {
    const value = slots[name.charAt(0).toLowerCase() + name.slice(1)];
    return value == null || !verdict.test(value);
  });

const counted = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** How often each kind of meaning was said before in this conversation. */
const timesSaid = (used: readonly string[]): ReadonlyMap<string, number> => {
  const known = counted.get(used);
  if (known !== undefined) return known;
  const times = new Map<string, number>();
  for (const source of used) {
    if (!source.startsWith("meaning:")) continue;
    const id = source.slice(8, source.indexOf(":", 8));
    times.set(id, (times.get(id) ?? 0) + 1);
  }
  counted.set(used, times);
  return times;
};

/** Something told before this message that bears repeating: the heaviest, said whole. */
export const toldBefore = (state: CompanionState): string | null =>
  [...(state.told ?? [])]
    .filter(
      (one) =>
        one.turn < state.turn &&
        one.mode === "fact" &&
        one.whole !== null &&
        !verdict.test(one.whole) &&
        one.weight >= 0.5,
    )
    .sort((one, other) => other.weight - one.weight || other.turn - one.turn)[0]?.whole ?? null;

/** "It was for the kitchen", "she's nine": clear right where it was said, and nothing to say back alone. */
const POINTS = /^(?:it|that|this|there)(?:'s|'ll|'d)?\b|\b(?:one|it|that|this)$/i;
const LEAST_WORDS = 4;

const bears = ({ meaning, claims }: HeardMeaning): boolean =>
  meaning.plain !== true ||
  claims.every(({ forms: { whole } }) => {
    const words = whole?.split(" ") ?? [];
    return whole !== null && !POINTS.test(whole) && words.length >= LEAST_WORDS;
  });

/** Worth of a meaning that says something of this telling alone. */
const EXACT = 0.6;

const known = new WeakMap<CompanionState, readonly HeardMeaning[]>();

/** Turns for which what was told stays open when little is said after it. */
const STAYS_OPEN = 3;
const LITTLE = 5;

/** Turns for which food and weight stay in the room once they were spoken of. */
const CAREFUL_FOR = 6;

/** Whether food, weight or a body going short is spoken of, now or lately. */
export const isCareful = (
  state: CompanionState,
  heard: Heard,
  content: CompanionContent,
  language: Language,
): boolean => {
  const cue = pattern(content.wording[language].telling.careful, language);
  return (
    cue.test(heard.text.toLowerCase()) ||
    (state.told ?? []).some((one) => state.turn - one.turn <= CAREFUL_FOR && one.tags.includes("going-short"))
  );
};

/** What can be made of the message, or, when it says little, of the last telling. */
export const openMeanings = (
  state: CompanionState,
  heard: Heard,
  content: CompanionContent,
  language: Language,
): readonly HeardMeaning[] => {
  const { open } = state;
  if (open === undefined || state.turn - open.turn > STAYS_OPEN) return [];
  // A message that says something, only not in words that can be said back, is not answered from the one before.
  if (open.turn !== state.turn && heard.understanding.wordCount > LITTLE) return [];
  const ready = known.get(state);
  if (ready !== undefined) return ready;
  const { telling, feelings } = content.wording[language];
  const made = meaningsHeard(
    open.claims,
    open.turn === state.turn ? heard.understanding.emotions : [],
    telling,
    (e) => feelings[e.emotion]?.word,
  );
  const careful = isCareful(state, heard, content, language);
  const dark = mayBeAnEnd(heard);
  const kept = made
    .filter((h) => !careful || h.meaning.careful === true || h.meaning.id.startsWith("plain"))
    .filter((h) => !dark || h.meaning.move !== "affirm");
  known.set(state, kept);
  return kept;
};

/** Sentences for a move, made from what the message says. */
export const fromTelling = (
  move: Move,
  state: CompanionState,
  heard: Heard,
  content: CompanionContent,
  language: Language,
): readonly Candidate[] => {
  const used = new Set(state.used);
  const before = { before: toldBefore(state) };
  const found = openMeanings(state, heard, content, language);
  const now = state.open?.turn === state.turn;
  // What holds of any claim is said only where nothing more exact is heard.
  const exact = found.some((h) => h.meaning.weight >= EXACT);
  const made = found
    .filter((h) => !exact || h.meaning.weight >= EXACT)
    .filter((h) => bears(h) && h.meaning.move === move && (now || h.meaning.fresh !== true))
    .flatMap((h) =>
      h.meaning.says.flatMap((line, i) => {
        const again = h.meaning.plain === true ? `@${state.open?.turn ?? 0}` : "";
        const source = `meaning:${h.meaning.id}:${i}${again}`;
        const slots = { ...h.slots, ...before };
        const text = used.has(source) || !sayable(line, slots) ? null : filledLine(line, slots, language);
        if (text === null) return [];
        const own = line.includes("{");
        return [
          {
            move,
            text,
            source,
            weight:
              (now ? 0.55 : 0.3) +
              0.55 * h.meaning.weight +
              0.35 * h.weight +
              (own ? 0.12 : 0) +
              (h.claims.length > 1 ? 0.15 : 0) -
              (h.meaning.weight < EXACT ? 0.2 : 0) -
              (h.meaning.plain === true ? 0.04 : 0.35) * (timesSaid(state.used).get(h.meaning.id) ?? 0),
            own: true,
          },
        ];
      }),
    );
  return move === "reflect-meaning" && !isCareful(state, heard, content, language)
    ? [...made, ...linked(state, content, language)]
    : made;
};

/** The same thing again, in another place: named as a thread. */
const linked = (
  state: CompanionState,
  content: CompanionContent,
  language: Language,
): readonly Candidate[] => {
  const echo = echoOf(state);
  const used = new Set(state.used);
  if (echo === null || state.used.slice(-8).some((source) => source.startsWith("link:"))) return [];
  return content.wording[language].telling.links.flatMap((line, i) => {
    const text = used.has(`link:${i}`)
      ? null
      : filledLine(line, { earlier: echo.earlier.whole, now: echo.now.whole }, language);
    return text === null
      ? []
      : [{ move: "reflect-meaning" as const, text, source: `link:${i}`, weight: 1.25, own: true }];
  });
};

/** Questions that open what the message says. */
export const asksFromTelling = (
  move: Move,
  state: CompanionState,
  heard: Heard,
  content: CompanionContent,
  language: Language,
): readonly Candidate[] => {
  const used = new Set(state.used);
  const now = state.open?.turn === state.turn;
  return openMeanings(state, heard, content, language)
    .filter((h) => bears(h) && (now || h.meaning.fresh !== true))
    .slice(0, 6)
    .flatMap((h) =>
      (h.meaning.asks ?? []).flatMap((line, i) => {
        const source = `meaning-ask:${h.meaning.id}:${i}`;
        const text = used.has(source) || !sayable(line, h.slots) ? null : filledLine(line, h.slots, language);
        return text === null
          ? []
          : [{ move, text, source, weight: 0.5 + 0.4 * h.meaning.weight + 0.4 * h.weight, own: true }];
      }),
    );
};

/** What a kind of thing may leave someone feeling, tentatively: only where no feeling was named. */
export const guessesFromTelling = (
  state: CompanionState,
  heard: Heard,
  content: CompanionContent,
  language: Language,
): readonly Candidate[] => {
  const words = content.wording[language].telling;
  const used = new Set(state.used);
  const named = heard.understanding.emotions.some((e) => e.holder === "self" && e.strength >= 0.55);
  if (named) return [];
  const claim = [...heard.claims].sort((a, b) => b.weight - a.weight)[0];
  const tag = claim?.tags.find((t) => words.guesses[t] !== undefined && !used.has(`guess-of:${t}`));
  if (claim === undefined || tag === undefined || claim.weight < 0.45) return [];
  return (words.guesses[tag] ?? []).flatMap((guess, g) =>
    words.guessing.flatMap((line, i) => {
      const source = `guess:${i}`;
      const text = used.has(source) ? null : filledLine(line, { guess }, language);
      return text === null
        ? []
        : [
            {
              move: "reflect-feeling" as const,
              text,
              source,
              weight: 0.55 + 0.3 * claim.weight - 0.02 * g,
              own: true,
            },
          ];
    }),
  );
};
