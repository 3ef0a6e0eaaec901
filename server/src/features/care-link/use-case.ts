import type { careLink, linkPreview } from "@evenkeel/contract/account";
import { role as roleSchema } from "@evenkeel/contract/basic";
import type { Selectable } from "kysely";
import type { z } from "zod";
import { hashOfCode, newCode } from "../../adapters/accounts/single-use.ts";
import type { Schema } from "../../adapters/database/schema.ts";
import { ApiError } from "../../api-error.ts";
import type { Deps } from "../../deps.ts";

type LinkRow = Selectable<Schema["care_link"]>;
const CODE_VALID_MS = 30 * 60_000;

/** A clinician's code of the next half hour, to be read aloud or shown; a new one ends the one before. */
export const makeCode = async (
  deps: Deps,
  clinicianId: string,
): Promise<{ code: string; expiresAt: string }> => {
  const code = newCode();
  const expiresAt = new Date(deps.now().getTime() + CODE_VALID_MS);
  await deps.db.asAccounts(async (trx) => {
    await trx
      .deleteFrom("auth.link_code")
      .where((row) => row.or([row("clinician_id", "=", clinicianId), row("expires_at", "<=", deps.now())]))
      .execute();
    await trx
      .insertInto("auth.link_code")
      .values({ code_hash: hashOfCode(code), clinician_id: clinicianId, expires_at: expiresAt })
      .execute();
  });
  return { code, expiresAt: expiresAt.toISOString() };
};

/** Whose code this is. Guesses are counted per member.
 *  @throws ApiError `invitation-expired`, `locked-out`. */
export const previewCode = async (
  deps: Deps,
  memberId: string,
  code: string,
): Promise<z.infer<typeof linkPreview>> => {
  const key = `care-code:${memberId}`;
  await deps.accounts.lockout.begin(key);
  const clinician = await deps.db.asAccounts((trx) =>
    trx
      .selectFrom("auth.link_code as c")
      .innerJoin("auth.user as u", "u.id", "c.clinician_id")
      .select(["u.id", "u.name", "u.role"])
      .where("c.code_hash", "=", hashOfCode(code))
      .where("c.expires_at", ">", deps.now())
      .executeTakeFirst(),
  );
  if (clinician === undefined) throw new ApiError("invitation-expired");
  await deps.accounts.lockout.clear(key);
  return { clinicianId: clinician.id, name: clinician.name, role: roleSchema.parse(clinician.role) };
};

const describeLinks = async (deps: Deps, rows: readonly LinkRow[]): Promise<z.infer<typeof careLink>[]> => {
  const ids = [...new Set(rows.map((row) => row.clinician_id))];
  const users =
    ids.length === 0
      ? []
      : await deps.db.asAccounts((trx) =>
          trx.selectFrom("auth.user").select(["id", "name", "role"]).where("id", "in", ids).execute(),
        );
  return rows.map((row) => {
    const user = users.find((candidate) => candidate.id === row.clinician_id);
    return {
      linkId: row.care_link_id,
      clinicianId: row.clinician_id,
      name: user?.name ?? "",
      role: roleSchema.parse(user?.role ?? "therapist"),
      since: row.since.toISOString(),
      endedAt: row.ended_at?.toISOString() ?? null,
    };
  });
};

/** The member's yes. The same clinician again gives the link that stands; the code is spent either way. */
export const link = async (deps: Deps, memberId: string, code: string): Promise<z.infer<typeof careLink>> => {
  const { clinicianId } = await previewCode(deps, memberId, code);
  const row = await deps.db.asMember(memberId, async (trx) => {
    // One yes at a time: two taps find the same link.
    await trx
      .selectFrom("member")
      .select("member_id")
      .where("member_id", "=", memberId)
      .forUpdate()
      .execute();
    const standing = await trx
      .selectFrom("care_link")
      .selectAll()
      .where("member_id", "=", memberId)
      .where("clinician_id", "=", clinicianId)
      .where("ended_at", "is", null)
      .executeTakeFirst();
    if (standing !== undefined) return standing;
    return trx
      .insertInto("care_link")
      .values({
        member_id: memberId,
        care_link_id: deps.newId(),
        clinician_id: clinicianId,
        since: deps.now(),
        ended_at: null,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
  });
  await deps.db.asAccounts(async (trx) => {
    await trx.deleteFrom("auth.link_code").where("code_hash", "=", hashOfCode(code)).execute();
  });
  const [described] = await describeLinks(deps, [row]);
  if (described === undefined) throw new ApiError("not-found");
  return described;
};

/** Standing links first, then ended ones, newest first. */
export const listLinks = async (deps: Deps, memberId: string): Promise<z.infer<typeof careLink>[]> => {
  const rows = await deps.db.asMember(memberId, (trx) =>
    trx
      .selectFrom("care_link")
      .selectAll()
      .where("member_id", "=", memberId)
      .orderBy("since", "desc")
      .execute(),
  );
  const ended = (row: LinkRow): number => (row.ended_at === null ? 0 : 1);
  return describeLinks(
    deps,
    [...rows].sort((a, b) => ended(a) - ended(b)),
  );
};

/** From here on the clinician sees nothing more. Ending twice is the same as once.
 *  @throws ApiError `not-found`. */
export const endLink = async (deps: Deps, memberId: string, linkId: string): Promise<void> => {
  const found = await deps.db.asMember(memberId, async (trx) => {
    await trx
      .updateTable("care_link")
      .set({ ended_at: deps.now() })
      .where("member_id", "=", memberId)
      .where("care_link_id", "=", linkId)
      .where("ended_at", "is", null)
      .execute();
    return trx
      .selectFrom("care_link")
      .select("care_link_id")
      .where("member_id", "=", memberId)
      .where("care_link_id", "=", linkId)
      .executeTakeFirst();
  });
  if (found === undefined) throw new ApiError("not-found");
};
