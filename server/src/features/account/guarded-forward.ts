import type { FastifyReply, FastifyRequest } from "fastify";
import { authCodeOf, authErrorOf } from "../../adapters/accounts/auth-error.ts";
import type { AuthAnswer } from "../../adapters/accounts/forward.ts";
import { cookieName, readCookie } from "../../adapters/accounts/session-cookie.ts";
import type { LiveSession } from "../../adapters/accounts/sessions.ts";
import { ApiError } from "../../api-error.ts";
import type { Deps } from "../../deps.ts";

const WRONG_PASSWORD = new Set([
  "INVALID_EMAIL_OR_PASSWORD",
  "INVALID_PASSWORD",
  "CREDENTIAL_ACCOUNT_NOT_FOUND",
]);

export interface ForwardOptions {
  /** Guesses at this secret are counted, and refused once there were too many. */
  readonly guessKey?: string;
  /** Hold the session cookie back: this request is about another account. */
  readonly withoutSession?: boolean;
}

/** Hands the request on. @throws ApiError for an answer of 400 or more. */
export type GuardedForward = (request: FastifyRequest, options?: ForwardOptions) => Promise<AuthAnswer>;

/** better-auth behind our own count of guesses, with failures from our own catalogue. */
export const guardedForward = (deps: Deps): GuardedForward => {
  const { accounts } = deps;
  const sessionCookie = cookieName(deps.config.origin.startsWith("https:"));
  return async (request, options = {}) => {
    const { guessKey } = options;
    if (guessKey !== undefined) await accounts.lockout.begin(guessKey);
    const answer = await accounts.forward(request, options.withoutSession ? sessionCookie : undefined);
    if (answer.status < 400) {
      if (guessKey !== undefined) await accounts.lockout.clear(guessKey);
      return answer;
    }
    if (guessKey !== undefined && !WRONG_PASSWORD.has(authCodeOf(answer)))
      await accounts.lockout.giveBack(guessKey);
    if (answer.status >= 500 && !(await deps.db.healthy())) throw new ApiError("database-unavailable");
    throw authErrorOf(answer, request.url.split("?")[0] ?? "");
  };
};

/** The token of the session that an answer signs in to, if it does. */
export const newTokenOf = (deps: Deps, answer: AuthAnswer): string | undefined => {
  const name = cookieName(deps.config.origin.startsWith("https:"));
  for (const line of answer.setCookies) {
    const token = deps.accounts.tokenOf(readCookie(line.split(";")[0], name));
    if (token !== undefined) return token;
  }
  return undefined;
};

/** Passes cookies on; `keepSession` holds back those that would end the session of this browser. */
export const passCookies = (
  deps: Deps,
  reply: FastifyReply,
  answer: AuthAnswer,
  keepSession = false,
): void => {
  const name = cookieName(deps.config.origin.startsWith("https:"));
  for (const line of answer.setCookies)
    if (!keepSession || !line.startsWith(`${name}=`)) reply.header("set-cookie", line);
};

/** A change of password or second factor gives this browser a new session: its app lock moves along, and what was
 *  remembered of the user is read anew. */
export const withSessionCarriedOver = async (
  deps: Deps,
  session: LiveSession,
  work: () => Promise<AuthAnswer>,
): Promise<AuthAnswer> => {
  const { accounts } = deps;
  const kept = await accounts.deviceLock.read(session.caller.sessionId);
  const answer = await work();
  accounts.sessions.forgetUser(session.caller.userId);
  const token = newTokenOf(deps, answer);
  if (token !== undefined && kept !== undefined) {
    const fresh = await accounts.sessions.find(token);
    if (fresh !== undefined) await accounts.deviceLock.carryOver(fresh.caller.sessionId, kept);
    accounts.sessions.forgetUser(session.caller.userId);
  }
  return answer;
};
