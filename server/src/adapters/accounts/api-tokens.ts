import { createHash, randomBytes } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { ApiError } from "../../api-error.ts";
import type { Database } from "../database/access.ts";

/** Tokens for programs; only their hash is kept. */
export interface ApiTokens {
  /** @returns the token, which is shown this once. */
  create(label: string): Promise<string>;
  /** @throws ApiError `not-signed-in` without a valid `Authorization: Bearer ek_…`. */
  verify(request: FastifyRequest): Promise<void>;
}

const CACHE_MS = 10_000;
const CACHE_ENTRIES = 1_000;

const hashOf = (token: string): Buffer => createHash("sha256").update(token).digest();

export const openApiTokens = (db: Database, now: () => Date): ApiTokens => {
  const known = new Map<string, number>();
  return {
    create: async (label) => {
      const token = `ek_${randomBytes(32).toString("base64url")}`;
      await db.asAccounts(async (trx) => {
        await trx
          .insertInto("auth.api_token")
          .values({ token_hash: hashOf(token), label, created_at: now(), expires_at: null })
          .execute();
      });
      return token;
    },
    verify: async (request) => {
      const token = /^Bearer\s+(ek_[\w-]{20,100})$/i.exec(request.headers.authorization ?? "")?.[1];
      if (token === undefined) throw new ApiError("not-signed-in");
      const hash = hashOf(token);
      const key = hash.toString("base64");
      const at = now();
      const checkedAt = known.get(key);
      if (checkedAt !== undefined && at.getTime() - checkedAt < CACHE_MS) return;
      known.delete(key);
      const row = await db.asAccounts((trx) =>
        trx
          .selectFrom("auth.api_token")
          .select("expires_at")
          .where("token_hash", "=", hash)
          .executeTakeFirst(),
      );
      if (row === undefined || (row.expires_at !== null && row.expires_at <= at))
        throw new ApiError("not-signed-in");
      if (known.size >= CACHE_ENTRIES) known.clear();
      known.set(key, at.getTime());
    },
  };
};
