import { randomBytes, randomUUID } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { describeOnEachKind } from "../database/test-databases.contract.ts";
import { rehearsal } from "./rehearsal.contract.ts";
import { runRestore } from "./run-restore.ts";

const DAY = 86_400_000;

describeOnEachKind("a backup that is not whole or not ours", (kind) => {
  const { key, folder, fresh, emptyPlace, write, backUp } = rehearsal(kind);

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
      const file = join(folder(), `${randomUUID()}.data.backup`);
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
    await expect(restore({ dataFile: join(folder(), "nowhere") })).rejects.toThrow(/cannot be read/);
    await expect(restore({ dataFile: done.keysFile })).rejects.toThrow(/holds keys/);
    await expect(restore({ keysFile: earlier.keysFile })).rejects.toThrow(/are older/);
    await expect(restore({ keysFile: join(folder(), "nowhere") })).rejects.toThrow(/is not there/);
    // Nothing was touched: the same place takes the whole backup now, and then no second one.
    await restore({});
    await expect(restore({})).rejects.toThrow(/is not empty/);
  });
});
