import { randomBytes } from "node:crypto";
import type { Database } from "../database/access.ts";
import { KeyGone, SealBroken, type Vault } from "../vault/vault.ts";

/** The house's own key in the vault; no member ever has this id. */
export const HOUSE_ID = "00000000-0000-7000-8000-000000000000";

/** The secret that signs cookies and seals second factors. It rests in the database under the house's key, so that
 *  every server process on one database shares it and turning the master key leaves everyone signed in.
 *  A secret that cannot be opened any more (its key was lost) is replaced: everyone signs in again. */
export const loadServerSecret = (db: Database, vault: Vault, now: () => Date): Promise<string> =>
  loadHouseSecret(db, vault, now, "accounts", () => randomBytes(48).toString("base64url"));

/** A secret of the house by its name; made when it is first asked for, or when it cannot be opened any more. */
export const loadHouseSecret = async (
  db: Database,
  vault: Vault,
  now: () => Date,
  name: "accounts" | "push",
  make: () => string,
): Promise<string> => {
  const context = `auth/server_secret/${name}`;
  const stored = () =>
    db.asAccounts((trx) =>
      trx.selectFrom("auth.server_secret").select("sealed").where("name", "=", name).executeTakeFirst(),
    );
  const open = async (sealed: Uint8Array): Promise<string | undefined> => {
    try {
      return (await vault.sealerFor(HOUSE_ID)).open(sealed, context);
    } catch (error) {
      if (error instanceof KeyGone || error instanceof SealBroken) return undefined;
      throw error;
    }
  };
  const existing = await stored();
  const known = existing === undefined ? undefined : await open(existing.sealed);
  if (known !== undefined) return known;
  try {
    await vault.sealerFor(HOUSE_ID);
  } catch (error) {
    if (!(error instanceof KeyGone)) throw error;
    await vault.createKey(HOUSE_ID);
  }
  const sealer = await vault.sealerFor(HOUSE_ID);
  const sealed = sealer.seal(make(), context);
  await db.asAccounts(async (trx) => {
    if (existing !== undefined)
      await trx
        .deleteFrom("auth.server_secret")
        .where("name", "=", name)
        .where("sealed", "=", existing.sealed)
        .execute();
    await trx
      .insertInto("auth.server_secret")
      .values({ name, sealed, created_at: now() })
      .onConflict((conflict) => conflict.column("name").doNothing())
      .execute();
  });
  // Another process may have been first: what the table holds counts.
  const row = await stored();
  const secret = row === undefined ? undefined : await open(row.sealed);
  if (secret === undefined) throw new Error(`the secret "${name}" could not be stored`);
  return secret;
};
