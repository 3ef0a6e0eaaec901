import { me, pinRequest, sessions } from "@evenkeel/contract/account";
import { done } from "@evenkeel/contract/basic";
import { signOutAnswer } from "@evenkeel/contract/sign-in";
import { z } from "zod";
import { ApiError } from "../../api-error.ts";
import type { Feature } from "../../deps.ts";
import { requestLanguage } from "../../http/language.ts";
import { sessionCookies } from "./cookies.ts";
import { deviceOf } from "./device.ts";
import { describeMe } from "./use-case.ts";

/** Where someone is signed in, signing out, and the app lock of this device. */
export const sessionFeature: Feature = (app, deps) => {
  const { reader, sessions: store, deviceLock } = deps.accounts;
  const cookies = sessionCookies(deps);

  app.get(
    "/api/account/sessions",
    { schema: { tags: ["account"], summary: "Where I am signed in", response: { 200: sessions } } },
    async (request) => {
      const caller = await deps.auth.caller(request);
      const rows = await store.list(caller.userId);
      return {
        sessions: rows.map((row) => ({
          id: row.id,
          current: row.id === caller.sessionId,
          createdAt: row.createdAt.toISOString(),
          lastSeenAt: row.lastSeenAt.toISOString(),
          device: deviceOf(row.userAgent, requestLanguage(request)),
        })),
      };
    },
  );

  app.delete(
    "/api/account/sessions/:id",
    {
      schema: {
        tags: ["account"],
        summary: "Sign out somewhere else, at once",
        params: z.object({ id: z.uuid() }),
        response: { 200: done },
      },
    },
    async (request, reply) => {
      const caller = await deps.auth.caller(request);
      if (!(await store.revoke(caller.userId, request.params.id))) throw new ApiError("not-found");
      if (request.params.id === caller.sessionId) cookies.signOut(reply);
      return { done: true as const };
    },
  );

  app.post(
    "/api/auth/sign-out",
    {
      schema: {
        tags: ["sign-in"],
        summary: "Sign out here",
        description: "Works while the app is locked, and when nobody is signed in.",
        response: { 200: signOutAnswer },
      },
    },
    async (request, reply) => {
      const session = await reader.sessionIfAny(request);
      if (session !== undefined) await store.revoke(session.caller.userId, session.caller.sessionId);
      cookies.signOut(reply);
      const waiting = cookies.waitingToken(request);
      const anonymousWaiting = waiting !== undefined && (await store.find(waiting)) !== undefined;
      return { done: true as const, anonymousWaiting };
    },
  );

  app.put(
    "/api/account/lock",
    {
      schema: {
        tags: ["app lock"],
        summary: "Set or change the PIN",
        body: pinRequest,
        response: { 200: done },
      },
    },
    async (request) => {
      const caller = await deps.auth.caller(request);
      await deviceLock.set(caller.sessionId, caller.userId, request.body.pin);
      return { done: true as const };
    },
  );

  app.delete(
    "/api/account/lock",
    { schema: { tags: ["app lock"], summary: "Remove the PIN", response: { 200: done } } },
    async (request) => {
      const caller = await deps.auth.caller(request);
      await deviceLock.remove(caller.sessionId, caller.userId);
      return { done: true as const };
    },
  );

  app.post(
    "/api/account/lock/lock",
    { schema: { tags: ["app lock"], summary: "Lock the app now", response: { 200: me } } },
    async (request) => {
      const { caller } = await reader.session(request);
      await deviceLock.lock(caller.sessionId, caller.userId);
      return describeMe(deps, await reader.session(request), requestLanguage(request), false);
    },
  );

  app.post(
    "/api/account/lock/unlock",
    {
      schema: {
        tags: ["app lock"],
        summary: "Unlock with the PIN",
        description: "Five wrong PINs lock out for a while: `locked-out` with the seconds to wait.",
        body: pinRequest,
        response: { 200: me },
      },
    },
    async (request) => {
      const { caller } = await reader.session(request);
      await deviceLock.unlock(caller.sessionId, caller.userId, request.body.pin);
      return describeMe(deps, await reader.session(request), requestLanguage(request), false);
    },
  );
};
