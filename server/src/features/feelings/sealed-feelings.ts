import { feelingAnswer, feelingName } from "@evenkeel/contract/feeling";
import { z } from "zod";
import type { Sealer } from "../../adapters/vault/vault.ts";

/** What is kept of a reading: names and numbers, no words of the text. */
const moodBody = z.object({
  feelings: z.array(z.object({ feeling: feelingName, probability: z.number().nullable() })),
  valence: z.number().nullable(),
  modelId: z.string().nullable(),
});
export type MoodBody = z.infer<typeof moodBody>;

const answerBody = z.object({ answer: feelingAnswer, guessed: z.array(feelingName) });
export type AnswerBody = z.infer<typeof answerBody>;

const moodContext = (observationId: string): string => `observation.body:${observationId}`;
const answerContext = (sourceId: string): string => `feeling_answer.body:${sourceId}`;

export const sealMood = (sealer: Sealer, observationId: string, body: MoodBody): Uint8Array =>
  sealer.seal(JSON.stringify(body), moodContext(observationId));
export const openMood = (sealer: Sealer, observationId: string, sealed: Uint8Array): MoodBody =>
  moodBody.parse(JSON.parse(sealer.open(sealed, moodContext(observationId))));

export const sealAnswer = (sealer: Sealer, sourceId: string, body: AnswerBody): Uint8Array =>
  sealer.seal(JSON.stringify(body), answerContext(sourceId));
export const openAnswer = (sealer: Sealer, sourceId: string, sealed: Uint8Array): AnswerBody =>
  answerBody.parse(JSON.parse(sealer.open(sealed, answerContext(sourceId))));
