import type { Role } from "@evenkeel/contract/basic";
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyRequest,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { Accounts } from "./adapters/accounts/accounts.ts";
import type { Database } from "./adapters/database/access.ts";
import type { LanguageModel } from "./adapters/language-model/language-model.ts";
import type { Mailer } from "./adapters/mail/mailer.ts";
import type { Transcriber } from "./adapters/transcription/transcriber.ts";
import type { WhisperFolder } from "./adapters/transcription/whisper-folder.ts";
import type { Vault } from "./adapters/vault/vault.ts";
import type { Config } from "./config.ts";
import type { Events } from "./events.ts";
import type { Directory } from "./features/help/directory.ts";

/** The fastify instance with zod schemas as types. */
export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression<RawServerDefault>,
  RawReplyDefaultExpression<RawServerDefault>,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** Who is asking. */
export interface Caller {
  readonly userId: string;
  readonly role: Role;
  readonly sessionId: string;
  readonly anonymous: boolean;
}

/** Answers who is asking; throws an ApiError (`not-signed-in`, `session-expired`, `app-locked`, `not-allowed`). */
export interface Authentication {
  /** Anyone signed in (or anonymous), app not locked. */
  caller(request: FastifyRequest): Promise<Caller>;
  /** As `caller`, with one of these roles. */
  callerAs(request: FastifyRequest, roles: readonly Role[]): Promise<Caller>;
}

/** What every feature is given. Time and ids come from here so that tests can fix them. */
export interface Deps {
  readonly config: Config;
  readonly db: Database;
  readonly vault: Vault;
  readonly mail: Mailer;
  readonly events: Events;
  readonly auth: Authentication;
  /** Helplines as they are in use here. */
  readonly directory: Directory;
  /** Users, sessions and tokens: `deleteUser`, `verifyApiToken`. */
  readonly accounts: Accounts;
  /** Words replies where members have said yes to that; null: the built-in engine alone. */
  readonly languageModel: LanguageModel | null;
  /** Writes down speech where members have said yes to that; null: none is set up. */
  readonly transcriber: Transcriber | null;
  /** A speech model for members' own devices; null: none is set up. */
  readonly whisper: WhisperFolder | null;
  readonly now: () => Date;
  /** UUID version 7. */
  readonly newId: () => string;
}

/** A feature adds its routes; it may return a function that runs at shutdown. */
export type Feature = (app: App, deps: Deps) => void | (() => Promise<void>);
