import { z } from "zod";
import { timestamp } from "./basic.ts";

const price = z.number().min(0).max(1_000_000);

/** What the operator has set: off at once for everyone, and what a million tokens cost. */
export const languageModelSetting = z.object({
  off: z.boolean(),
  /** Per million tokens, in `currency`. */
  priceIn: price,
  priceOut: price,
  currency: z.string().regex(/^[A-Z]{3}$/, "must be three capital letters, such as EUR"),
});
export type LanguageModelSetting = z.infer<typeof languageModelSetting>;

const count = z.number().int().nonnegative();

/** Calls of one day span, by the name that answered; `null` as a name: none came. */
export const languageModelUse = z.object({
  days: count,
  calls: count,
  worded: count,
  finishedByEngine: count,
  stopped: count,
  /** Ended in the engine's own words. */
  byEngine: count,
  /** Replies that followed a plan the model proposed. */
  ownPlans: count,
  tokensIn: count,
  tokensOut: count,
  /** Calls whose tokens the other side did not count; they are reckoned from the text. */
  reckoned: count,
  averageMs: count.nullable(),
  cost: z.number(),
  answeredBy: z.array(z.object({ model: z.string(), calls: count })),
  failures: z.array(z.object({ why: z.string(), calls: count })),
});

export const languageModelStatus = z.object({
  /** Null where none is set up. */
  model: z
    .object({
      name: z.string(),
      host: z.string(),
      /** The name answers must carry; null: any. */
      version: z.string().nullable(),
      teens: z.boolean(),
      breaker: z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("closed"), failures: count }),
        z.object({ kind: z.literal("open"), until: timestamp }),
        z.object({ kind: z.literal("trying") }),
      ]),
    })
    .nullable(),
  /** The law of the place where this is run leaves it. */
  lawful: z.boolean(),
  setting: languageModelSetting,
  setAt: timestamp.nullable(),
  use: languageModelUse,
});
export type LanguageModelStatus = z.infer<typeof languageModelStatus>;
