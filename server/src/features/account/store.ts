import type { AgeBand } from "@evenkeel/contract/basic";
import type { Language } from "@evenkeel/kernel/locale";
import type { Selectable, Updateable } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";
import type { Schema } from "../../adapters/database/schema.ts";

export type MemberRow = Selectable<Schema["member"]>;

export const insertMember = async (
  trx: Trx,
  member: {
    memberId: string;
    ageBand: AgeBand;
    country: string | undefined;
    language: Language;
    zone: string;
    at: Date;
  },
): Promise<void> => {
  await trx
    .insertInto("member")
    .values({
      member_id: member.memberId,
      age_band: member.ageBand,
      country: member.country ?? null,
      language: member.language,
      zone: member.zone,
      name_sealed: null,
      created_at: member.at,
    })
    .execute();
};

export const readMember = (trx: Trx, memberId: string): Promise<MemberRow | undefined> =>
  trx.selectFrom("member").selectAll().where("member_id", "=", memberId).executeTakeFirst();

export const updateMember = async (
  trx: Trx,
  memberId: string,
  change: Updateable<Schema["member"]>,
): Promise<void> => {
  if (Object.keys(change).length === 0) return;
  await trx.updateTable("member").set(change).where("member_id", "=", memberId).execute();
};
