import type { VoiceOffer } from "@evenkeel/contract/voice";
import type { Language } from "@evenkeel/kernel/locale";

export interface WhisperQuestion {
  readonly id: number;
  readonly model: NonNullable<VoiceOffer["device"]>;
  readonly samples: Float32Array;
  readonly language: Language;
}

export type WhisperAnswer =
  | { readonly kind: "heard"; readonly id: number; readonly text: string }
  | { readonly kind: "failed"; readonly id: number; readonly why: string }
  /** The model is on its way here, which is long the first time. */
  | { readonly kind: "fetching"; readonly loaded: number };
