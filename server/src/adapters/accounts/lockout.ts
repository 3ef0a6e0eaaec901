import { createHash } from "node:crypto";
import { ApiError } from "../../api-error.ts";
import type { Database } from "../database/access.ts";
import { FORGET_AFTER_MS, lockSecondsAfter } from "./lockout-policy.ts";

/** Counts guesses at a secret in the database, so that the count holds across processes and restarts. */
export interface Lockout {
  /** Counts one guess before it is looked at, so that many at once do not all slip through.
   *  @throws ApiError `locked-out` with the seconds to wait. */
  begin(key: string): Promise<void>;
  /** The guess was right: forget the earlier ones. */
  clear(key: string): Promise<void>;
  /** It was no guess after all (a malformed request): give it back. */
  giveBack(key: string): Promise<void>;
}

/** A key that names no one: the e-mail in it is hashed. */
export const passwordKey = (email: string): string =>
  `password:${createHash("sha256").update(email.trim().toLowerCase()).digest("base64url")}`;

export const openLockout = (db: Database, now: () => Date): Lockout => ({
  begin: async (key) => {
    const at = now();
    const lockedUntil = await db.asAccounts(async (trx) => {
      await trx
        .insertInto("auth.lockout")
        .values({ key, failures: 0, locked_until: null, updated_at: at })
        .onConflict((conflict) => conflict.column("key").doNothing())
        .execute();
      const row = await trx
        .selectFrom("auth.lockout")
        .select(["failures", "locked_until", "updated_at"])
        .where("key", "=", key)
        .forUpdate()
        .executeTakeFirstOrThrow();
      if (row.locked_until !== null && row.locked_until > at) return row.locked_until;
      const forgotten = at.getTime() - row.updated_at.getTime() > FORGET_AFTER_MS;
      const failures = forgotten ? 1 : row.failures + 1;
      const seconds = lockSecondsAfter(failures);
      await trx
        .updateTable("auth.lockout")
        .set({
          failures,
          locked_until: seconds === 0 ? null : new Date(at.getTime() + seconds * 1000),
          updated_at: at,
        })
        .where("key", "=", key)
        .execute();
      return null;
    });
    if (lockedUntil !== null)
      throw new ApiError("locked-out", {
        retryAfterSeconds: Math.max(1, Math.ceil((lockedUntil.getTime() - at.getTime()) / 1000)),
      });
  },
  clear: (key) =>
    db.asAccounts(async (trx) => {
      await trx.deleteFrom("auth.lockout").where("key", "=", key).execute();
    }),
  giveBack: (key) =>
    db.asAccounts(async (trx) => {
      await trx
        .updateTable("auth.lockout")
        .set((row) => ({ failures: row("failures", "-", 1), locked_until: null }))
        .where("key", "=", key)
        .where("failures", ">", 0)
        .execute();
    }),
});
