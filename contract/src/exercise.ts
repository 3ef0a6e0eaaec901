import { z } from "zod";
import { cursor, id, timestamp, words } from "./basic.ts";

const row = z.object({
  /** The name under which the exercise knows the answer. */
  key: z.string().max(60).exactOptional(),
  label: z.string().max(200),
  value: z.string(),
});

/** An exercise carried through to a saved result. */
export const exercise = z.object({
  id,
  techniqueId: z.string(),
  title: z.string(),
  rows: z.array(row),
  createdAt: timestamp,
  plannedFor: timestamp.nullable(),
  conversationId: id,
  version: z.number().int(),
  editedAt: timestamp.nullable(),
  /** The earlier result that this one came back to. */
  follows: id.nullable(),
  /** How it went was asked or told. */
  asked: z.boolean(),
  /** The companion leaves it alone. */
  quiet: z.boolean(),
});
export type Exercise = z.infer<typeof exercise>;
export const exercisePage = z.object({ exercises: z.array(exercise), nextCursor: cursor.nullable() });

/** A changed result. What is left empty goes. */
export const editExerciseRequest = z.object({
  /** The version this edit began from. */
  version: z.number().int(),
  rows: z
    .array(row.extend({ value: words(4_000) }))
    .min(1)
    .max(40),
  plannedFor: timestamp.nullable(),
  quiet: z.boolean(),
});
export type EditExercise = z.infer<typeof editExerciseRequest>;

/** What may be begun where this is run. */
export const exercisesHere = z.object({ withheld: z.array(z.string()) });
