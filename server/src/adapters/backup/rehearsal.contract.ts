import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach } from "vitest";
import type { Database } from "../database/access.ts";
import { fullName, readCatalogue } from "../database/catalogue.ts";
import {
  makeTestDatabase,
  makeTestPlace,
  type TestDatabase,
  type TestPlace,
} from "../database/test-databases.contract.ts";
import { type MasterKey, masterKeyId } from "../vault/master-key.ts";
import { openVault } from "../vault/open-vault.ts";
import { type BackupDone, runBackup } from "./run-backup.ts";

const CONTEXT = "trusted-person";
export const masterOf = (key: Uint8Array): MasterKey => ({
  key,
  id: masterKeyId(key),
  origin: "a test",
  keep: undefined,
  previous: undefined,
});

/** Every row of every table, as PostgreSQL writes it. */
export const contents = (db: Database): Promise<Record<string, readonly string[]>> =>
  db.asBackup(async (trx) => {
    const all: Record<string, readonly string[]> = {};
    for (const table of await readCatalogue(trx)) {
      const { rows } = await sql<{
        row: string;
      }>`select t::text as row from ${sql.table(fullName(table))} t order by 1`.execute(trx);
      all[fullName(table)] = rows.map(({ row }) => row);
    }
    return all;
  });

/** What a rehearsal of backup and restore needs; made anew for each case and cleared after it. */
export interface Rehearsal {
  readonly key: Uint8Array;
  folder(): string;
  fresh(): Promise<TestDatabase>;
  emptyPlace(): Promise<TestPlace>;
  /** A member with an account, a session and words. */
  write(db: Database, memberId: string, words: string): Promise<void>;
  read(db: Database, memberId: string): Promise<string>;
  backUp(db: Database, now?: Date): Promise<BackupDone>;
}

export const rehearsal = (kind: Database["kind"]): Rehearsal => {
  let folder: string;
  const ends: (() => Promise<void>)[] = [];
  const fresh = async (): Promise<TestDatabase> => {
    const own = await makeTestDatabase(kind);
    ends.push(() => own.remove());
    return own;
  };
  /** A place to restore into: nothing is in it and nobody holds it. */
  const emptyPlace = async (): Promise<TestPlace> => {
    const place = await makeTestPlace(kind, false);
    ends.push(() => place.clear());
    return place;
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "evenkeel-backup-"));
  });
  afterEach(async () => {
    for (const end of ends.splice(0)) await end();
    await rm(folder, { recursive: true, force: true });
  });

  const key = randomBytes(32);
  const write = async (db: Database, memberId: string, words: string): Promise<void> => {
    const vault = await openVault(db, masterOf(key));
    await vault.createKey(memberId);
    const body_sealed = (await vault.sealerFor(memberId)).seal(words, CONTEXT);
    await db.asMember(memberId, async (trx) => {
      await trx
        .insertInto("member")
        .values({
          member_id: memberId,
          age_band: "25-34",
          country: null,
          language: "en",
          zone: "UTC",
          name_sealed: null,
          created_at: new Date(),
        })
        .execute();
      await trx
        .insertInto("trusted_person")
        .values({ member_id: memberId, body_sealed, updated_at: new Date() })
        .execute();
    });
    await db.asAccounts(async (trx) => {
      await sql`insert into auth."user" (id, name, email) values (${memberId}, 'A', ${memberId})`.execute(
        trx,
      );
      const session = randomUUID();
      await sql`insert into auth.session (id, "expiresAt", token, "userId") values (${session}, now(), ${session}, ${memberId})`.execute(
        trx,
      );
      await sql`insert into auth.device_lock (session_id, pin_hash) values (${session}, 'x')`.execute(trx);
    });
  };
  const read = async (db: Database, memberId: string): Promise<string> => {
    const vault = await openVault(db, masterOf(key));
    const sealer = await vault.sealerFor(memberId);
    const row = await db.asMember(memberId, (trx) =>
      trx.selectFrom("trusted_person").select("body_sealed").executeTakeFirstOrThrow(),
    );
    return sealer.open(row.body_sealed, CONTEXT);
  };
  const backUp = (db: Database, now = new Date()): Promise<BackupDone> =>
    runBackup(db, { to: folder, masterKey: key, now });

  return { key, folder: () => folder, fresh, emptyPlace, write, read, backUp };
};
