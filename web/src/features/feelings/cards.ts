import { MEASURED_WHEN_SURE } from "@evenkeel/language/feelings/measured-when-sure";
import emotionRun from "@evenkeel/models/emotion/training-run.json?raw";
import valenceCard from "@evenkeel/models/valence/card.md?raw";
import valenceRun from "@evenkeel/models/valence/training-run.json?raw";
import { z } from "zod";

const run = z.looseObject({
  modelId: z.string(),
  learned: z.number(),
  measured: z.looseObject({
    examples: z.number(),
    macroF1: z.number().optional(),
    pearson: z.number().optional(),
  }),
});

/** Mean of absolute gaps between ways of writing, in points of -4..4; null where the card does not say. */
export const gapIn = (card: string): number | null => {
  const found = /mean of absolute gaps\D*?(\d*\.\d+)/i.exec(card)?.[1];
  return found === undefined ? null : Number(found);
};

export interface MeasuredCards {
  readonly models: readonly string[];
  readonly emotion: { readonly learned: number; readonly texts: number; readonly macroF1: number | null };
  readonly valence: { readonly texts: number; readonly pearson: number | null; readonly gap: number | null };
  /** Of 100 guesses that were shown; null when it was measured for another model than this one. */
  readonly rightOf100: number | null;
}

/** What the cards of the shipped models say, taken from the cards themselves so that it cannot drift from them. */
export const measuredCards = (): MeasuredCards => {
  const emotion = run.parse(JSON.parse(emotionRun));
  const valence = run.parse(JSON.parse(valenceRun));
  const { modelId, right, guesses } = MEASURED_WHEN_SURE;
  return {
    models: [emotion.modelId, valence.modelId],
    emotion: {
      learned: emotion.learned,
      texts: emotion.measured.examples,
      macroF1: emotion.measured.macroF1 ?? null,
    },
    valence: {
      texts: valence.measured.examples,
      pearson: valence.measured.pearson ?? null,
      gap: gapIn(valenceCard),
    },
    rightOf100: modelId === emotion.modelId ? Math.round((100 * right) / guesses) : null,
  };
};
