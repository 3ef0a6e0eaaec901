import type { ErrorKind } from "@evenkeel/contract/error";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { App } from "../deps.ts";
import { asApiError, errorBodyOf, statusOf } from "./error-body.ts";
import { requestLanguage } from "./language.ts";

/** Of the server's own state, and no fault of it. */
const EXPECTED: ReadonlySet<ErrorKind> = new Set([
  "mail-not-configured",
  "no-recogniser",
  "recogniser-unavailable",
  "shutting-down",
]);

/** Every failure leaves with the published body, in the language of the request. */
export const sendError = (thrown: unknown, request: FastifyRequest, reply: FastifyReply): void => {
  const error = asApiError(thrown);
  const status = statusOf(error);
  if (status >= 500 && !EXPECTED.has(error.kind))
    request.log.error({ kind: error.kind, err: error.cause ?? error }, "a request failed");
  if (error.retryAfterSeconds !== undefined)
    reply.header("retry-after", String(Math.ceil(error.retryAfterSeconds)));
  const language = requestLanguage(request);
  reply
    .code(status)
    .header("cache-control", "no-store")
    .header("content-language", language)
    .type("application/json; charset=utf-8")
    .serializer((body: unknown) => JSON.stringify(body))
    .send(errorBodyOf(error, language, request.id));
};

export const answerErrors = (app: App): void => {
  app.setErrorHandler(sendError);
};
