import type { ErrorKind } from "@evenkeel/contract/error";

/** An expected failure on its way to the caller; the error handler turns it into the published body. */
export class ApiError extends Error {
  readonly kind: ErrorKind;
  readonly retryAfterSeconds: number | undefined;
  readonly fields: readonly { path: string; message: string }[] | undefined;

  constructor(
    kind: ErrorKind,
    detail: {
      retryAfterSeconds?: number;
      fields?: readonly { path: string; message: string }[];
      cause?: unknown;
    } = {},
  ) {
    super(kind, { cause: detail.cause });
    this.kind = kind;
    this.retryAfterSeconds = detail.retryAfterSeconds;
    this.fields = detail.fields;
  }
}
