import type { FastifyReply, FastifyRequest } from "fastify";
import {
  cookieName,
  readCookie,
  secondFactorCookieName,
  setCookie,
  waitingCookieName,
} from "../../adapters/accounts/session-cookie.ts";
import type { Deps } from "../../deps.ts";

/** The two cookies of a browser: who is signed in, and the anonymous member who waits meanwhile. */
export interface SessionCookies {
  signIn(reply: FastifyReply, token: string): void;
  signOut(reply: FastifyReply): void;
  /** The anonymous member of this browser waits until someone returns to them. */
  keepWaiting(reply: FastifyReply, token: string): void;
  endWaiting(reply: FastifyReply): void;
  endSecondFactor(reply: FastifyReply): void;
  waitingToken(request: FastifyRequest): string | undefined;
}

export const sessionCookies = (deps: Deps): SessionCookies => {
  const https = deps.config.origin.startsWith("https:");
  const add = (reply: FastifyReply, name: string, value: string): void => {
    reply.header("set-cookie", setCookie(name, value, https));
  };
  const { accounts } = deps;
  return {
    signIn: (reply, token) => add(reply, cookieName(https), accounts.signedToken(token)),
    signOut: (reply) => add(reply, cookieName(https), ""),
    keepWaiting: (reply, token) => add(reply, waitingCookieName(https), accounts.signedToken(token)),
    endWaiting: (reply) => add(reply, waitingCookieName(https), ""),
    endSecondFactor: (reply) => add(reply, secondFactorCookieName(https), ""),
    waitingToken: (request) => accounts.tokenOf(readCookie(request.headers.cookie, waitingCookieName(https))),
  };
};
