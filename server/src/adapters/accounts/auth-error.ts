import type { ErrorKind } from "@evenkeel/contract/error";
import { ApiError } from "../../api-error.ts";
import { SECOND_FACTOR_LOCK_SECONDS } from "./auth-constants.ts";
import type { AuthAnswer } from "./forward.ts";

/** What better-auth says, in the words of our catalogue. */
const KINDS: Readonly<Record<string, ErrorKind>> = {
  INVALID_EMAIL_OR_PASSWORD: "wrong-credentials",
  INVALID_PASSWORD: "wrong-credentials",
  CREDENTIAL_ACCOUNT_NOT_FOUND: "wrong-credentials",
  INVALID_CODE: "wrong-credentials",
  INVALID_BACKUP_CODE: "wrong-credentials",
  AUTHENTICATION_FAILED: "wrong-credentials",
  FAILED_TO_VERIFY_REGISTRATION: "wrong-credentials",
  CHALLENGE_NOT_FOUND: "session-expired",
  INVALID_TWO_FACTOR_COOKIE: "session-expired",
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: "locked-out",
  ACCOUNT_TEMPORARILY_LOCKED: "locked-out",
  INVALID_TOKEN: "invitation-expired",
  TOKEN_EXPIRED: "invitation-expired",
  USER_NOT_FOUND: "invitation-expired",
  TOTP_ALREADY_ENABLED: "conflict",
  TOTP_NOT_ENABLED: "conflict",
  BACKUP_CODES_NOT_ENABLED: "conflict",
  TWO_FACTOR_NOT_ENABLED: "conflict",
  PREVIOUSLY_REGISTERED: "conflict",
  EMAIL_ALREADY_VERIFIED: "conflict",
};

const BY_STATUS: Readonly<Record<number, ErrorKind>> = {
  400: "invalid-request",
  401: "not-signed-in",
  403: "not-allowed",
  404: "not-found",
  409: "conflict",
  410: "invitation-expired",
  429: "slow-down",
};

const codeOf = (body: unknown): string =>
  typeof body === "object" && body !== null && "code" in body ? String(body.code) : "";

export const authCodeOf = (answer: AuthAnswer): string => codeOf(answer.body);

/** The failure behind an answer of 400 or more. A passkey nobody knows is a guess like any other. */
export const authErrorOf = (answer: AuthAnswer, path: string): ApiError => {
  const code = codeOf(answer.body);
  const kind: ErrorKind =
    code === "PASSKEY_NOT_FOUND"
      ? path.endsWith("/verify-authentication")
        ? "wrong-credentials"
        : "not-found"
      : (KINDS[code] ?? BY_STATUS[answer.status] ?? "internal");
  if (kind === "locked-out") return new ApiError(kind, { retryAfterSeconds: SECOND_FACTOR_LOCK_SECONDS });
  if (kind === "slow-down") return new ApiError(kind, { retryAfterSeconds: answer.retryAfterSeconds ?? 10 });
  return new ApiError(kind, { cause: new Error(`better-auth: ${answer.status} ${code}`) });
};
