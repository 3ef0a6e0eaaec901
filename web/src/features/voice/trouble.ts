/** Why speech became no words. Each has a sentence that says what to do. */
export type TroubleKind =
  | "no-permission"
  | "no-microphone"
  | "microphone-busy"
  | "no-sound-here"
  | "too-short"
  | "nothing-heard"
  | "offline"
  | "no-recogniser"
  | "detector-failed"
  | "recogniser-failed";

/** @property sentence of the server's own, where it has one. */
export class VoiceTrouble extends Error {
  readonly kind: TroubleKind;
  readonly sentence: string | null;
  constructor(kind: TroubleKind, detail: { sentence?: string | null; cause?: unknown } = {}) {
    super(kind, { cause: detail.cause });
    this.kind = kind;
    this.sentence = detail.sentence ?? null;
  }
}
