import { randomBytes, randomUUID } from "node:crypto";
import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { fullName, readCatalogue } from "../database/catalogue.ts";
import { openDatabase } from "../database/open-database.ts";
import { seedAll } from "../database/seed.contract.ts";
import { describeOnEachKind } from "../database/test-databases.contract.ts";
import { openVault } from "../vault/open-vault.ts";
import { KeyGone } from "../vault/vault.ts";
import { BackupRefused } from "./backup-failure.ts";
import { contents, masterOf, rehearsal } from "./rehearsal.contract.ts";
import { runBackup } from "./run-backup.ts";
import { runRestore } from "./run-restore.ts";

const DAY = 86_400_000;

describeOnEachKind("backup and restore", (kind) => {
  const { key, folder, fresh, emptyPlace, write, read, backUp } = rehearsal(kind);

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
    expect((await readdir(folder())).filter((name) => name.endsWith(".part"))).toEqual([]);

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
    expect((await readdir(folder())).sort()).toEqual(
      [first.dataFile, second.dataFile, second.keysFile]
        .map((file) => file.slice(folder().length + 1))
        .sort(),
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
    await writeFile(join(folder(), "notes.keys.backup"), "mine");
    const old = await backUp(db, new Date(Date.now() - 30 * DAY + 60_000));
    const done = await backUp(db);
    expect(done.pruned).toEqual([]);
    expect(await readdir(folder())).toContain(old.keysFile.slice(folder().length + 1));
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
    await expect(
      runBackup(db, { to: folder(), masterKey: randomBytes(32), now: new Date() }),
    ).rejects.toThrow(/written under the master key/);
    expect(await readdir(folder())).toEqual([]);
  });
});
