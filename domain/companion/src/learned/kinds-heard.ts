import type { Language } from "@evenkeel/kernel/locale";
import type { RiskEvidence } from "@evenkeel/language/understanding";
import type { LearnedKind } from "../learned-kind.ts";
import { evened, longestEcho } from "../wordings.ts";
import type { Reading } from "./theme.ts";

/** Says of which kinds a text may be, with calibrated probabilities, the likeliest first. */
export type KindReader = (
  text: string,
  language: Language,
) => {
  /** Surely of this kind; null where it is sure of none. */
  readonly said: { readonly kind: string; readonly p: number } | null;
  readonly leans: readonly Reading[];
};

/** A kind of thing said or asked, found in a message. */
export interface HeardKind {
  readonly kind: LearnedKind;
  readonly p: number;
  /** The words it was found in. */
  readonly quote: string;
}

/** Longest text that is read as a whole, in words, and the most sentences that are read one by one. */
const WHOLE = 40;
const SENTENCES = 5;
const SHORTEST = 2;

/** "I'm not saying it's a problem": what is denied is not told. */
const DENIED =
  /\b(?:not saying|isn't that|(?:it's|its) not (?:that|about|like)|wouldn't (?:say|call)|not that (?:i|he|she|it|we)\b|never said|don't think it's|nothing to do with)\b/i;

const wordCount = (text: string): number => text.split(" ").length;

const partsOf = (text: string): readonly string[] => {
  const sentences = text
    .split(/(?<=[.!?…])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordCount(sentence) >= SHORTEST)
    .slice(-SENTENCES);
  return [...new Set([...(wordCount(text) <= WHOLE ? [text] : []), ...sentences])];
};

/** Words that only the steps of safety may meet are read for nothing else. */
const risky = (part: string, evidence: readonly RiskEvidence[]): boolean =>
  evidence.some(
    (one) =>
      one.strength >= 0.3 &&
      one.kind !== "hopelessness" &&
      one.kind !== "denial" &&
      longestEcho(part, one.quote) >= Math.min(4, wordCount(one.quote)),
  );

/** Said to us, in a message that says little else. */
const AN_ACT = 14;

const isAct = (message: string, part: string): boolean =>
  wordCount(message) <= AN_ACT && 2 * wordCount(part) >= wordCount(message);

/** What a message is read as. */
interface KindsHeard {
  /** The heaviest first, each at most once. */
  readonly kinds: readonly HeardKind[];
  /** What the message as a whole leans to, sure or not. */
  readonly leans: readonly Reading[];
}

const NONE: KindsHeard = { kinds: [], leans: [] };

/** The kinds of a message. */
export const kindsHeard = (
  message: string,
  evidence: readonly RiskEvidence[],
  kinds: readonly LearnedKind[],
  read: KindReader | undefined,
  language: Language = "en",
): KindsHeard => {
  if (read === undefined || kinds.length === 0) return NONE;
  const found = new Map<string, HeardKind>();
  const whole = evened(message);
  let leans: readonly Reading[] = [];
  for (const part of partsOf(whole)) {
    if (risky(part, evidence)) continue;
    const { said: reading, leans: all } = read(part, language);
    if (part === whole && !DENIED.test(part)) leans = all;
    const kind = reading === null ? undefined : kinds.find(({ id }) => id === reading.kind);
    if (reading === null || kind === undefined) continue;
    if (kind.form === "told" && DENIED.test(part)) continue;
    if (kind.form === "act" && !isAct(whole, part)) continue;
    if ((found.get(kind.id)?.p ?? 0) < reading.p) found.set(kind.id, { kind, p: reading.p, quote: part });
  }
  return { kinds: [...found.values()].sort((a, b) => b.kind.weight * b.p - a.kind.weight * a.p), leans };
};
