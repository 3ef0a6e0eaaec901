import type { Language } from "@evenkeel/kernel/locale";
import type { BreakerState } from "../language-model/breaker.ts";

/** Why nothing was written down. */
export type TranscribeFailure =
  | "not-asked"
  | "busy"
  | "unreachable"
  | "timed-out"
  | "refused-key"
  | "refused-sound"
  | "too-many-requests"
  | "server-error"
  | "unreadable";

export type Transcription =
  | { readonly kind: "heard"; readonly text: string }
  /** @property waitMs how long to leave it alone; null: it did not say. */
  | { readonly kind: "failed"; readonly failure: TranscribeFailure; readonly waitMs: number | null };

/** A recogniser somewhere. Never throws, keeps nothing: whatever goes wrong is the answer. */
export interface Transcriber {
  /** Its name, and the host sound is sent to; never the key. */
  readonly about: { readonly model: string; readonly host: string; readonly teens: boolean };
  /** @param wav 16 kHz, one channel, 16 bit. */
  readonly transcribe: (
    wav: Uint8Array<ArrayBuffer>,
    language: Language,
    signal?: AbortSignal,
  ) => Promise<Transcription>;
  readonly state: () => BreakerState;
}
