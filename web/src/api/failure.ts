import type { ErrorKind } from "@evenkeel/contract/error";

/** Why a request did not do what it was asked. `offline` and `unreachable` never reached the server. */
export type FailureKind = ErrorKind | "offline" | "unreachable" | "unreadable";

/** Thrown by every call of the API client, so that Query and error boundaries see it. */
export class Failure extends Error {
  readonly kind: FailureKind;
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  /** The server's own sentence, in the language of the request. */
  readonly sentence: string | null;
  readonly fields: readonly { readonly path: string; readonly message: string }[];
  readonly retryAfterSeconds: number | null;

  constructor(
    kind: FailureKind,
    detail: {
      status?: number;
      sentence?: string | null;
      fields?: readonly { readonly path: string; readonly message: string }[];
      retryAfterSeconds?: number | null;
      cause?: unknown;
    } = {},
  ) {
    super(detail.sentence ?? kind, { cause: detail.cause });
    this.name = "Failure";
    this.kind = kind;
    this.status = detail.status ?? 0;
    this.sentence = detail.sentence ?? null;
    this.fields = detail.fields ?? [];
    this.retryAfterSeconds = detail.retryAfterSeconds ?? null;
  }
}

/** The sentence for one wrong field of the body of an `invalid-request`, or null.
 *  @param name `email`, `subscription/endpoint` */
export const fieldSentence = (error: unknown, name: string): string | null =>
  error instanceof Failure
    ? (error.fields.find(({ path }) => path === `body/${name}`)?.message ?? null)
    : null;

/** Trying the same again later may work: the connection or the server was away, or asked to slow down. */
export const isPassing = (error: unknown): boolean =>
  error instanceof Failure &&
  (error.kind === "offline" ||
    error.kind === "unreachable" ||
    error.kind === "slow-down" ||
    error.kind === "database-unavailable" ||
    error.kind === "shutting-down" ||
    error.kind === "internal");

/** No session any more: what a person wrote stays in the browser until they are back. */
export const isSignedOut = (error: unknown): boolean =>
  error instanceof Failure && (error.kind === "not-signed-in" || error.kind === "session-expired");
