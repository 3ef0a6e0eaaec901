import { done } from "@evenkeel/contract/basic";
import {
  backupCodeRequest,
  passkeySignInRequest,
  passwordResetRequest,
  resetPasswordRequest,
  signInAnswer,
  signInRequest,
  totpRequest,
  webAuthnOptions,
} from "@evenkeel/contract/sign-in";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { AuthAnswer } from "../../adapters/accounts/forward.ts";
import { passwordKey } from "../../adapters/accounts/lockout.ts";
import { readCookie, secondFactorCookieName } from "../../adapters/accounts/session-cookie.ts";
import type { LiveSession } from "../../adapters/accounts/sessions.ts";
import { ApiError } from "../../api-error.ts";
import type { Feature } from "../../deps.ts";
import { sessionCookies } from "./cookies.ts";
import { guardedForward, newTokenOf, passCookies } from "./guarded-forward.ts";

const tags = ["sign-in"];
const asksForSecondFactor = (body: unknown): boolean =>
  typeof body === "object" && body !== null && "twoFactorRedirect" in body && body.twoFactorRedirect === true;

/** Ways into an account, for someone who may not be signed in. */
export const signInFeature: Feature = (app, deps) => {
  const forward = guardedForward(deps);
  const cookies = sessionCookies(deps);
  const { reader, sessions } = deps.accounts;
  const waitsForSecondFactor = secondFactorCookieName(deps.config.origin.startsWith("https:"));

  /** The browser changes hands: an anonymous member waits, any other session that it had ends. */
  const signedIn = async (
    request: FastifyRequest,
    reply: FastifyReply,
    answer: AuthAnswer,
    before: LiveSession | undefined,
  ): Promise<z.infer<typeof signInAnswer>> => {
    passCookies(deps, reply, answer);
    const token = newTokenOf(deps, answer);
    const now = token === undefined ? undefined : await sessions.find(token);
    const sameUser = now !== undefined && before?.caller.userId === now.caller.userId;
    const leaving = before !== undefined && before.token !== token ? before : undefined;
    if (leaving?.caller.anonymous === true && !sameUser) {
      cookies.keepWaiting(reply, leaving.token);
      return { signedIn: true, anonymousWaiting: true };
    }
    if (leaving !== undefined) await sessions.revoke(leaving.caller.userId, leaving.caller.sessionId);
    const waiting = cookies.waitingToken(request);
    return {
      signedIn: true,
      anonymousWaiting: waiting !== undefined && (await sessions.find(waiting)) !== undefined,
    };
  };

  app.post(
    "/api/auth/sign-in/email",
    {
      schema: {
        tags,
        summary: "Sign in with e-mail and password",
        description:
          "With a second factor set: 401 `second-factor-needed`, then verify-totp or verify-backup-code. Five wrong passwords: `locked-out` for a while.",
        body: signInRequest,
        response: { 200: signInAnswer },
      },
    },
    async (request, reply) => {
      const before = await reader.sessionIfAny(request);
      const answer = await forward(request, {
        guessKey: passwordKey(request.body.email),
        withoutSession: true,
      });
      if (asksForSecondFactor(answer.body)) {
        passCookies(deps, reply, answer, true);
        throw new ApiError("second-factor-needed");
      }
      return signedIn(request, reply, answer, before);
    },
  );

  const secondFactor = async (request: FastifyRequest, reply: FastifyReply) => {
    const before = await reader.sessionIfAny(request);
    const completing = readCookie(request.headers.cookie, waitsForSecondFactor) !== undefined;
    // Without a sign-in under way this confirms a second factor that is being set up.
    if (!completing) await deps.auth.caller(request);
    const answer = await forward(request, { withoutSession: completing });
    if (before !== undefined) sessions.forgetUser(before.caller.userId);
    return signedIn(request, reply, answer, completing ? before : undefined);
  };
  app.post(
    "/api/auth/two-factor/verify-totp",
    {
      schema: {
        tags,
        summary: "Complete a sign-in, or the set-up, with a code of the authenticator app",
        body: totpRequest,
        response: { 200: signInAnswer },
      },
    },
    secondFactor,
  );
  app.post(
    "/api/auth/two-factor/verify-backup-code",
    {
      schema: {
        tags,
        summary: "Complete a sign-in with a recovery code",
        body: backupCodeRequest,
        response: { 200: signInAnswer },
      },
    },
    secondFactor,
  );

  app.get(
    "/api/auth/passkey/generate-authenticate-options",
    { schema: { tags, summary: "Begin a sign-in with a passkey", response: { 200: webAuthnOptions } } },
    async (request, reply) => {
      const answer = await forward(request, { withoutSession: true });
      passCookies(deps, reply, answer);
      return webAuthnOptions.parse(answer.body);
    },
  );
  app.post(
    "/api/auth/passkey/verify-authentication",
    {
      schema: {
        tags,
        summary: "Sign in with a passkey",
        body: passkeySignInRequest,
        response: { 200: signInAnswer },
      },
    },
    async (request, reply) => {
      const before = await reader.sessionIfAny(request);
      return signedIn(request, reply, await forward(request, { withoutSession: true }), before);
    },
  );

  app.post(
    "/api/auth/request-password-reset",
    {
      schema: {
        tags,
        summary: "Ask for a letter to set a new password",
        description: "The answer is the same whether or not the address belongs to an account.",
        body: passwordResetRequest,
        response: { 200: done },
      },
    },
    async (request) => {
      if (!deps.mail.configured) throw new ApiError("mail-not-configured");
      await forward(request, { withoutSession: true });
      return { done: true as const };
    },
  );
  app.post(
    "/api/auth/reset-password",
    {
      schema: {
        tags,
        summary: "Set a new password with the token of a letter",
        description: "Ends every session of the account.",
        body: resetPasswordRequest,
        response: { 200: done },
      },
    },
    async (request) => {
      await forward(request, { withoutSession: true });
      return { done: true as const };
    },
  );
  app.get(
    "/api/auth/verify-email",
    {
      schema: {
        tags,
        summary: "Confirm an address with the link of a letter",
        querystring: z.object({ token: z.string().max(2_000), callbackURL: z.string().max(200).optional() }),
        response: { 200: done },
      },
    },
    async (request, reply) => {
      const answer = await forward(request);
      if (answer.location !== undefined) return reply.redirect(answer.location);
      return { done: true as const };
    },
  );
};
