import type { ErrorKind } from "@evenkeel/contract/error";
import type { FieldSentence } from "./http/field-sentences.ts";

/** One field that is wrong: `body/email`, and what to do about it. */
export interface WrongField {
  readonly path: string;
  readonly message: FieldSentence;
}

/** An expected failure on its way to the caller; the error handler turns it into the published body. */
export class ApiError extends Error {
  readonly kind: ErrorKind;
  readonly retryAfterSeconds: number | undefined;
  readonly fields: readonly WrongField[] | undefined;

  constructor(
    kind: ErrorKind,
    detail: {
      retryAfterSeconds?: number;
      fields?: readonly WrongField[];
      cause?: unknown;
    } = {},
  ) {
    super(kind, { cause: detail.cause });
    this.kind = kind;
    this.retryAfterSeconds = detail.retryAfterSeconds;
    this.fields = detail.fields;
  }
}
