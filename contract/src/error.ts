import { z } from "zod";

/** Every failure the API can answer with. Each kind has a row in docs/errors.md, a status here and a test. */
export const ERROR_STATUS = {
  "invalid-request": 400,
  "invalid-json": 400,
  "invalid-utf8": 400,
  "unsupported-content": 400,
  "not-signed-in": 401,
  "session-expired": 401,
  "wrong-credentials": 401,
  "second-factor-needed": 401,
  "not-allowed": 403,
  "consent-needed": 403,
  "under-age": 403,
  "not-found": 404,
  "method-not-allowed": 405,
  conflict: 409,
  "email-taken": 409,
  "message-id-reused": 409,
  "stale-cursor": 410,
  "invitation-expired": 410,
  "too-large": 413,
  "recording-too-long": 413,
  "unsupported-sound": 415,
  "app-locked": 423,
  "slow-down": 429,
  "locked-out": 429,
  internal: 500,
  "mail-not-configured": 501,
  "no-recogniser": 501,
  "recogniser-unavailable": 503,
  "database-unavailable": 503,
  "storage-full": 507,
  "shutting-down": 503,
} as const;

export type ErrorKind = keyof typeof ERROR_STATUS;

export const errorBody = z.object({
  error: z.object({
    kind: z.enum(Object.keys(ERROR_STATUS) as [ErrorKind, ...ErrorKind[]]),
    /** A sentence a person can act on, in the language of the request. */
    message: z.string(),
    /** Which fields are wrong, for `invalid-request`. */
    fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    /** Seconds to wait, for `slow-down` and `locked-out`. */
    retryAfterSeconds: z.number().optional(),
    requestId: z.string().optional(),
  }),
});
export type ErrorBody = z.infer<typeof errorBody>;
