import { randomBytes } from "node:crypto";
import type { Database, Trx } from "../database/access.ts";
import { KEY_BYTES, openBytes, sealBytes } from "./envelope.ts";
import { keyCache } from "./key-cache.ts";
import { type MasterKey, MasterKeyRefused, masterKeyId } from "./master-key.ts";
import { memberSealer } from "./member-sealer.ts";
import { KeyGone, type Vault } from "./vault.ts";

const REPLACED =
  "The master key was replaced while this server was running. Start it again with the new one.";

const boundTo = (memberId: string): string => `member key of ${memberId.toLowerCase()}`;

/** The master key that the database's member keys are wrapped under; undefined before the first start. */
const masterKeyInUse = async (db: Database): Promise<string | undefined> => {
  const row = await db.asVault((trx) =>
    trx.selectFrom("vault.master_key").select("master_key_id").executeTakeFirst(),
  );
  return row?.master_key_id;
};

/** Wraps every member key anew. Whoever makes a key meanwhile waits at the row of the master key. */
const rewrap = async (trx: Trx, from: Uint8Array, to: Uint8Array): Promise<number> => {
  const changed = await trx
    .updateTable("vault.master_key")
    .set({ master_key_id: masterKeyId(to), since: new Date() })
    .where("master_key_id", "=", masterKeyId(from))
    .executeTakeFirst();
  if (changed.numUpdatedRows !== 1n) {
    throw new MasterKeyRefused("The master key was replaced by another server meanwhile.");
  }
  const rows = await trx.selectFrom("vault.member_key").select(["member_id", "wrapped_key"]).execute();
  for (const { member_id, wrapped_key } of rows) {
    const key = openBytes(from, wrapped_key, boundTo(member_id));
    await trx
      .updateTable("vault.member_key")
      .set({ wrapped_key: sealBytes(to, key, boundTo(member_id)), master_key_id: masterKeyId(to) })
      .where("member_id", "=", member_id)
      .execute();
    key.fill(0);
  }
  return rows.length;
};

/** Sees to it that the database and the master key belong together before anything is sealed. */
const reconcile = async (db: Database, master: MasterKey): Promise<void> => {
  const { previous } = master;
  const before = await masterKeyInUse(db);
  if (before === undefined) {
    await master.keep?.();
    await db.asVault((trx) =>
      trx
        .insertInto("vault.master_key")
        .values({ master_key_id: master.id, since: new Date() })
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    );
  } else if (previous !== undefined && before === masterKeyId(previous)) {
    await master.keep?.();
    await db.asVault((trx) => rewrap(trx, previous, master.key));
  }
  const inUse = await masterKeyInUse(db);
  if (inUse === master.id) return;
  const found =
    master.keep === undefined
      ? `the one in ${master.origin} is ${master.id}`
      : `there is none at ${master.origin}`;
  throw new MasterKeyRefused(
    `This database was written under the master key ${inUse}, but ${found}. Bring that key back: set EVENKEEL_MASTER_KEY, or put its file at the place above (or where EVENKEEL_MASTER_KEY_FILE says). Without it what members wrote cannot be read; no new key is made in its place. To replace a key you still have, set EVENKEEL_MASTER_KEY_PREVIOUS to it.`,
  );
};

/** @throws MasterKeyRefused when the database was written under another master key. */
export const openVault = async (db: Database, master: MasterKey): Promise<Vault> => {
  await reconcile(db, master);
  let current: Uint8Array = master.key;
  let currentId = master.id;

  const load = async (memberId: string): Promise<Uint8Array> => {
    const row = await db.asVault((trx) =>
      trx
        .selectFrom("vault.member_key")
        .select(["wrapped_key", "master_key_id"])
        .where("member_id", "=", memberId)
        .executeTakeFirst(),
    );
    if (row === undefined) throw new KeyGone("There is no key for this member: it was destroyed.");
    if (row.master_key_id !== currentId) {
      throw new MasterKeyRefused(REPLACED);
    }
    return openBytes(current, row.wrapped_key, boundTo(memberId));
  };
  const cache = keyCache(async (memberId) => memberSealer(await load(memberId)));

  return {
    createKey: async (memberId) => {
      const key = randomBytes(KEY_BYTES);
      const wrapped = sealBytes(current, key, boundTo(memberId));
      key.fill(0);
      const stored = await db.asVault(async (trx) => {
        const agreed = await trx
          .selectFrom("vault.master_key")
          .select("master_key_id")
          .where("master_key_id", "=", currentId)
          .forShare()
          .executeTakeFirst();
        if (agreed === undefined) return false;
        await trx
          .insertInto("vault.member_key")
          .values({
            member_id: memberId,
            wrapped_key: wrapped,
            master_key_id: currentId,
            created_at: new Date(),
          })
          // A repeated beginning keeps the key that words may already be sealed under.
          .onConflict((conflict) => conflict.column("member_id").doNothing())
          .execute();
        return true;
      });
      if (!stored) throw new MasterKeyRefused(REPLACED);
    },
    sealerFor: async (memberId) => (await cache.get(memberId)).sealer,
    destroyKey: async (memberId) => {
      await db.asVault((trx) =>
        trx.deleteFrom("vault.member_key").where("member_id", "=", memberId).execute(),
      );
      cache.forget(memberId);
    },
    rotateMasterKey: async (next) => {
      if (next.length !== KEY_BYTES) throw new MasterKeyRefused("A master key is 32 bytes.");
      const count = await db.asVault((trx) => rewrap(trx, current, next));
      current = next;
      currentId = masterKeyId(next);
      return count;
    },
  };
};
