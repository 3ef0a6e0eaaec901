import { z } from "zod";
import { country, timestamp, words } from "./basic.ts";

const line = z.object({
  purpose: z.enum([
    "suicide",
    "emergency",
    "domestic-violence",
    "youth",
    "lgbtq-youth",
    "veterans",
    "eating",
    "general",
  ]),
  channels: z
    .array(
      z.object({
        kind: z.enum(["call", "text", "chat"]),
        value: words(100).min(2),
        note: words(120).optional(),
      }),
    )
    .min(1)
    .max(5),
  hours: words(80).min(1),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}$/))
    .min(1)
    .max(10),
});

/** What an operator sets right about one line; `line` null: it is not shown. */
export const helplineCorrectionRequest = z.object({
  country,
  name: words(120).min(2),
  line: line.nullable(),
});
export const helplineCorrectionKey = z.object({ country, name: z.string().min(1).max(120) });
export const helplineCorrection = helplineCorrectionRequest.extend({ setBy: z.string(), at: timestamp });
export const helplineCorrections = z.object({ corrections: z.array(helplineCorrection) });
