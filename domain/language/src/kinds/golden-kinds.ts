import { GOLDEN_TEXTS } from "../model/golden-texts.ts";
import { type KindModels, kindProbabilities } from "./kind-model.ts";

/** Kinds that are kept for each golden text. */
const KEPT = 3;

export interface GoldenReading {
  readonly kind: string;
  /** To six places. */
  readonly p: number;
}

/** The likeliest kinds of every golden text, shape [texts][3], the likeliest first; of equals the earlier label. */
export const goldenKinds = (models: KindModels): readonly (readonly GoldenReading[])[] =>
  GOLDEN_TEXTS.map((text) =>
    kindProbabilities(models, text)
      .map((p, at) => ({ kind: models.kinds.labels[at] ?? "", p: Number(p.toFixed(6)) }))
      .sort((a, b) => b.p - a.p)
      .slice(0, KEPT),
  );
