import { beginRequest, keepAnswer, keepRequest, me, updateMeRequest } from "@evenkeel/contract/account";
import type { FastifyRequest } from "fastify";
import { ApiError } from "../../api-error.ts";
import type { Feature } from "../../deps.ts";
import { requestLanguage } from "../../http/language.ts";
import { sessionCookies } from "./cookies.ts";
import { begin, describeMe, keep, updateMe } from "./use-case.ts";
import { sendVerification } from "./verification.ts";

const tags = ["account"];
/** From one address; a school or a clinic may share one. */
const BEGINNINGS_PER_HOUR = 200;

/** Begin without an account, who am I, keep the account. */
export const accountFeature: Feature = (app, deps) => {
  const { reader } = deps.accounts;
  const cookies = sessionCookies(deps);
  const waiting = async (request: FastifyRequest): Promise<boolean> => {
    const token = cookies.waitingToken(request);
    return token !== undefined && (await deps.accounts.sessions.find(token)) !== undefined;
  };

  app.post(
    "/api/account/begin",
    {
      schema: {
        tags,
        summary: "Begin without an account",
        description:
          "Nothing is stored before this. Below the place's minimum age: `under-age`. Who is signed in already stays who they are.",
        body: beginRequest,
        response: { 200: me, 201: me },
      },
    },
    async (request, reply) => {
      const existing = await reader.sessionIfAny(request);
      if (existing !== undefined)
        return reply.send(await describeMe(deps, existing, requestLanguage(request), await waiting(request)));
      await deps.accounts.rateLimit.count(`begin:${request.ip}`, BEGINNINGS_PER_HOUR, 3_600_000);
      const token = await begin(deps, request.body, request.headers["user-agent"]);
      cookies.signIn(reply, token);
      const session = await deps.accounts.sessions.find(token);
      if (session === undefined) throw new Error("a new session cannot be found");
      return reply
        .code(201)
        .send(await describeMe(deps, session, request.body.language, await waiting(request)));
    },
  );

  app.get(
    "/api/account/me",
    { schema: { tags, summary: "Who is signed in, and whether the app is locked", response: { 200: me } } },
    async (request, reply) => {
      const session = await reader.session(request);
      // Browsers forget a cookie after 400 days: every visit begins the count again.
      cookies.signIn(reply, session.token);
      return describeMe(deps, session, requestLanguage(request), await waiting(request));
    },
  );

  app.patch(
    "/api/account/me",
    {
      schema: {
        tags,
        summary: "Change name, place or language",
        body: updateMeRequest,
        response: { 200: me },
      },
    },
    async (request) => {
      const caller = await deps.auth.caller(request);
      await updateMe(deps, caller, request.body);
      return describeMe(
        deps,
        await reader.session(request),
        requestLanguage(request),
        await waiting(request),
      );
    },
  );

  app.post(
    "/api/account/keep",
    {
      schema: {
        tags,
        summary: "Keep an anonymous account with e-mail and password",
        description: "The member and all their words stay the same.",
        body: keepRequest,
        response: { 200: keepAnswer },
      },
    },
    async (request) => {
      const caller = await deps.auth.caller(request);
      await keep(deps, caller, request.body);
      const verificationSent = await sendVerification(deps, request);
      const session = await reader.session(request);
      return {
        me: await describeMe(deps, session, requestLanguage(request), await waiting(request)),
        verificationSent,
      };
    },
  );

  app.post(
    "/api/account/return-to-anonymous",
    {
      schema: {
        tags,
        summary: "Go back to what this browser's anonymous member wrote",
        description: "Ends the session of the account that is signed in now.",
        response: { 200: me },
      },
    },
    async (request, reply) => {
      const token = cookies.waitingToken(request);
      const session = token === undefined ? undefined : await deps.accounts.sessions.find(token);
      const current = await reader.sessionIfAny(request);
      if (session === undefined) throw new ApiError("not-found");
      if (current !== undefined && current.token !== session.token)
        await deps.accounts.sessions.revoke(current.caller.userId, current.caller.sessionId);
      cookies.signIn(reply, session.token);
      cookies.endWaiting(reply);
      return describeMe(deps, session, requestLanguage(request), false);
    },
  );
};
