import type { FastifyRequest } from "fastify";
import { ApiError } from "../../api-error.ts";
import type { Authentication } from "../../deps.ts";
import { cookieName, readCookie, verifyToken } from "./session-cookie.ts";
import type { LiveSession, Sessions } from "./sessions.ts";

/** Who is asking, also while the app is locked; for the few routes that a lock leaves open. */
export interface SessionReader {
  /** @throws ApiError `not-signed-in` without a cookie of ours, `session-expired` when its session has ended. */
  session(request: FastifyRequest): Promise<LiveSession>;
  /** Undefined instead of an error. */
  sessionIfAny(request: FastifyRequest): Promise<LiveSession | undefined>;
}

export const readSessions = (sessions: Sessions, secret: string, https: boolean): SessionReader => {
  const name = cookieName(https);
  const tokenOf = (request: FastifyRequest): string | undefined =>
    verifyToken(readCookie(request.headers.cookie, name), secret);
  return {
    session: async (request) => {
      const token = tokenOf(request);
      if (token === undefined) throw new ApiError("not-signed-in");
      const session = await sessions.find(token);
      if (session === undefined) throw new ApiError("session-expired");
      return session;
    },
    sessionIfAny: async (request) => {
      const token = tokenOf(request);
      return token === undefined ? undefined : sessions.find(token);
    },
  };
};

export const authenticateWith = (reader: SessionReader): Authentication => {
  const caller: Authentication["caller"] = async (request) => {
    const session = await reader.session(request);
    if (session.locked) throw new ApiError("app-locked");
    return session.caller;
  };
  return {
    caller,
    callerAs: async (request, roles) => {
      const asking = await caller(request);
      if (!roles.includes(asking.role)) throw new ApiError("not-allowed");
      return asking;
    },
  };
};
