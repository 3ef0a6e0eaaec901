import type { EmotionReading } from "@evenkeel/language/understanding";
import type { Claim } from "./claim.ts";
import { type Slots, slotsOf } from "./slots.ts";
import type { Meaning, Need, TellingWords } from "./telling-words.ts";

/** A meaning found in a message, with what fills its lines. */
export interface HeardMeaning {
  readonly meaning: Meaning;
  readonly slots: Slots;
  /** How much of the message rests on its claims, 0..1. */
  readonly weight: number;
  readonly claims: readonly Claim[];
}

export const meets = (claim: Claim, need: Need): boolean =>
  claim.mode !== "asked" &&
  (need.tags === undefined ||
    need.tags.some((tag) =>
      tag === "*" ? claim.tags.some((t) => t !== "to-me") : claim.tags.includes(tag),
    )) &&
  (need.not === undefined || !need.not.some((tag) => claim.tags.includes(tag))) &&
  (need.about === undefined || need.about.includes(claim.about)) &&
  (need.mode === undefined || need.mode.includes(claim.mode)) &&
  (need.when === undefined || need.when.includes(claim.when)) &&
  (need.link === undefined || (claim.link !== null && need.link.includes(claim.link)));

const pairs = (meaning: Meaning, claims: readonly Claim[]): readonly (readonly Claim[])[] => {
  const found: (readonly Claim[])[] = [];
  claims.forEach((a, i) => {
    if (!meets(a, meaning.a)) return;
    // A side clause is not what is said back alone.
    if (meaning.plain === true && (a.link === "when" || a.link === "if" || a.link === "because")) return;
    const { b: need } = meaning;
    if (need === undefined) {
      found.push([a]);
      return;
    }
    claims.forEach((b, k) => {
      if (k === i || !meets(b, need)) return;
      if (meaning.next === true && (k !== i + 1 || b.sentence !== a.sentence)) return;
      if (
        meaning.id === "heavy-pair" &&
        (k < i || a.tags.some((tag) => tag !== "to-me" && b.tags.includes(tag)))
      )
        return;
      found.push([a, b]);
    });
  });
  return found;
};

/** Every meaning of a message, the one that most rests on first; each at most once.
 *  @param before something told earlier, said whole; null when nothing was. */
export const meaningsHeard = (
  claims: readonly Claim[],
  emotions: readonly EmotionReading[],
  words: TellingWords,
  feelingWord: (emotion: EmotionReading) => string | undefined,
): readonly HeardMeaning[] =>
  words.meanings
    .flatMap((meaning): readonly HeardMeaning[] => {
      const felt =
        meaning.feelings === undefined
          ? undefined
          : emotions.find(
              (e) =>
                e.holder === "self" && e.strength >= 0.45 && meaning.feelings?.includes(e.emotion) === true,
            );
      if (meaning.feelings !== undefined && felt === undefined) return [];
      const best = pairs(meaning, claims)
        .map((found) => ({
          found,
          weight: Math.max(...found.map((c) => c.weight)) + (found.length > 1 ? 0.15 : 0),
        }))
        .sort((one, other) => other.weight - one.weight)[0];
      if (best === undefined) return [];
      const [a, b] = best.found;
      if (a === undefined) return [];
      return [
        {
          meaning,
          weight: Math.min(1, best.weight),
          claims: best.found,
          slots: {
            ...slotsOf(a, "x", words),
            ...(b === undefined ? {} : slotsOf(b, "y", words)),
            feel: felt === undefined ? null : (feelingWord(felt) ?? null),
          },
        },
      ];
    })
    .sort((one, other) => other.weight * other.meaning.weight - one.weight * one.meaning.weight);
