import { helpOutcomeInput } from "@evenkeel/contract/helps";
import type { z } from "zod";
import type { Sealer } from "../../adapters/vault/vault.ts";

const body = helpOutcomeInput.omit({ id: true, at: true });
export type OutcomeBody = z.infer<typeof body>;

const context = (id: string): string => `help_outcome.body:${id}`;

export const sealOutcome = (sealer: Sealer, id: string, outcome: OutcomeBody): Uint8Array =>
  sealer.seal(JSON.stringify(outcome), context(id));
export const openOutcome = (sealer: Sealer, id: string, sealed: Uint8Array): OutcomeBody =>
  body.parse(JSON.parse(sealer.open(sealed, context(id))));
