import type { EmotionName } from "../understanding.ts";

/** What one word or phrase of feeling carries. */
export interface Feeling {
  /** `null`: pleasant or unpleasant, but no emotion by name. */
  readonly emotion: EmotionName | null;
  /** 0..1. */
  readonly strength: number;
  /** -4..4. */
  readonly valence: number;
  /** 0..1. */
  readonly arousal: number;
  /** The feeling is always the writer's, whoever the sentence is about: "hurt me", "me duele". */
  readonly own: boolean;
}

/**
 * Reads lines of `emotion strength valence arousal = phrase, phrase`; `-` for no emotion; a `!` before a phrase marks it as
 * always the writer's. Strengths and values were set by hand on the scale of `Affect`.
 */
export const feelings = (source: string): readonly (readonly [string, Feeling])[] =>
  source
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [head = "", tail = ""] = line.split("=");
      const [name = "-", strength, valence, arousal] = head.trim().split(/\s+/);
      return tail.split(",").map((phrase): readonly [string, Feeling] => {
        const own = phrase.trim().startsWith("!");
        return [
          phrase.trim().replace(/^!/, ""),
          {
            emotion: name === "-" ? null : (name as EmotionName),
            strength: Number(strength),
            valence: Number(valence),
            arousal: Number(arousal),
            own,
          },
        ];
      });
    });
