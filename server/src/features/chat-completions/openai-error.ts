import type { FastifyReply, FastifyRequest } from "fastify";
import { asApiError, statusOf } from "../../http/error-body.ts";

/** A refusal in the shape that clients of the chat protocol read. */
export class ChatRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly param: string | null;
  constructor(status: number, code: string, message: string, param: string | null = null) {
    super(message);
    this.status = status;
    this.code = code;
    this.param = param;
  }
}

const KINDS: Readonly<Record<number, string>> = {
  400: "invalid_request_error",
  401: "authentication_error",
  404: "invalid_request_error",
  413: "invalid_request_error",
  429: "rate_limit_error",
};

const bodyOf = (status: number, message: string, param: string | null, code: string | null) => ({
  error: { message, type: KINDS[status] ?? "server_error", param, code },
});

const MESSAGES: Readonly<Record<string, string>> = {
  "not-signed-in":
    "No valid API token. Send 'Authorization: Bearer <token>'; 'npm run --silent token' prints one.",
  "invalid-json": "The body is not valid JSON.",
  "invalid-utf8": "The body is not valid UTF-8.",
  "too-large": "The body is too large.",
  "unsupported-content": "The body must be application/json.",
  "not-found": "There is no such address.",
  "shutting-down": "The server is shutting down. Try again in a moment.",
  "database-unavailable": "The database does not answer. Try again in a moment.",
};

/** Every failure under /v1, in OpenAI's error shape. */
export const sendOpenAiError = (thrown: unknown, request: FastifyRequest, reply: FastifyReply): void => {
  if (thrown instanceof ChatRefusal) {
    void reply.code(thrown.status).send(bodyOf(thrown.status, thrown.message, thrown.param, thrown.code));
    return;
  }
  const error = asApiError(thrown);
  const status = statusOf(error);
  if (status >= 500 && error.kind !== "shutting-down")
    request.log.error({ kind: error.kind, err: error.cause ?? error }, "a chat completion failed");
  const first = error.fields?.[0];
  const param = first === undefined ? null : first.path.replace(/^body\/?/, "").replaceAll("/", ".") || null;
  const message =
    first === undefined
      ? (MESSAGES[error.kind] ?? "The server could not answer this request.")
      : `${param ?? "body"}: ${first.message}`;
  void reply.code(status).send(bodyOf(status, message, param, error.kind.replaceAll("-", "_")));
};
