import { randomBytes, randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { describeOnEachDatabase } from "../database/test-databases.contract.ts";
import { type MasterKey, MasterKeyRefused, masterKeyId } from "./master-key.ts";
import { openVault } from "./open-vault.ts";
import { KeyGone, SealBroken, type Vault } from "./vault.ts";

const masterKey = (key: Uint8Array = randomBytes(32), previous?: Uint8Array): MasterKey => ({
  key,
  id: masterKeyId(key),
  origin: "a test",
  keep: undefined,
  previous,
});

describeOnEachDatabase("vault", (getDb) => {
  let master = masterKey();
  let vault: Vault;
  beforeAll(async () => {
    vault = await openVault(getDb(), master);
  });
  const newMember = async (): Promise<string> => {
    const memberId = randomUUID();
    await vault.createKey(memberId);
    return memberId;
  };

  it("opens what it sealed, in any script, and gives other bytes each time", async () => {
    const sealer = await vault.sealerFor(await newMember());
    for (const text of ["", "I slept badly.", "نمت بشكل سيئ", "👩‍👧 ok\u0000\u202e"]) {
      const sealed = sealer.seal(text, "message:1");
      expect(sealer.open(sealed, "message:1")).toBe(text);
      expect(Buffer.from(sealed)).not.toEqual(Buffer.from(sealer.seal(text, "message:1")));
      if (text.length > 3) expect(Buffer.from(sealed).includes(Buffer.from(text))).toBe(false);
    }
  });

  it("refuses a sealed value that was moved, changed, cut or belongs to someone else", async () => {
    const sealer = await vault.sealerFor(await newMember());
    const other = await vault.sealerFor(await newMember());
    const sealed = sealer.seal("mine", "message:1");
    expect(() => sealer.open(sealed, "message:2")).toThrow(SealBroken);
    expect(() => other.open(sealed, "message:1")).toThrow(SealBroken);
    expect(() => sealer.open(sealed.slice(0, 20), "message:1")).toThrow(SealBroken);
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Uint8Array.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => sealer.open(changed, "message:1"), `byte ${at}`).toThrow(SealBroken);
    }
  });

  it("keeps the first key when a beginning is repeated", async () => {
    const memberId = await newMember();
    const sealed = (await vault.sealerFor(memberId)).seal("first", "a");
    await vault.createKey(memberId);
    const again = await openVault(getDb(), master);
    expect((await again.sealerFor(memberId)).open(sealed, "a")).toBe("first");
  });

  it("leaves nothing to read with once a key is destroyed, also for whoever still holds a sealer", async () => {
    const memberId = await newMember();
    const sealer = await vault.sealerFor(memberId);
    const sealed = sealer.seal("words", "a");
    await vault.destroyKey(memberId);
    await expect(vault.sealerFor(memberId)).rejects.toThrow(KeyGone);
    await expect
      .poll(() => {
        try {
          return sealer.open(sealed, "a");
        } catch (error) {
          return error;
        }
      })
      .toBeInstanceOf(KeyGone);
  });

  it("has no key for a member who never began", async () => {
    await expect(vault.sealerFor(randomUUID())).rejects.toThrow(KeyGone);
  });

  it("stores no member key as it is", async () => {
    const memberId = await newMember();
    const rows = await getDb().asVault((trx) => trx.selectFrom("vault.member_key").selectAll().execute());
    const row = rows.find((one) => one.member_id === memberId);
    // Version, nonce, 32 wrapped bytes, tag.
    expect(row?.wrapped_key.length).toBe(1 + 12 + 32 + 16);
    await getDb().asVault((trx) =>
      trx
        .updateTable("vault.member_key")
        .set({ wrapped_key: row?.wrapped_key ?? Buffer.alloc(0) })
        .where("member_id", "!=", memberId)
        .execute(),
    );
    const other = rows.find((one) => one.member_id !== memberId);
    const fresh = await openVault(getDb(), master);
    await expect(fresh.sealerFor(other?.member_id ?? "")).rejects.toThrow(SealBroken);
    await getDb().asVault((trx) => trx.deleteFrom("vault.member_key").execute());
  });

  it("wraps every key anew under a new master key, and old words still open", async () => {
    const members = await Promise.all([newMember(), newMember(), newMember()]);
    const sealed = await Promise.all(members.map(async (id) => (await vault.sealerFor(id)).seal(id, "x")));
    const stranger = await openVault(getDb(), master);
    const next = randomBytes(32);
    const before = await getDb().asVault((trx) =>
      trx.selectFrom("vault.member_key").select("member_id").execute(),
    );
    expect(await vault.rotateMasterKey(next)).toBe(before.length);
    const old = master;
    master = masterKey(next);
    const again = await openVault(getDb(), master);
    for (const [i, id] of members.entries()) {
      expect((await again.sealerFor(id)).open(sealed[i] ?? Buffer.alloc(0), "x")).toBe(id);
    }
    await expect(openVault(getDb(), old)).rejects.toThrow(MasterKeyRefused);
    // A server that still runs with the old one makes no key nobody could open.
    await expect(stranger.createKey(randomUUID())).rejects.toThrow(/replaced while this server was running/);
  });

  it("rotates at start when told the previous key", async () => {
    const memberId = await newMember();
    const sealed = (await vault.sealerFor(memberId)).seal("kept", "x");
    const next = masterKey(randomBytes(32), master.key);
    vault = await openVault(getDb(), next);
    master = next;
    expect((await vault.sealerFor(memberId)).open(sealed, "x")).toBe("kept");
    vault = await openVault(getDb(), next);
  });

  it("refuses to start with a new master key on a database that has words under another, and writes no key", async () => {
    let kept = false;
    const fresh = {
      ...masterKey(),
      keep: async () => {
        kept = true;
      },
    };
    await expect(openVault(getDb(), fresh)).rejects.toThrow(/there is none at a test.*EVENKEEL_MASTER_KEY/s);
    expect(kept).toBe(false);
  });
});
