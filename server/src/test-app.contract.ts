import { v7 as uuidv7 } from "uuid";
import { type Accounts, openAccounts } from "./adapters/accounts/accounts.ts";
import type { Database } from "./adapters/database/access.ts";
import { accountsDialect } from "./adapters/database/accounts-dialect.ts";
import type { LanguageModel } from "./adapters/language-model/language-model.ts";
import { openLanguageModel } from "./adapters/language-model/open-language-model.ts";
import { openMailer } from "./adapters/mail/smtp-mailer.ts";
import { openTranscriber } from "./adapters/transcription/open-transcriber.ts";
import { openWhisperFolder } from "./adapters/transcription/whisper-folder.ts";
import type { Vault } from "./adapters/vault/vault.ts";
import { buildApp } from "./app.ts";
import { type Config, readConfig } from "./config.ts";
import type { App, Deps, Feature } from "./deps.ts";
import { inProcessEvents } from "./events.ts";
import { openDirectory } from "./features/help/directory.ts";
import { features as allFeatures } from "./features.ts";

export interface TestAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  /** The body as JSON; text when it is none. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects and fails where it is not there
  readonly body: any;
}

/** A browser: keeps cookies between requests and says where its pages come from. */
export interface TestBrowser {
  send(
    method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<TestAnswer>;
  readonly cookies: Map<string, string>;
}

export interface TestApp {
  readonly app: App;
  readonly deps: Deps;
  readonly accounts: Accounts;
  browser(): TestBrowser;
  close(): Promise<void>;
}

export interface TestAppOptions {
  readonly features?: readonly Feature[];
  readonly config?: Partial<Config>;
  readonly now?: () => Date;
  /** In the place of the one that the settings name. */
  readonly languageModel?: LanguageModel;
}

const keepCookies = (cookies: Map<string, string>, lines: string | string[] | number | undefined): void => {
  for (const line of [lines ?? []].flat()) {
    const [pair = "", ...attributes] = String(line).split(";");
    const at = pair.indexOf("=");
    const gone = attributes.some((attribute) => attribute.trim().toLowerCase() === "max-age=0");
    if (gone) cookies.delete(pair.slice(0, at));
    else cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
};

const browserOf = (app: App, origin: string): TestBrowser => {
  const cookies = new Map<string, string>();
  return {
    cookies,
    send: async (method, path, body, headers = {}) => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
      const answer = await app.inject({
        method,
        url: path,
        headers: {
          ...(method === "GET" ? {} : { origin, "sec-fetch-site": "same-origin" }),
          ...(cookie === "" ? {} : { cookie }),
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
        },
        ...(body === undefined
          ? {}
          : { payload: typeof body === "string" || Buffer.isBuffer(body) ? body : JSON.stringify(body) }),
      });
      keepCookies(cookies, answer.headers["set-cookie"]);
      let parsed: unknown = answer.body;
      try {
        parsed = JSON.parse(answer.body);
      } catch {
        // Text stays text.
      }
      return { status: answer.statusCode, headers: answer.headers, body: parsed };
    },
  };
};

/** The whole server on a test's database, without a port. Several may share one database and vault, as several
 *  processes would. */
export const openTestApp = async (
  db: Database,
  vault: Vault,
  options: TestAppOptions = {},
): Promise<TestApp> => {
  const config: Config = { ...readConfig({ EVENKEEL_LOG: "silent" }), ...options.config };
  const events = inProcessEvents();
  const mail = openMailer(config.smtpUrl, config.mailFrom);
  const now = options.now ?? (() => new Date());
  const newId = () => uuidv7();
  const accounts = await openAccounts({
    ...{ config, db, vault, mail, events, now, newId },
    dialect: accountsDialect(db),
    log: () => undefined,
  });
  const directory = await openDirectory(db, config.origin, now);
  const deps: Deps = {
    config,
    db,
    vault,
    mail,
    events,
    directory,
    auth: accounts.authentication,
    accounts,
    languageModel:
      options.languageModel ??
      (config.languageModel === undefined ? null : openLanguageModel(config.languageModel, Date.now)),
    transcriber: config.transcription === undefined ? null : openTranscriber(config.transcription, Date.now),
    whisper: config.whisperFolder === undefined ? null : openWhisperFolder(config.whisperFolder),
    now,
    newId,
  };
  const app = await buildApp(deps, options.features ?? allFeatures, { webFolder: null });
  return {
    app,
    deps,
    accounts,
    browser: () => browserOf(app, config.origin),
    close: async () => {
      await app.close();
      await accounts.settled();
    },
  };
};

export const BEGIN = { ageBand: "25-64", language: "en", zone: "Europe/Madrid", country: "ES" } as const;

/** A browser with an anonymous member in it. */
export const beginIn = async (test: TestApp): Promise<{ browser: TestBrowser; memberId: string }> => {
  const browser = test.browser();
  const answer = await browser.send("POST", "/api/account/begin", BEGIN);
  if (answer.status !== 201)
    throw new Error(`begin answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return { browser, memberId: answer.body.memberId };
};
