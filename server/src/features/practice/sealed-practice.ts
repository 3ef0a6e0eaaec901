import { practiceResultInput } from "@evenkeel/contract/practice";
import type { z } from "zod";
import type { Sealer } from "../../adapters/vault/vault.ts";

const body = practiceResultInput.omit({ id: true, at: true });
export type PracticeBody = z.infer<typeof body>;

const context = (id: string): string => `practice_result.body:${id}`;

export const sealPractice = (sealer: Sealer, id: string, result: PracticeBody): Uint8Array =>
  sealer.seal(JSON.stringify(result), context(id));
export const openPractice = (sealer: Sealer, id: string, sealed: Uint8Array): PracticeBody =>
  body.parse(JSON.parse(sealer.open(sealed, context(id))));
