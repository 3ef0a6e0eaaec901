import { z } from "zod";
import { id, timestamp } from "./basic.ts";

/** How one is, in one tap, as in a check-in: -2 low, 0 even, 2 lifted. */
const feelNow = z.number().int().min(-2).max(2);

const practiceId = z
  .string()
  .min(1)
  .max(40)
  .regex(/^[a-z0-9-]+$/);

/** A practice that was done, in part or whole. The device names it; sending it again replaces what it held. */
export const practiceResultInput = z.object({
  id,
  practiceId,
  language: z.enum(["en", "es"]),
  /** When it was begun. */
  at: timestamp,
  before: feelNow.nullable(),
  after: feelNow.nullable(),
  /** How much of it was played, s. */
  seconds: z.number().int().min(0).max(14_400),
  finished: z.boolean(),
});
export type PracticeResultInput = z.infer<typeof practiceResultInput>;

/** As it is kept. */
export type PracticeResult = PracticeResultInput;

/** Newest first. */
export const practiceResults = z.object({ results: z.array(practiceResultInput) });
export type PracticeResults = z.infer<typeof practiceResults>;
