import { sql } from "kysely";
import { ApiError } from "../../api-error.ts";
import type { Database } from "../database/access.ts";

/** Counts requests in the database, so that the count holds across processes. */
export interface RateLimit {
  /** @throws ApiError `slow-down` from the request after `most` on, until the window that began with the first one is
   *  over. Callers of this machine itself are not counted. */
  count(key: string, most: number, windowMs: number): Promise<void>;
}

const THIS_MACHINE = /:(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

export const openRateLimit = (db: Database, now: () => Date): RateLimit => ({
  count: async (key, most, windowMs) => {
    if (THIS_MACHINE.test(key)) return;
    const at = now().getTime();
    const end = at + windowMs;
    const row = await db.asAccounts((trx) =>
      trx
        .insertInto("auth.rateLimit")
        // The column holds the end of the window here: better-auth, whose table it is, clears what lies in the past.
        .values({ key, count: 1, lastRequest: end })
        .onConflict((conflict) =>
          conflict.column("key").doUpdateSet({
            count: sql<number>`case when "rateLimit"."lastRequest" <= ${at} then 1 else "rateLimit".count + 1 end`,
            lastRequest: sql<number>`case when "rateLimit"."lastRequest" <= ${at} then ${end} else "rateLimit"."lastRequest" end`,
          }),
        )
        .returning(["count", "lastRequest"])
        .executeTakeFirstOrThrow(),
    );
    if (row.count > most)
      throw new ApiError("slow-down", {
        retryAfterSeconds: Math.max(1, Math.ceil((Number(row.lastRequest) - at) / 1000)),
      });
  },
});
