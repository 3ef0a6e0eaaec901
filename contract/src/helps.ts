import { z } from "zod";
import { id, timestamp } from "./basic.ts";

/** How one is, in one tap, as in a check-in: -2 low, 0 even, 2 lifted. */
const feelNow = z.number().int().min(-2).max(2);

/** What was said of something right after it was done. The device names it; sending it again replaces what it held. */
export const helpOutcomeInput = z.object({
  id,
  /** `exercise:worry-time`, `practice:feet`, `article:why`. */
  thing: z
    .string()
    .max(80)
    .regex(/^(?:exercise|practice|article):[a-z0-9-]+$/),
  moment: z.enum(["alarmed", "low", "sleepless", "worried", "angry", "steady"]),
  useful: z.enum(["yes", "some", "no"]).nullable(),
  before: feelNow.nullable(),
  after: feelNow.nullable(),
  at: timestamp,
});
export type HelpOutcomeInput = z.infer<typeof helpOutcomeInput>;

/** All that was said, newest first, and whether anything is suggested from it. */
export const helpOutcomes = z.object({ outcomes: z.array(helpOutcomeInput), suggesting: z.boolean() });
export type HelpOutcomes = z.infer<typeof helpOutcomes>;

export const suggestingRequest = z.object({ suggesting: z.boolean() });
