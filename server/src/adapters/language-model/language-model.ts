import type { PromptMessage } from "@evenkeel/companion/language-model/prompt";
import type { AnswerSchema } from "@evenkeel/companion/language-model/read-answer";
import type { BreakerState } from "./breaker.ts";

/** Why a call brought no whole answer. */
export type CallFailure =
  | "not-asked"
  | "busy"
  | "unreachable"
  | "timed-out"
  | "refused-key"
  | "too-many-requests"
  | "server-error"
  | "bad-request"
  | "broke-off"
  | "unreadable"
  | "other-version";

export interface CallEnd {
  /** Null: the answer came whole, or as far as it was wanted. */
  readonly failure: CallFailure | null;
  /** The name the answer carried; null where none came. */
  readonly answeredBy: string | null;
  /** As the other side counts them; `counted` is false where it did not say and they are reckoned from the text. */
  readonly tokensIn: number;
  readonly tokensOut: number;
  readonly counted: boolean;
  readonly tookMs: number;
}

export interface ModelAsk {
  readonly messages: readonly PromptMessage[];
  readonly schema: AnswerSchema;
  /** Hears each piece of the answer; true wants no more of it. */
  readonly onPiece: (piece: string) => boolean;
  /** True once a first sentence stands: until then the shorter time holds. */
  readonly begun: () => boolean;
  readonly signal?: AbortSignal;
}

/** A language model somewhere. Never throws: whatever goes wrong is the end of the call. */
export interface LanguageModel {
  /** Its name, and the host words are sent to; never the key. */
  readonly about: {
    readonly model: string;
    readonly host: string;
    readonly version: string | null;
    readonly teens: boolean;
  };
  readonly ask: (ask: ModelAsk) => Promise<CallEnd>;
  readonly state: () => BreakerState;
}
