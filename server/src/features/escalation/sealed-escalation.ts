import { z } from "zod";
import type { Sealer } from "../../adapters/vault/vault.ts";
import { sentenceAround } from "./around.ts";

const body = z.object({
  concerns: z.array(z.string()),
  quotes: z.array(z.object({ kind: z.string(), quote: z.string() })),
});
export type EvidenceBody = z.infer<typeof body>;

const MOST_QUOTES = 6;

/** What a clinician reads of one message: which dangers, and the sentences that point to them, strongest first. */
export const evidenceBody = (
  concerns: readonly string[],
  text: string,
  evidence: readonly {
    readonly kind: string;
    readonly quote: string;
    readonly start: number;
    readonly end: number;
    readonly strength: number;
  }[],
): EvidenceBody => {
  const quotes = new Map<string, string>();
  for (const sign of [...evidence].sort((a, b) => b.strength - a.strength)) {
    const sentence = sentenceAround(text, sign);
    if (!quotes.has(sentence)) quotes.set(sentence, sign.kind);
  }
  return {
    concerns: [...concerns],
    quotes: [...quotes].slice(0, MOST_QUOTES).map(([quote, kind]) => ({ kind, quote })),
  };
};

export const sealEvidence = (sealer: Sealer, id: string, evidence: EvidenceBody): Uint8Array =>
  sealer.seal(JSON.stringify(evidence), `escalation_evidence.body:${id}`);
export const openEvidence = (sealer: Sealer, id: string, sealed: Uint8Array): EvidenceBody =>
  body.parse(JSON.parse(sealer.open(sealed, `escalation_evidence.body:${id}`)));

/** Notes, reasons and disputed words. */
export const sealEventWords = (sealer: Sealer, id: string, words: string): Uint8Array =>
  sealer.seal(words, `escalation_event.body:${id}`);
export const openEventWords = (sealer: Sealer, id: string, sealed: Uint8Array): string =>
  sealer.open(sealed, `escalation_event.body:${id}`);

export const sealFollowUpNote = (sealer: Sealer, id: string, words: string): Uint8Array =>
  sealer.seal(words, `follow_up.note:${id}`);
export const openFollowUpNote = (sealer: Sealer, id: string, sealed: Uint8Array): string =>
  sealer.open(sealed, `follow_up.note:${id}`);
