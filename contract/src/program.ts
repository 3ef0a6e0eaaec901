import type { ProgramAct } from "@evenkeel/companion/program/act";
import type { ProgramId } from "@evenkeel/companion/program/program";
import { z } from "zod";
import { id, timestamp, words } from "./basic.ts";

export const programId = z.enum([
  "low-mood",
  "worry",
  "sleep",
  "stress",
  "eating",
]) satisfies z.ZodType<ProgramId>;
/** The id of a week: `worry-time`. */
const moduleId = z
  .string()
  .min(1)
  .max(40)
  .regex(/^[a-z0-9-]+$/);

/** What a member did in a program. */
export const programAct = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("begin"), small: z.boolean(), inCare: z.boolean() }),
  z.object({
    kind: z.literal("check-in"),
    moduleId,
    since: z.enum(["worse", "same", "better"]).nullable(),
    /** An option of the program's own question. */
    week: z.string().max(40).nullable(),
    /** Some sign of danger was named. */
    signs: z.boolean(),
  }),
  z.object({ kind: z.literal("read"), moduleId }),
  z.object({ kind: z.literal("practise"), moduleId, techniqueId: z.string().max(60) }),
  z.object({
    kind: z.literal("review"),
    moduleId,
    practised: z.enum(["no", "once", "more"]),
    helped: z.enum(["worse", "no", "some", "much"]),
    /** What the member keeps of this week, in their words or the program's. */
    kept: z.array(words(500)).max(12),
  }),
  z.object({ kind: z.literal("go"), moduleId, small: z.boolean() }),
  z.object({ kind: z.literal("pause"), until: timestamp.nullable() }),
  z.object({ kind: z.literal("resume") }),
  /** Whether the companion may bring it up. */
  z.object({ kind: z.literal("mention"), on: z.boolean() }),
  z.object({ kind: z.literal("end") }),
]) satisfies z.ZodType<ProgramAct>;

/** One act. The device names it and its run, so that sending it again counts it once. */
export const programActInput = z.object({ id, runId: id, programId, at: timestamp, act: programAct });
export type ProgramActInput = z.infer<typeof programActInput>;

/** One going through a program, with all that was done in it, oldest first. */
export const programRun = z.object({
  runId: id,
  programId,
  acts: z.array(z.object({ id, at: timestamp, act: programAct })),
});
export type ProgramRunAnswer = z.infer<typeof programRun>;

export const programs = z.object({
  runs: z.array(programRun),
  /** Situations spoken of lately and how often; empty without a yes to being remembered. */
  heard: z.array(z.object({ id: z.string(), times: z.number().int() })),
  /** Danger was noticed in what was said in the last two weeks. */
  risk: z.boolean(),
});
export type Programs = z.infer<typeof programs>;
