import type { FastifyRequest } from "fastify";
import type { Dialect } from "kysely";
import type { Config } from "../../config.ts";
import type { Authentication } from "../../deps.ts";
import type { Events } from "../../events.ts";
import type { Database } from "../database/access.ts";
import type { Mailer } from "../mail/mailer.ts";
import type { Vault } from "../vault/vault.ts";
import { type ApiTokens, openApiTokens } from "./api-tokens.ts";
import { resetLink } from "./auth-constants.ts";
import { authenticateWith, readSessions, type SessionReader } from "./authentication.ts";
import type { BetterAuth, BetterAuthParts } from "./better-auth.ts";
import { type DeviceLock, openDeviceLock } from "./device-lock.ts";
import { forwardTo } from "./forward.ts";
import { type Lockout, openLockout, passwordKey } from "./lockout.ts";
import { openRateLimit, type RateLimit } from "./rate-limit.ts";
import { loadServerSecret } from "./server-secret.ts";
import { signToken, verifyToken } from "./session-cookie.ts";
import { openSessions, type Sessions } from "./sessions.ts";
import { newToken } from "./single-use.ts";
import { findUser, type UserRow } from "./users.ts";

/** Users, sessions and everything that proves who someone is. */
export interface Accounts {
  readonly authentication: Authentication;
  readonly reader: SessionReader;
  readonly sessions: Sessions;
  readonly lockout: Lockout;
  readonly rateLimit: RateLimit;
  readonly deviceLock: DeviceLock;
  readonly apiTokens: ApiTokens;
  /** Hands a request to better-auth. */
  readonly forward: ReturnType<typeof forwardTo>;
  /** The value of the session cookie for a token. */
  signedToken(token: string): string;
  /** The token of such a value, or undefined when this server did not sign it. */
  tokenOf(signed: string | undefined): string | undefined;
  findUser(userId: string): Promise<UserRow | undefined>;
  /** Ends every session and removes the account; the member's data is the caller's to delete first. */
  deleteUser(userId: string): Promise<void>;
  /** A link that sets a password once, within `hours`. */
  passwordLink(userId: string, hours: number): Promise<string>;
  /** Proves for an hour that a letter to this address was read. */
  verificationToken(userId: string, email: string): Promise<string>;
  /** @throws ApiError `not-signed-in` without a valid `Authorization: Bearer ek_…`. */
  verifyApiToken(request: FastifyRequest): Promise<void>;
  /** Letters still on their way. */
  settled(): Promise<void>;
}

export interface AccountsParts {
  readonly config: Config;
  readonly db: Database;
  readonly dialect: Dialect;
  readonly vault: Vault;
  readonly mail: Mailer;
  readonly events: Events;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly log: (level: "error" | "warn", message: string) => void;
}

export const openAccounts = async (parts: AccountsParts): Promise<Accounts> => {
  const { config, db, events, now } = parts;
  const secret = await loadServerSecret(db, parts.vault, now);
  const sessions = openSessions(db, events, now, parts.newId);
  const lockout = openLockout(db, now);
  const apiTokens = openApiTokens(db, now);
  const reader = readSessions(sessions, secret, config.origin.startsWith("https:"));
  const underWay = new Set<Promise<unknown>>();
  const betterAuthParts: BetterAuthParts = {
    config,
    dialect: parts.dialect,
    secret,
    mail: parts.mail,
    newId: parts.newId,
    inBackground: (work) => {
      const settled = work.catch(() => parts.log("error", "a letter about an account could not be sent"));
      underWay.add(settled);
      void settled.finally(() => underWay.delete(settled));
    },
    onPasswordReset: async (user) => {
      sessions.forgetUser(user.id);
      await lockout.clear(passwordKey(user.email));
    },
    log: parts.log,
  };
  let loaded: Promise<BetterAuth> | undefined;
  // Loaded with the first sign-in: 30 MB and a third of a second that the start does without.
  const betterAuth = (): Promise<BetterAuth> => {
    loaded ??= import("./better-auth.ts").then((module) => module.createBetterAuth(betterAuthParts));
    return loaded;
  };
  return {
    authentication: authenticateWith(reader),
    reader,
    sessions,
    lockout,
    rateLimit: openRateLimit(db, now),
    deviceLock: openDeviceLock(db, sessions, lockout),
    apiTokens,
    forward: forwardTo(betterAuth, config),
    signedToken: (token) => signToken(token, secret),
    tokenOf: (signed) => verifyToken(signed, secret),
    findUser: (userId) => findUser(db, userId),
    deleteUser: async (userId) => {
      const ended = await db.asAccounts(async (trx) => {
        const rows = await trx
          .deleteFrom("auth.session")
          .where("userId", "=", userId)
          .returning("id")
          .execute();
        await trx.deleteFrom("auth.user").where("id", "=", userId).execute();
        return rows;
      });
      sessions.forgetUser(userId);
      for (const { id } of ended) events.emit("session-ended", { sessionId: id });
    },
    passwordLink: async (userId, hours) => {
      const token = newToken();
      const context = await (await betterAuth()).$context;
      await context.internalAdapter.createVerificationValue({
        value: userId,
        identifier: `reset-password:${token}`,
        expiresAt: new Date(now().getTime() + hours * 3_600_000),
      });
      return resetLink(config.origin, token);
    },
    verificationToken: async (userId, email) => {
      const { createEmailVerificationToken } = await import("better-auth/api");
      return createEmailVerificationToken(secret, email, undefined, 3600, { userId });
    },
    verifyApiToken: (request) => apiTokens.verify(request),
    settled: async () => {
      await Promise.allSettled([...underWay]);
    },
  };
};
