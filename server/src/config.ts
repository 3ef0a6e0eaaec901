import { resolve } from "node:path";
import { parseLocale } from "@evenkeel/kernel/locale";
import { type LanguageModelSettings, readLanguageModel } from "./adapters/language-model/settings.ts";
import { readTranscription, type TranscriptionSettings } from "./adapters/transcription/settings.ts";
import { BadSetting } from "./bad-setting.ts";

/** All settings, read once from the environment. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Public origin, for passkeys, cookies and links; `EVENKEEL_ORIGIN`, default http://localhost:PORT. */
  readonly origin: string;
  /** `EVENKEEL_HOME`, default ./data. */
  readonly home: string;
  /** `DATABASE_URL`; undefined means the embedded database. */
  readonly databaseUrl: string | undefined;
  readonly production: boolean;
  readonly defaultLocale: string;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly logLevel: string;
  /** `EVENKEEL_TRUST_PROXY=1`: the caller's address comes from X-Forwarded-For of a proxy of the operator's own. */
  readonly trustProxy: boolean;
  /** `EVENKEEL_PLACE`: where this is run, such as `DE` or `US-IL`; undefined: no law of a place is known. */
  readonly place: string | undefined;
  /** `EVENKEEL_LICENSED_PERSON`: who is in charge where a law keeps some exercises to licensed people. */
  readonly licensedPerson: string | undefined;
  /** `EVENKEEL_ALERTS_PRIVATE_NETWORK=1`: alerts may be sent to this machine and into private networks. */
  readonly alertsPrivateNetwork: boolean;
  /** `EVENKEEL_LLM_*`: a language model that words replies; undefined: the built-in engine alone. */
  readonly languageModel: LanguageModelSettings | undefined;
  /** `EVENKEEL_TRANSCRIBE_*`: a recogniser that speech may be sent to. */
  readonly transcription: TranscriptionSettings | undefined;
  /** `EVENKEEL_WHISPER_FOLDER`: a speech model that members' devices may fetch and run. */
  readonly whisperFolder: string | undefined;
}

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"];

const readPort = (text: string | undefined): number => {
  if (text === undefined) return 3000;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new BadSetting(`PORT is "${text}": give a whole number from 0 to 65535.`);
  return port;
};

const readOrigin = (text: string | undefined, port: number): string => {
  if (text === undefined) return `http://localhost:${port}`;
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new BadSetting(`EVENKEEL_ORIGIN is "${text}": give an address such as https://evenkeel.example.`);
  }
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new BadSetting(`EVENKEEL_ORIGIN is "${text}": it must begin with http:// or https://.`);
  return url.origin;
};

const readPlace = (text: string | undefined): string | undefined => {
  if (text !== undefined && !/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(text))
    throw new BadSetting(`EVENKEEL_PLACE is "${text}": give a country such as DE, or a state such as US-IL.`);
  return text;
};

/** An empty variable counts as one that is not set.
 *  @throws BadSetting naming the first variable that cannot be used. */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const env = (name: string): string | undefined => {
    const value = environment[name]?.trim();
    return value === undefined || value === "" ? undefined : value;
  };
  const port = readPort(env("PORT"));
  const production = env("NODE_ENV") === "production";
  const defaultLocale = env("EVENKEEL_DEFAULT_LOCALE") ?? "en-US";
  if (parseLocale(defaultLocale) === undefined)
    throw new BadSetting(`EVENKEEL_DEFAULT_LOCALE is "${defaultLocale}": give one such as en-US or es-MX.`);
  const logLevel = env("EVENKEEL_LOG") ?? (production ? "info" : "warn");
  if (!LOG_LEVELS.includes(logLevel))
    throw new BadSetting(`EVENKEEL_LOG is "${logLevel}": give one of ${LOG_LEVELS.join(", ")}.`);
  const origin = readOrigin(env("EVENKEEL_ORIGIN"), port);
  return {
    port,
    host: env("EVENKEEL_HOST") ?? "127.0.0.1",
    origin,
    home: resolve(env("EVENKEEL_HOME") ?? "data"),
    databaseUrl: env("DATABASE_URL"),
    production,
    defaultLocale,
    smtpUrl: env("EVENKEEL_SMTP_URL"),
    mailFrom: env("EVENKEEL_MAIL_FROM") ?? `Evenkeel <no-reply@${new URL(origin).hostname}>`,
    logLevel,
    trustProxy: env("EVENKEEL_TRUST_PROXY") === "1",
    place: readPlace(env("EVENKEEL_PLACE")),
    licensedPerson: env("EVENKEEL_LICENSED_PERSON"),
    alertsPrivateNetwork: env("EVENKEEL_ALERTS_PRIVATE_NETWORK") === "1",
    languageModel: readLanguageModel(env),
    transcription: readTranscription(env),
    whisperFolder: env("EVENKEEL_WHISPER_FOLDER"),
  };
};
