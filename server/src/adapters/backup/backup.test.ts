import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Database } from "../database/access.ts";
import { fullName, readCatalogue } from "../database/catalogue.ts";
import { openDatabase } from "../database/open-database.ts";
import { seedAll } from "../database/seed.contract.ts";
import {
  describeOnEachKind,
  makeTestDatabase,
  makeTestPlace,
  type TestDatabase,
  type TestPlace,
} from "../database/test-databases.contract.ts";
import { type MasterKey, masterKeyId } from "../vault/master-key.ts";
import { openVault } from "../vault/open-vault.ts";
import { KeyGone } from "../vault/vault.ts";
import { BackupRefused } from "./backup-failure.ts";
import { runBackup } from "./run-backup.ts";
import { runRestore } from "./run-restore.ts";

const CONTEXT = "trusted-person";
const DAY = 86_400_000;

const masterOf = (key: Uint8Array): MasterKey => ({
  key,
  id: masterKeyId(key),
  origin: "a test",
  keep: undefined,
  previous: undefined,
});

/** Every row of every table, as PostgreSQL writes it. */
const contents = (db: Database): Promise<Record<string, readonly string[]>> =>
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

describeOnEachKind("backup and restore", (kind) => {
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
  const backUp = (db: Database, now = new Date()) => runBackup(db, { to: folder, masterKey: key, now });

  it("brings back every row of every table exactly, from two sealed files", async () => {
    const { db } = await fresh();
    const memberId = randomUUID();
    await write(db, memberId, "my sister Ada");
    await db.asBackup(async (trx) => {
      const tables = (await readCatalogue(trx)).filter((table) => fullName(table) !== "vault.master_key");
      await seedAll(
        trx,
        tables,
        [...Array(3)].map(() => randomUUID()),
      );
      // More than one portion, and a value JavaScript would round.
      await sql`insert into outbox_event (member_id, outbox_event_id, kind, payload_sealed, at)
        select gen_random_uuid(), gen_random_uuid(), 'x', decode(md5(i::text), 'hex'), '2026-01-01 00:00:00.123456Z'::timestamptz from generate_series(1, 950) i`.execute(
        trx,
      );
    });
    const before = await contents(db);
    const done = await backUp(db);
    expect(done.rows).toBe(Object.values(before).reduce((sum, rows) => sum + rows.length, 0));
    for (const file of [done.dataFile, done.keysFile]) {
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      const bytes = await readFile(file);
      expect(bytes.includes("my sister")).toBe(false);
      expect(bytes.includes("outbox_event")).toBe(false);
    }
    expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);

    const place = await emptyPlace();
    const restored = await runRestore({ dataFile: done.dataFile, masterKey: key, database: place });
    expect(restored).toMatchObject({ rows: done.rows, erasedMembers: 0, erasedRows: 0 });
    const again = await openDatabase(place);
    try {
      expect(await contents(again)).toEqual(before);
      expect(await read(again, memberId)).toBe("my sister Ada");
    } finally {
      await again.close();
    }
  });

  it("keeps members' keys out of the data file: without a key backup nothing is restored", async () => {
    const { db } = await fresh();
    await write(db, randomUUID(), "x");
    const done = await backUp(db);
    await rm(done.keysFile);
    const place = await emptyPlace();
    await expect(runRestore({ dataFile: done.dataFile, masterKey: key, database: place })).rejects.toThrow(
      /no key backup beside/,
    );
    await expect(
      runRestore({ dataFile: done.dataFile, keysFile: done.dataFile, masterKey: key, database: place }),
    ).rejects.toThrow(BackupRefused);
  });

  it("leaves a member who was deleted after the backup deleted, words and rows, once their key is in no key backup", async () => {
    const { db } = await fresh();
    const [stays, goes] = [randomUUID(), randomUUID()];
    await write(db, stays, "still here");
    await write(db, goes, "to be forgotten");
    const first = await backUp(db, new Date(Date.now() - 40 * DAY));
    const vault = await openVault(db, masterOf(key));
    await vault.destroyKey(goes);
    await db.asSystem(goes, async (trx) => {
      await trx.deleteFrom("trusted_person").execute();
      await trx.deleteFrom("member").execute();
    });
    await db.asAccounts((trx) => sql`delete from auth."user" where id = ${goes}`.execute(trx));
    const second = await backUp(db);
    // The old keys were more than 30 days old: gone, and told.
    expect(second.pruned).toEqual([first.keysFile]);
    expect((await readdir(folder)).sort()).toEqual(
      [first.dataFile, second.dataFile, second.keysFile].map((file) => file.slice(folder.length + 1)).sort(),
    );

    const place = await emptyPlace();
    const restored = await runRestore({
      dataFile: first.dataFile,
      keysFile: second.keysFile,
      masterKey: key,
      database: place,
    });
    // member, trusted_person, user, session, device_lock
    expect(restored).toMatchObject({ erasedMembers: 1, erasedRows: 5 });
    const again = await openDatabase(place);
    try {
      expect(await read(again, stays)).toBe("still here");
      await expect(read(again, goes)).rejects.toThrow(KeyGone);
      for (const rows of Object.values(await contents(again))) {
        for (const row of rows) expect(row).not.toContain(goes);
      }
    } finally {
      await again.close();
    }
  });

  it("keeps key backups that are 30 days old or younger, and files that are none", async () => {
    const { db } = await fresh();
    await writeFile(join(folder, "notes.keys.backup"), "mine");
    const old = await backUp(db, new Date(Date.now() - 30 * DAY + 60_000));
    const done = await backUp(db);
    expect(done.pruned).toEqual([]);
    expect(await readdir(folder)).toContain(old.keysFile.slice(folder.length + 1));
  });

  it("refuses a wrong key, a cut, changed, lengthened or foreign file, and older keys, before it touches anything", async () => {
    const { db } = await fresh();
    await write(db, randomUUID(), "x");
    await db.asBackup((trx) =>
      sql`insert into outbox_event (member_id, outbox_event_id, kind, payload_sealed, at)
        select gen_random_uuid(), gen_random_uuid(), 'x', decode(repeat(md5(i::text), 20), 'hex'), now() from generate_series(1, 1500) i`.execute(
        trx,
      ),
    );
    const earlier = await backUp(db, new Date(Date.now() - DAY));
    const done = await backUp(db);
    const place = await emptyPlace();
    const restore = (change: {
      dataFile?: string;
      keysFile?: string;
      masterKey?: Uint8Array;
    }): Promise<unknown> =>
      runRestore({ dataFile: done.dataFile, masterKey: key, database: place, ...change });
    const whole = await readFile(done.dataFile);
    const spoiled = async (bytes: Buffer): Promise<string> => {
      const file = join(folder, `${randomUUID()}.data.backup`);
      await writeFile(file, bytes);
      return file;
    };
    const keysFile = done.keysFile;
    await expect(restore({ masterKey: randomBytes(32) })).rejects.toThrow(
      /sealed under the master key .* EVENKEEL_MASTER_KEY/,
    );
    await expect(
      restore({ dataFile: await spoiled(whole.subarray(0, whole.length - 1)), keysFile }),
    ).rejects.toThrow(/cut short/);
    await expect(restore({ dataFile: await spoiled(whole.subarray(0, 70_000)), keysFile })).rejects.toThrow(
      /cut short/,
    );
    await expect(restore({ dataFile: await spoiled(whole.subarray(0, 60)), keysFile })).rejects.toThrow(
      /not a backup of Evenkeel/,
    );
    await expect(
      restore({ dataFile: await spoiled(Buffer.concat([whole, Buffer.alloc(100)])), keysFile }),
    ).rejects.toThrow(/cut short|damaged/);
    const changed = Buffer.from(whole);
    changed[40_000] = (changed[40_000] ?? 0) ^ 1;
    await expect(restore({ dataFile: await spoiled(changed), keysFile })).rejects.toThrow(
      /changed or damaged/,
    );
    const earlierTime = Buffer.from(
      whole.toString("latin1").replace(/"createdAt":"20../, '"createdAt":"2001'),
      "latin1",
    );
    await expect(restore({ dataFile: await spoiled(earlierTime), keysFile })).rejects.toThrow(
      /changed or damaged/,
    );
    await expect(restore({ dataFile: await spoiled(Buffer.from("hello")), keysFile })).rejects.toThrow(
      /not a backup of Evenkeel/,
    );
    await expect(restore({ dataFile: join(folder, "nowhere") })).rejects.toThrow(/cannot be read/);
    await expect(restore({ dataFile: done.keysFile })).rejects.toThrow(/holds keys/);
    await expect(restore({ keysFile: earlier.keysFile })).rejects.toThrow(/are older/);
    await expect(restore({ keysFile: join(folder, "nowhere") })).rejects.toThrow(/is not there/);
    // Nothing was touched: the same place takes the whole backup now, and then no second one.
    await restore({});
    await expect(restore({})).rejects.toThrow(/is not empty/);
  });

  it("backs up one moment while members go on writing, and waits for nobody for ever", async () => {
    const { db } = await fresh();
    const vault = await openVault(db, masterOf(key));
    let writing = true;
    let written = 0;
    const writer = (async () => {
      while (writing) {
        const memberId = randomUUID();
        await vault.createKey(memberId);
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
            .values({ member_id: memberId, body_sealed: Buffer.alloc(9), updated_at: new Date() })
            .execute();
        });
        written += 1;
      }
    })();
    await expect.poll(() => written, { timeout: 20_000 }).toBeGreaterThan(20);
    const done = await backUp(db);
    writing = false;
    await writer;
    const place = await emptyPlace();
    await runRestore({ dataFile: done.dataFile, masterKey: key, database: place });
    const again = await openDatabase(place);
    try {
      const rows = await contents(again);
      expect(rows["public.member"]?.length).toBeGreaterThan(20);
      expect(rows["public.trusted_person"]?.length).toBe(rows["public.member"]?.length);
      expect(rows["vault.member_key"]?.length).toBeGreaterThanOrEqual(rows["public.member"]?.length ?? 0);
    } finally {
      await again.close();
    }
  });

  it("refuses a backup under a master key that is not the database's", async () => {
    const { db } = await fresh();
    await write(db, randomUUID(), "x");
    await expect(runBackup(db, { to: folder, masterKey: randomBytes(32), now: new Date() })).rejects.toThrow(
      /written under the master key/,
    );
    expect(await readdir(folder)).toEqual([]);
  });
});
