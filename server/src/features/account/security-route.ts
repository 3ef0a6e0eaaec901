import { done } from "@evenkeel/contract/basic";
import {
  backupCodesAnswer,
  changePasswordRequest,
  deletePasskeyRequest,
  enableTwoFactorAnswer,
  passkeyInfo,
  passkeyList,
  passkeyName,
  passwordAgainRequest,
  registerPasskeyRequest,
  renamePasskeyRequest,
  webAuthnOptions,
} from "@evenkeel/contract/sign-in";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { passwordKey } from "../../adapters/accounts/lockout.ts";
import { shownEmail } from "../../adapters/accounts/users.ts";
import { ApiError } from "../../api-error.ts";
import type { Feature } from "../../deps.ts";
import { sessionCookies } from "./cookies.ts";
import { guardedForward, passCookies, withSessionCarriedOver } from "./guarded-forward.ts";
import { sendVerification } from "./verification.ts";

const tags = ["security"];
const APP_NAME = "Evenkeel";

/** Letters are counted like guesses; too many is no one's mistake, only too fast. */
const slowedDown = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (error instanceof ApiError && error.kind === "locked-out")
      throw new ApiError("slow-down", { retryAfterSeconds: error.retryAfterSeconds ?? 60 });
    throw error;
  }
};

/** Password, second factor and passkeys of someone who is signed in, with the app unlocked. */
export const securityFeature: Feature = (app, deps) => {
  const forward = guardedForward(deps);
  const cookies = sessionCookies(deps);

  const unlocked = async (request: FastifyRequest) => {
    await deps.auth.caller(request);
    return deps.accounts.reader.session(request);
  };
  /** A request that repeats the password: each is a guess at it. */
  const withPassword = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const session = await unlocked(request);
    const user = await deps.accounts.findUser(session.caller.userId);
    if (user === undefined || user.email === null || !user.hasPassword) throw new ApiError("conflict");
    const guessKey = passwordKey(user.email);
    const answer = await withSessionCarriedOver(deps, session, () => forward(request, { guessKey }));
    passCookies(deps, reply, answer);
    return answer.body;
  };

  app.post(
    "/api/auth/change-password",
    {
      schema: { tags, summary: "Change the password", body: changePasswordRequest, response: { 200: done } },
    },
    async (request, reply) => {
      await withPassword(request, reply);
      return { done: true as const };
    },
  );
  app.post(
    "/api/auth/send-verification-email",
    {
      schema: {
        tags,
        summary: "Send the letter that confirms my address again",
        response: { 200: z.object({ verificationSent: z.boolean() }) },
      },
    },
    async (request) => {
      const { caller } = await unlocked(request);
      if (!deps.mail.configured) throw new ApiError("mail-not-configured");
      await slowedDown(() => deps.accounts.lockout.begin(`letter:${caller.userId}`));
      return { verificationSent: await sendVerification(deps, request) };
    },
  );

  app.post(
    "/api/auth/two-factor/enable",
    {
      schema: {
        tags,
        summary: "Set up a second factor",
        description: "It counts from the first code on: POST /api/auth/two-factor/verify-totp.",
        body: passwordAgainRequest,
        response: { 200: enableTwoFactorAnswer },
      },
    },
    async (request, reply) => {
      const answer = enableTwoFactorAnswer.parse(await withPassword(request, reply));
      // A sign-in that was begun here and left would otherwise claim the first code.
      cookies.endSecondFactor(reply);
      return answer;
    },
  );
  app.post(
    "/api/auth/two-factor/disable",
    {
      schema: {
        tags,
        summary: "Take the second factor away",
        body: passwordAgainRequest,
        response: { 200: done },
      },
    },
    async (request, reply) => {
      await withPassword(request, reply);
      return { done: true as const };
    },
  );
  app.post(
    "/api/auth/two-factor/generate-backup-codes",
    {
      schema: {
        tags,
        summary: "New recovery codes; the old ones end",
        body: passwordAgainRequest,
        response: { 200: backupCodesAnswer },
      },
    },
    async (request, reply) => backupCodesAnswer.parse(await withPassword(request, reply)),
  );

  app.get(
    "/api/auth/passkey/generate-register-options",
    {
      schema: {
        tags,
        summary: "Begin to add a passkey",
        querystring: passkeyName,
        response: { 200: webAuthnOptions },
      },
    },
    async (request, reply) => {
      await unlocked(request);
      const answer = await forward(request);
      passCookies(deps, reply, answer);
      const options = webAuthnOptions
        .extend({ user: z.looseObject({ name: z.string() }) })
        .parse(answer.body);
      // The placeholder that stands for "no e-mail" is shown nowhere, and so not in a list of passkeys either.
      const shown = shownEmail(options.user.name) ?? APP_NAME;
      return { ...options, user: { ...options.user, name: shown, displayName: shown } };
    },
  );
  app.post(
    "/api/auth/passkey/verify-registration",
    {
      schema: {
        tags,
        summary: "Add a passkey",
        description: "An anonymous member is one no longer: they can sign in with it on another device.",
        body: registerPasskeyRequest,
        response: { 200: passkeyInfo },
      },
    },
    async (request, reply) => {
      const session = await unlocked(request);
      const answer = await forward(request);
      passCookies(deps, reply, answer);
      deps.accounts.sessions.forgetUser(session.caller.userId);
      return passkeyInfo.parse(answer.body);
    },
  );
  app.get(
    "/api/auth/passkey/list-user-passkeys",
    { schema: { tags, summary: "My passkeys", response: { 200: passkeyList } } },
    async (request) => {
      await unlocked(request);
      return passkeyList.parse((await forward(request)).body);
    },
  );
  app.post(
    "/api/auth/passkey/delete-passkey",
    { schema: { tags, summary: "Remove a passkey", body: deletePasskeyRequest, response: { 200: done } } },
    async (request) => {
      const session = await unlocked(request);
      await forward(request);
      deps.accounts.sessions.forgetUser(session.caller.userId);
      return { done: true as const };
    },
  );
  app.post(
    "/api/auth/passkey/update-passkey",
    { schema: { tags, summary: "Rename a passkey", body: renamePasskeyRequest, response: { 200: done } } },
    async (request) => {
      await unlocked(request);
      await forward(request);
      return { done: true as const };
    },
  );
};
