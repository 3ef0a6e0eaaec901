import { z } from "zod";

/** One JSON object a line, each way. A command may send any number of `progress` lines before its answer. */
export const controlRequest = z.object({ command: z.string().max(100), input: z.unknown() });
export type ControlRequest = z.infer<typeof controlRequest>;

export const controlAnswer = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("progress"), text: z.string() }),
  z.object({ kind: z.literal("done"), output: z.unknown() }),
  z.object({ kind: z.literal("failed"), error: z.string(), message: z.string() }),
]);
export type ControlAnswer = z.infer<typeof controlAnswer>;

/** Runs one command. @throws ControlFailure for what the operator should read as it stands. */
export type ControlHandler = (input: unknown, progress: (text: string) => void) => Promise<unknown>;

/** A failure with a sentence for the operator. */
export class ControlFailure extends Error {
  readonly kind: string;
  constructor(kind: string, message: string) {
    super(message);
    this.kind = kind;
  }
}

export const LONGEST_LINE_BYTES = 1_000_000;
