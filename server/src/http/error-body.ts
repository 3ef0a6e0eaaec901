import { ERROR_STATUS, type ErrorBody, type ErrorKind } from "@evenkeel/contract/error";
import type { Language } from "@evenkeel/kernel/locale";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import {
  codeOf,
  DatabaseClosed,
  DatabaseUnavailable,
  isStorageFull,
  StorageFull,
} from "../adapters/database/failure.ts";
import { KeyGone } from "../adapters/vault/vault.ts";
import { ApiError } from "../api-error.ts";
import { ERROR_SENTENCES } from "./error-sentences.ts";
import { fieldSentenceOf } from "./field-sentences.ts";

/** Failures of fastify itself, by its code. */
const FASTIFY_KINDS: Readonly<Record<string, ErrorKind>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: "too-large",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "unsupported-content",
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: "invalid-request",
  FST_ERR_CTP_INVALID_JSON_BODY: "invalid-json",
  FST_ERR_BAD_URL: "invalid-request",
  FST_ERR_MAX_PARAM_LENGTH: "invalid-request",
  FST_ERR_NOT_FOUND: "not-found",
};

/** Failures of the database, the disk and the keys. */
const adapterKind = (error: Error): ErrorKind | undefined => {
  if (error instanceof DatabaseUnavailable || error instanceof DatabaseClosed) return "database-unavailable";
  if (error instanceof StorageFull || isStorageFull(error)) return "storage-full";
  // The key of a deleted member: what they wrote is gone.
  if (error instanceof KeyGone) return "not-found";
  return undefined;
};

/** Any thrown thing as an expected failure; what nobody expected is `internal` with its cause. */
export const asApiError = (error: unknown): ApiError => {
  if (error instanceof ApiError) return error;
  if (hasZodFastifySchemaValidationErrors(error))
    return new ApiError("invalid-request", {
      fields: error.validation.map((issue) => ({
        path: `${error.validationContext ?? "body"}${issue.instancePath}`,
        message: fieldSentenceOf(issue),
      })),
    });
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof ApiError) return cause;
    const kind = FASTIFY_KINDS[codeOf(cause)] ?? adapterKind(cause);
    if (kind !== undefined) return new ApiError(kind, { cause: error });
  }
  return new ApiError("internal", { cause: error });
};

/** The body that contract/src/error.ts publishes. */
export const errorBodyOf = (error: ApiError, language: Language, requestId: string): ErrorBody => ({
  error: {
    kind: error.kind,
    message: ERROR_SENTENCES[error.kind][language],
    ...(error.fields === undefined
      ? {}
      : { fields: error.fields.map(({ path, message }) => ({ path, message: message[language] })) }),
    ...(error.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: error.retryAfterSeconds }),
    requestId,
  },
});

export const statusOf = (error: ApiError): number => ERROR_STATUS[error.kind];
