import { randomBytes } from "node:crypto";
import { role as roleSchema } from "@evenkeel/contract/basic";
import { sql } from "kysely";
import type { Caller } from "../../deps.ts";
import type { Events } from "../../events.ts";
import type { Database, Trx } from "../database/access.ts";
import { SESSION_DAYS } from "./session-cookie.ts";

/** A session as every request needs it. */
export interface LiveSession {
  readonly caller: Caller;
  readonly token: string;
  readonly locked: boolean;
  readonly lockSet: boolean;
}

export interface SessionRow {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly userAgent: string | null;
}

export interface Sessions {
  /** Undefined when there is no such session or it has ended. */
  find(token: string): Promise<LiveSession | undefined>;
  /** Inside a transaction of the accounts; the answer is the token of the new session. */
  create(trx: Trx, userId: string, userAgent: string | undefined): Promise<string>;
  list(userId: string): Promise<readonly SessionRow[]>;
  /** Ends one session of this user at once; false when they have none such. */
  revoke(userId: string, sessionId: string): Promise<boolean>;
  /** What is remembered of this token or user is read anew. */
  forget(token: string): void;
  forgetUser(userId: string): void;
}

const CACHE_MS = 10_000;
const CACHE_ENTRIES = 50_000;
const TOUCH_MS = 10 * 60_000;
const LIFE_MS = SESSION_DAYS * 86_400_000;
/** Staff see other people's data: a session of theirs that rests this long has ended. */
const STAFF_IDLE_MS = 12 * 3_600_000;

export const openSessions = (
  db: Database,
  events: Events,
  now: () => Date,
  newId: () => string,
): Sessions => {
  const cache = new Map<string, { session: LiveSession; readAt: number }>();
  const reading = new Map<string, Promise<LiveSession | undefined>>();
  /** Grows with every change, so that a reading that began before a change is not remembered after it. */
  let changes = 0;

  const read = async (token: string): Promise<LiveSession | undefined> => {
    const at = now();
    return db.asAccounts(async (trx) => {
      const row = await trx
        .selectFrom("auth.session as s")
        .innerJoin("auth.user as u", "u.id", "s.userId")
        .leftJoin("auth.device_lock as l", "l.session_id", "s.id")
        .select(["s.id", "s.expiresAt", "s.updatedAt", "u.id as userId", "u.role", "l.locked"])
        .select(
          sql<boolean>`not exists (select 1 from auth.account a where a."userId" = u.id and a.password is not null)
            and not exists (select 1 from auth.passkey p where p."userId" = u.id)`.as("anonymous"),
        )
        .where("s.token", "=", token)
        .executeTakeFirst();
      if (row === undefined || row.expiresAt <= at) return undefined;
      const role = roleSchema.parse(row.role);
      const idleMs = at.getTime() - row.updatedAt.getTime();
      if (role !== "member" && idleMs > STAFF_IDLE_MS) {
        await trx.deleteFrom("auth.session").where("id", "=", row.id).execute();
        return undefined;
      }
      if (idleMs > TOUCH_MS)
        await trx
          .updateTable("auth.session")
          .set({ updatedAt: at, expiresAt: new Date(at.getTime() + LIFE_MS) })
          .where("id", "=", row.id)
          .execute();
      return {
        caller: { userId: row.userId, role, sessionId: row.id, anonymous: row.anonymous },
        token,
        locked: row.locked ?? false,
        lockSet: row.locked !== null,
      };
    });
  };

  const forgetWhere = (gone: (session: LiveSession) => boolean): void => {
    changes += 1;
    for (const [token, entry] of cache) if (gone(entry.session)) cache.delete(token);
    reading.clear();
  };

  return {
    find: async (token) => {
      const known = cache.get(token);
      if (known !== undefined && now().getTime() - known.readAt < CACHE_MS) return known.session;
      const running = reading.get(token);
      if (running !== undefined) return running;
      const before = changes;
      const readAt = now().getTime();
      const started = read(token)
        .then((session) => {
          if (changes !== before) return session;
          if (session === undefined) cache.delete(token);
          else {
            if (cache.size >= CACHE_ENTRIES) cache.clear();
            cache.set(token, { session, readAt });
          }
          return session;
        })
        .finally(() => {
          if (reading.get(token) === started) reading.delete(token);
        });
      reading.set(token, started);
      return started;
    },
    create: async (trx, userId, userAgent) => {
      const token = randomBytes(32).toString("base64url");
      const at = now();
      await trx
        .insertInto("auth.session")
        .values({
          id: newId(),
          token,
          userId,
          userAgent: userAgent?.slice(0, 400) ?? null,
          ipAddress: null,
          createdAt: at,
          updatedAt: at,
          expiresAt: new Date(at.getTime() + LIFE_MS),
        })
        .execute();
      return token;
    },
    list: (userId) =>
      db.asAccounts((trx) =>
        trx
          .selectFrom("auth.session")
          .select(["id", "createdAt", "updatedAt as lastSeenAt", "userAgent"])
          .where("userId", "=", userId)
          .where("expiresAt", ">", now())
          .orderBy("updatedAt", "desc")
          .execute(),
      ),
    revoke: async (userId, sessionId) => {
      const ended = await db.asAccounts((trx) =>
        trx
          .deleteFrom("auth.session")
          .where("id", "=", sessionId)
          .where("userId", "=", userId)
          .returning("id")
          .executeTakeFirst(),
      );
      forgetWhere((session) => session.caller.sessionId === sessionId);
      if (ended !== undefined) events.emit("session-ended", { sessionId });
      return ended !== undefined;
    },
    forget: (token) => forgetWhere((session) => session.token === token),
    forgetUser: (userId) => forgetWhere((session) => session.caller.userId === userId),
  };
};
