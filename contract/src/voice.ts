import { z } from "zod";
import { language } from "./basic.ts";

export const LONGEST_RECORDING_SECONDS = 60;

/** What can turn speech into words here; both null: nothing is set up. */
export const voiceOffer = z.object({
  /** A recogniser that this server sends the sound to. */
  remote: z
    .object({
      model: z.string(),
      host: z.string(),
      /** False: the member's age does not let them say yes to it. */
      allowed: z.boolean(),
    })
    .nullable(),
  /** A model that the member's own device fetches once and runs itself. */
  device: z
    .object({
      /** Names the folder and its state: the files lie under /api/voice/models/{id}/. */
      id: z.string(),
      name: z.string(),
      dtype: z.enum(["q8", "int8", "q4", "fp16", "fp32"]),
      bytes: z.number().int().nonnegative(),
      languages: z.array(language),
    })
    .nullable(),
  longestSeconds: z.number().int(),
});
export type VoiceOffer = z.infer<typeof voiceOffer>;

/** The body is the sound: WAV, 16 kHz, one channel, 16 bit. */
export const transcriptionQuery = z.object({ language });
export const transcription = z.object({ text: z.string() });
export const voiceModelFile = z.object({ id: z.string().max(80), "*": z.string().max(200) });
