import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type pg from "pg";
import type { Connections } from "./connections.ts";
import { codeOf } from "./failure.ts";
import type { Migration } from "./migrations/migration.ts";

/** The schema in the database is not one this version of Evenkeel can work with. */
export class MigrationRefused extends Error {}

/** One server at a time migrates a database; the number is ours alone. */
const LOCK = 7_264_105_118;
const LEAST_VERSION = 160_000;
const ATTEMPTS = 6;

export const hashOf = (migration: Migration): string =>
  createHash("sha256").update(migration.sql).digest("hex");

const JOURNAL = `
create table if not exists public.migration (
  name text primary key, hash text not null, applied_at timestamptz not null default now())`;

const checkVersion = async (client: pg.PoolClient): Promise<void> => {
  const { rows } = await client.query("select current_setting('server_version_num')::int as version");
  const version = Number(rows[0]?.version);
  if (version < LEAST_VERSION) {
    throw new MigrationRefused(
      `Evenkeel needs PostgreSQL 16 or newer; this server is version ${Math.floor(version / 10_000)}.`,
    );
  }
};

/** The names already applied, after checking that each is still what it was. */
const applied = async (client: pg.PoolClient, known: readonly Migration[]): Promise<Set<string>> => {
  const { rows } = await client.query<{ name: string; hash: string }>(
    "select name, hash from public.migration order by name",
  );
  for (const { name, hash } of rows) {
    const migration = known.find((one) => one.name === name);
    if (migration === undefined) {
      throw new MigrationRefused(
        `The database is at "${name}", which this version of Evenkeel does not know: it is older than the database. Start the newer version again, or restore a backup made with this one.`,
      );
    }
    if (hash !== hashOf(migration)) {
      throw new MigrationRefused(
        `The migration "${name}" has changed since it was applied to this database. A released migration is never edited: bring back its text and put the change into a new one.`,
      );
    }
  }
  return new Set(rows.map((row) => row.name));
};

/** Applies the next migration in a transaction of its own. @returns its name, or undefined when none is left. */
const applyNext = async (
  client: pg.PoolClient,
  wanted: readonly Migration[],
  known: readonly Migration[],
  onProgress: (text: string) => void,
): Promise<string | undefined> => {
  await client.query("begin");
  try {
    await client.query(
      "select pg_advisory_xact_lock($1), set_config('search_path', 'public', true), set_config('lock_timeout', '60s', true)",
      [LOCK],
    );
    await client.query(JOURNAL);
    const done = await applied(client, known);
    const next = wanted.find((migration) => !done.has(migration.name));
    if (next !== undefined) {
      onProgress(`Migrating the database: ${next.name}`);
      await client.query(next.sql);
      await client.query("insert into public.migration (name, hash) values ($1, $2)", [
        next.name,
        hashOf(next),
      ]);
    }
    await client.query("commit");
    return next?.name;
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  }
};

/** Two databases of one server may create the same roles at once: one of them sees this and tries again. */
const isRaceOverRoles = (error: unknown): boolean =>
  (codeOf(error) === "XX000" && error instanceof Error && /concurrently updated/.test(error.message)) ||
  codeOf(error) === "40P01";

const explain = (error: unknown): unknown =>
  codeOf(error) === "42501"
    ? new MigrationRefused(
        `The database login lacks a right that the first start needs (${error instanceof Error ? error.message : ""}). Let it own its database and create roles: "alter role <login> createrole; alter database <name> owner to <login>". If the roles evenkeel_* exist already, also "grant evenkeel_member, evenkeel_clinician, evenkeel_system, evenkeel_queue, evenkeel_auth, evenkeel_vault, evenkeel_backup to <login> with set true, inherit false".`,
        { cause: error },
      )
    : error;

/** Brings the schema forward, each migration in its own transaction and under a lock, so that servers that start at
 *  once take turns. @param upTo name of the last one wanted; all when absent. */
export const migrate = async (
  connections: Connections,
  known: readonly Migration[],
  options: { readonly upTo?: string | undefined; readonly onProgress?: ((text: string) => void) | undefined },
): Promise<void> => {
  const end =
    options.upTo === undefined ? known.length : known.findIndex((one) => one.name === options.upTo) + 1;
  if (end === 0) {
    throw new MigrationRefused(`There is no migration "${options.upTo}" in this version of Evenkeel.`);
  }
  const client = await connections.take();
  let broken = true;
  try {
    await checkVersion(client);
    let failures = 0;
    for (;;) {
      try {
        const name = await applyNext(
          client,
          known.slice(0, end),
          known,
          options.onProgress ?? (() => undefined),
        );
        if (name === undefined) break;
      } catch (error) {
        failures += 1;
        if (!isRaceOverRoles(error) || failures >= ATTEMPTS) throw explain(error);
        await wait(50 * failures * (1 + Math.random()));
      }
    }
    broken = false;
  } finally {
    client.release(broken);
  }
};

/** Name of the last migration in the database; undefined when it is empty. */
export const schemaVersion = async (connections: Connections): Promise<string | undefined> => {
  const client = await connections.take();
  try {
    const { rows } = await client.query("select to_regclass('public.migration') as journal");
    if (rows[0]?.journal === null) return undefined;
    const last = await client.query("select max(name) as name from public.migration");
    return last.rows[0]?.name ?? undefined;
  } finally {
    client.release();
  }
};
