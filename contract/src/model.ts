import { z } from "zod";

const pair = z.object({ here: z.number(), usual: z.number() });

/** What is read here beside what is usual, over the last days. */
export const modelDrift = z.object({
  days: z.number().int(),
  over: z.string(),
  texts: z.number().int(),
  words: pair,
  unknown: pair,
  labels: z.array(z.object({ label: z.string(), here: z.number(), usual: z.number() })),
  index: z.number(),
  verdict: z.enum(["too-few", "as-usual", "shifted", "far"]),
});

export const modelList = z.object({
  models: z.array(
    z.object({
      name: z.string(),
      modelId: z.string(),
      about: z.string().nullable(),
      licence: z.string().nullable(),
      card: z.string(),
      measured: z.record(z.string(), z.number()),
      compressedBytes: z.number(),
      sha256: z.string(),
      /** Null for a model that reads nothing of members on this server. */
      drift: modelDrift.nullable(),
    }),
  ),
});
export type ModelEntry = z.infer<typeof modelList>["models"][number];
