import { passkey } from "@better-auth/passkey";
import { betterAuth } from "better-auth";
import { twoFactor } from "better-auth/plugins/two-factor";
import type { Dialect } from "kysely";
import type { Config } from "../../config.ts";
import { languageOf } from "../../http/language.ts";
import { trustedOrigins } from "../../http/same-origin.ts";
import type { Mailer } from "../mail/mailer.ts";
import { AUTH_PATH, CLIENT_ADDRESS_HEADER, resetLink, SECOND_FACTOR_LOCK_SECONDS } from "./auth-constants.ts";
import { accountLetter } from "./mails.ts";
import { hashPassword, verifyPassword } from "./password.ts";
import { SESSION_DAYS } from "./session-cookie.ts";

export interface BetterAuthParts {
  readonly config: Config;
  readonly dialect: Dialect;
  readonly secret: string;
  readonly mail: Mailer;
  readonly newId: () => string;
  /** Work that goes on after the answer (a letter on its way); it must log its own failure. */
  readonly inBackground: (work: Promise<unknown>) => void;
  /** A new password was set by letter: every session of this user has ended. */
  readonly onPasswordReset: (user: { id: string; email: string }) => Promise<void>;
  readonly log: (level: "error" | "warn", message: string) => void;
}

/** Sign-in, second factor, passkeys and reset as better-auth does them. Members and staff are created by our own
 *  routes only. The anonymous plugin is left out on purpose: it deletes the anonymous user when the same browser signs
 *  in, and with it everything they wrote. */
export const createBetterAuth = (parts: BetterAuthParts) => {
  const { config, mail } = parts;
  const origins = [...trustedOrigins(config)];
  return betterAuth({
    appName: "Evenkeel",
    baseURL: config.origin,
    basePath: AUTH_PATH,
    secret: parts.secret,
    telemetry: { enabled: false },
    trustedOrigins: origins,
    database: { dialect: parts.dialect, type: "postgres", transaction: false },
    user: {
      additionalFields: {
        role: { type: "string", required: false, defaultValue: "member", input: false },
        isAnonymous: { type: "boolean", required: false, defaultValue: false, input: false },
      },
    },
    session: {
      expiresIn: SESSION_DAYS * 86_400,
      disableSessionRefresh: true,
      // An anonymous member may keep their account with a passkey on any later day.
      freshAge: 0,
      cookieCache: { enabled: false },
    },
    verification: { storeIdentifier: "hashed" },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => verifyPassword(hash, password),
      },
      resetPasswordTokenExpiresIn: 3600,
      revokeSessionsOnPasswordReset: true,
      onPasswordReset: ({ user }) => parts.onPasswordReset(user),
      sendResetPassword: async ({ user, token }, request) => {
        const language = languageOf(request?.headers.get("accept-language") ?? undefined);
        await mail.send(accountLetter("reset", language, user.email, resetLink(config.origin, token)));
      },
    },
    emailVerification: {
      expiresIn: 3600,
      sendOnSignUp: false,
      sendVerificationEmail: async ({ user, url }, request) => {
        const language = languageOf(request?.headers.get("accept-language") ?? undefined);
        await mail.send(accountLetter("verify", language, user.email, url));
      },
    },
    rateLimit: {
      enabled: true,
      storage: "database",
      window: 60,
      max: 300,
      customRules: {
        "/sign-in/email": { window: 60, max: 60 },
        "/change-password": { window: 60, max: 30 },
        "/two-factor/*": { window: 60, max: 60 },
        "/passkey/*": { window: 60, max: 120 },
        "/request-password-reset": { window: 60, max: 10 },
        "/send-verification-email": { window: 60, max: 10 },
      },
    },
    advanced: {
      cookiePrefix: "evenkeel",
      useSecureCookies: config.origin.startsWith("https:"),
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
      database: { generateId: () => parts.newId(), validateSchema: false },
      backgroundTasks: { handler: parts.inBackground },
    },
    logger: {
      level: "warn",
      // The message alone: what comes with it may name a person.
      log: (level, message) => parts.log(level === "error" ? "error" : "warn", message),
    },
    plugins: [
      twoFactor({
        issuer: "Evenkeel",
        accountLockout: { enabled: true, maxFailedAttempts: 5, durationSeconds: SECOND_FACTOR_LOCK_SECONDS },
      }),
      passkey({
        rpID: new URL(config.origin).hostname,
        rpName: "Evenkeel",
        origin: origins,
        authenticatorSelection: { residentKey: "required", userVerification: "preferred" },
      }),
    ],
  });
};

export type BetterAuth = ReturnType<typeof createBetterAuth>;
