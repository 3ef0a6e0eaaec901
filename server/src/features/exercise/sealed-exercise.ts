import { z } from "zod";
import type { Sealer } from "../../adapters/vault/vault.ts";

const body = z.object({
  title: z.string(),
  rows: z.array(z.object({ key: z.string().exactOptional(), label: z.string(), value: z.string() })),
});
export interface ExerciseBody {
  readonly title: string;
  /** `key`: the name under which the exercise knows the answer; absent on results of before there were names. */
  readonly rows: readonly { readonly key?: string; readonly label: string; readonly value: string }[];
}

export const sealExercise = (sealer: Sealer, exerciseId: string, exercise: ExerciseBody): Uint8Array =>
  sealer.seal(JSON.stringify(exercise), `exercise.body:${exerciseId}`);

export const openExercise = (sealer: Sealer, exerciseId: string, sealed: Uint8Array): ExerciseBody =>
  body.parse(JSON.parse(sealer.open(sealed, `exercise.body:${exerciseId}`)));
