import type { SaidKind } from "@evenkeel/companion/said-kind";
import type { Meaning, TagCue, TellingWords } from "@evenkeel/companion/telling/telling-words";

const tagOf = ({ id }: SaidKind): string => `said-${id}`;

const matchOf = ({ cues, not }: SaidKind): string => {
  const any = cues.map((cue) => `(?:${cue})`).join("|");
  return not === undefined ? any : `^(?!.*(?:${not})).*(?:${any})`;
};

/** Hears each kind in a single claim. What is asked is answered elsewhere. */
const cuesOf = (kinds: readonly SaidKind[]): readonly TagCue[] =>
  kinds.map((kind) => ({ tag: tagOf(kind), match: matchOf(kind), heavy: kind.weight / 10 }));

/** More exact than what holds of any claim, less than what was written for two claims together. */
const WORTH = 0.8;

const meaningsOf = (kinds: readonly SaidKind[]): readonly Meaning[] =>
  kinds.map((kind) => ({
    id: tagOf(kind),
    move: kind.move ?? "reflect-meaning",
    a: { tags: [tagOf(kind)] },
    fresh: true,
    says: kind.say,
    asks: kind.ask,
    weight: WORTH,
  }));

/** What a language hears and says, with these kinds beside it. */
export const withKinds = (telling: TellingWords, kinds: readonly SaidKind[]): TellingWords => ({
  ...telling,
  cues: [...telling.cues, ...cuesOf(kinds)],
  meanings: [...telling.meanings, ...meaningsOf(kinds)],
});
