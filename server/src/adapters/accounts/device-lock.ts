import { ApiError } from "../../api-error.ts";
import type { Database } from "../database/access.ts";
import type { Lockout } from "./lockout.ts";
import { hashPassword, verifyPassword } from "./password.ts";
import type { Sessions } from "./sessions.ts";

/** The app lock of one session: a PIN for a device that others pick up too. */
export interface DeviceLock {
  set(sessionId: string, userId: string, pin: string): Promise<void>;
  remove(sessionId: string, userId: string): Promise<void>;
  /** @throws ApiError `conflict` when no PIN is set. */
  lock(sessionId: string, userId: string): Promise<void>;
  /** A second factor or password changed and the session got a new id: its lock moves along.
   *  @returns what `carryOver` needs, to be read before the old session goes. */
  read(sessionId: string): Promise<KeptLock | undefined>;
  carryOver(newSessionId: string, kept: KeptLock): Promise<void>;
  /** @throws ApiError `wrong-credentials`, or `locked-out` after five wrong PINs. */
  unlock(sessionId: string, userId: string, pin: string): Promise<void>;
}

export interface KeptLock {
  readonly pin_hash: string;
  readonly locked: boolean;
}

const key = (sessionId: string): string => `pin:${sessionId}`;

export const openDeviceLock = (db: Database, sessions: Sessions, lockout: Lockout): DeviceLock => ({
  set: async (sessionId, userId, pin) => {
    const pinHash = await hashPassword(pin);
    await db.asAccounts(async (trx) => {
      await trx
        .insertInto("auth.device_lock")
        .values({ session_id: sessionId, pin_hash: pinHash, locked: false })
        .onConflict((conflict) => conflict.column("session_id").doUpdateSet({ pin_hash: pinHash }))
        .execute();
    });
    sessions.forgetUser(userId);
  },
  remove: async (sessionId, userId) => {
    await db.asAccounts(async (trx) => {
      await trx.deleteFrom("auth.device_lock").where("session_id", "=", sessionId).execute();
    });
    sessions.forgetUser(userId);
  },
  lock: async (sessionId, userId) => {
    const locked = await db.asAccounts((trx) =>
      trx
        .updateTable("auth.device_lock")
        .set({ locked: true })
        .where("session_id", "=", sessionId)
        .returning("session_id")
        .executeTakeFirst(),
    );
    sessions.forgetUser(userId);
    if (locked === undefined) throw new ApiError("conflict");
  },
  read: (sessionId) =>
    db.asAccounts((trx) =>
      trx
        .selectFrom("auth.device_lock")
        .select(["pin_hash", "locked"])
        .where("session_id", "=", sessionId)
        .executeTakeFirst(),
    ),
  carryOver: async (newSessionId, kept) => {
    await db.asAccounts(async (trx) => {
      await trx
        .insertInto("auth.device_lock")
        .values({ session_id: newSessionId, ...kept })
        .onConflict((conflict) => conflict.column("session_id").doNothing())
        .execute();
    });
  },
  unlock: async (sessionId, userId, pin) => {
    const row = await db.asAccounts((trx) =>
      trx
        .selectFrom("auth.device_lock")
        .select("pin_hash")
        .where("session_id", "=", sessionId)
        .executeTakeFirst(),
    );
    if (row === undefined) return;
    await lockout.begin(key(sessionId));
    if (!(await verifyPassword(row.pin_hash, pin))) throw new ApiError("wrong-credentials");
    await lockout.clear(key(sessionId));
    await db.asAccounts(async (trx) => {
      await trx
        .updateTable("auth.device_lock")
        .set({ locked: false })
        .where("session_id", "=", sessionId)
        .execute();
    });
    sessions.forgetUser(userId);
  },
});
