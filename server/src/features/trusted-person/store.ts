import { sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";

export const readTrustedPerson = async (trx: Trx, member: string): Promise<Uint8Array | undefined> => {
  const { rows } = await sql<{ body_sealed: Uint8Array }>`
    select body_sealed from trusted_person where member_id = ${member}::uuid`.execute(trx);
  return rows[0]?.body_sealed;
};

export const writeTrustedPerson = async (
  trx: Trx,
  member: string,
  sealed: Uint8Array,
  at: Date,
): Promise<void> => {
  await sql`insert into trusted_person (member_id, body_sealed, updated_at)
    values (${member}::uuid, ${sealed}::bytea, ${at.toISOString()}::timestamptz)
    on conflict (member_id) do update set body_sealed = excluded.body_sealed, updated_at = excluded.updated_at`.execute(
    trx,
  );
};

export const deleteTrustedPerson = async (trx: Trx, member: string): Promise<void> => {
  await sql`delete from trusted_person where member_id = ${member}::uuid`.execute(trx);
};
