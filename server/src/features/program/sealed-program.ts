import { programAct, programId } from "@evenkeel/contract/program";
import { z } from "zod";
import type { Sealer } from "../../adapters/vault/vault.ts";

/** Where a run stands, so that a turn of conversation knows it from one row. */
const where = z.object({
  status: z.enum(["going", "paused", "ended"]),
  moduleId: z.string(),
  small: z.boolean(),
  mention: z.boolean(),
  pausedUntil: z.string().nullable(),
  /** Danger signs, or worse upon worse: a person comes first and practice is not offered. */
  careful: z.boolean(),
});
const runBody = z.object({ programId, where: where.nullable() });
export type RunBody = z.infer<typeof runBody>;
const actBody = programAct;
export type ActBody = z.infer<typeof actBody>;

const runContext = (id: string): string => `program_run.body:${id}`;
const actContext = (id: string): string => `program_act.body:${id}`;

export const sealRun = (sealer: Sealer, id: string, body: RunBody): Uint8Array =>
  sealer.seal(JSON.stringify(body), runContext(id));
export const openRun = (sealer: Sealer, id: string, sealed: Uint8Array): RunBody =>
  runBody.parse(JSON.parse(sealer.open(sealed, runContext(id))));

export const sealAct = (sealer: Sealer, id: string, act: ActBody): Uint8Array =>
  sealer.seal(JSON.stringify(act), actContext(id));
export const openAct = (sealer: Sealer, id: string, sealed: Uint8Array): ActBody =>
  actBody.parse(JSON.parse(sealer.open(sealed, actContext(id))));
