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
}
