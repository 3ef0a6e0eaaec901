import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import type { Trx } from "./access.ts";
import { fullName, isMemberTable, readCatalogue, type Table } from "./catalogue.ts";
import { QUEUES } from "./queues.contract.ts";
import { insertRow, rowFor } from "./seed.contract.ts";
import { OF_NO_MEMBER } from "./tables-of-no-member.contract.ts";
import { describeOnEachDatabase } from "./test-databases.contract.ts";

/** Ids, times and codes of all members, for clocks and retries. */
const OF_ESCALATIONS = [
  ...["escalation", "escalation_event", "escalation_evidence", "follow_up"],
  ...["message", "trusted_person"],
];

const [ada, ben, linked, silent, ended] = [
  randomUUID(),
  randomUUID(),
  randomUUID(),
  randomUUID(),
  randomUUID(),
];
const everyone = [ada, ben, linked, silent, ended];
const clinicianId = randomUUID();

/** Rows affected, or the SQLSTATE the database refused with. */
const outcome = (work: Promise<{ numAffectedRows?: bigint | undefined }>): Promise<string> =>
  work.then(
    (result) => `${result.numAffectedRows ?? 0n} rows`,
    (error: unknown) => String((error as { code?: unknown }).code),
  );

const membersSeen = async (trx: Trx, table: Table): Promise<readonly string[]> => {
  const { rows } = await sql<{
    member_id: string;
  }>`select distinct member_id from ${sql.table(fullName(table))}`.execute(trx);
  return rows.map((row) => row.member_id);
};

const names = (tables: readonly Table[]): readonly string[] => tables.map(fullName);

describeOnEachDatabase("row-level security", (getDb) => {
  let tables: readonly Table[] = [];
  let ofMembers: readonly Table[] = [];

  beforeAll(async () => {
    await getDb().asBackup(async (trx) => {
      tables = await readCatalogue(trx);
      ofMembers = tables.filter(isMemberTable);
      for (const memberId of everyone) {
        for (const table of ofMembers) {
          if (table.name === "care_link" || table.name === "consent_event") continue;
          await insertRow(trx, table, rowFor(table, { member_id: memberId }));
        }
      }
      const link = ofMembers.find((table) => table.name === "care_link");
      const consent = ofMembers.find((table) => table.name === "consent_event");
      if (link === undefined || consent === undefined)
        throw new Error("care_link or consent_event is missing");
      const linkTo = (member_id: string, clinician_id: string, ended_at: Date | null): Promise<void> =>
        insertRow(trx, link, rowFor(link, { member_id, clinician_id, ended_at }));
      const share = async (member_id: string, granted: boolean, at: string): Promise<void> => {
        for (const purpose of ["share-with-therapist", "share-safety-plan"])
          await insertRow(
            trx,
            consent,
            rowFor(consent, { member_id, purpose, granted, at, text_version: "2026-11-6" }),
          );
      };
      await linkTo(ada, randomUUID(), null);
      await linkTo(ben, randomUUID(), null);
      await linkTo(linked, clinicianId, null);
      await linkTo(silent, clinicianId, null);
      await linkTo(ended, clinicianId, new Date());
      for (const memberId of everyone) await share(memberId, true, "2026-01-01T00:00:00Z");
      await share(silent, false, "2026-02-01T00:00:00Z");
    });
  });

  it("looks at every table there is, and each belongs to a member or is named as an exception", () => {
    expect(ofMembers.length).toBeGreaterThanOrEqual(17);
    const others = tables.filter((table) => table.schema === "public" && !isMemberTable(table));
    expect(new Set(names(others))).toEqual(OF_NO_MEMBER);
  });

  it("is on and forced for every member table, with a policy for the member, the system and the backup", () => {
    for (const table of ofMembers) {
      expect([table.rowSecurity, table.rowSecurityForced], fullName(table)).toEqual([true, true]);
      const roles = new Set(table.policies.flatMap((policy) => policy.roles ?? ["public"]));
      for (const role of ["evenkeel_member", "evenkeel_system", "evenkeel_backup"]) {
        expect(roles, fullName(table)).toContain(role);
      }
      expect(roles, fullName(table)).not.toContain("public");
    }
  });

  it("every key of a member table starts with member_id, and no foreign key leads out of a member", async () => {
    const { rows } = await getDb().asBackup((trx) =>
      sql<{ table: string; first: string }>`
        select n.nspname || '.' || c.relname as table, a.attname as first from pg_index i
        join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0] where i.indisunique`.execute(
        trx,
      ),
    );
    for (const table of ofMembers) {
      const keys = rows.filter((row) => row.table === fullName(table));
      expect(keys.length, fullName(table)).toBeGreaterThan(0);
      expect(new Set(keys.map((key) => key.first)), fullName(table)).toEqual(new Set(["member_id"]));
      expect(table.refersTo, fullName(table)).toEqual([]);
    }
  });

  it("a member sees their own rows in every table and nobody else's", async () => {
    for (const table of ofMembers) {
      const seen = await getDb().asMember(ada, (trx) => membersSeen(trx, table));
      expect(seen, fullName(table)).toEqual([ada]);
    }
  });

  it("a member can neither change nor delete another's rows, nor write a row in another's name", async () => {
    for (const table of ofMembers) {
      const name = sql.table(fullName(table));
      const update = getDb().asMember(ada, (trx) =>
        sql`update ${name} set member_id = member_id where member_id = ${ben}`.execute(trx),
      );
      expect(await outcome(update), `update ${fullName(table)}`).toMatch(/^(0 rows|42501)$/);
      const remove = getDb().asMember(ada, (trx) =>
        sql`delete from ${name} where member_id = ${ben}`.execute(trx),
      );
      expect(await outcome(remove), `delete ${fullName(table)}`).toMatch(/^(0 rows|42501)$/);
      const insert = getDb()
        .asMember(ada, (trx) => insertRow(trx, table, rowFor(table, { member_id: ben })))
        .then(() => ({ numAffectedRows: 1n }));
      expect(await outcome(insert), `insert ${fullName(table)}`).toBe("42501");
      const steal = getDb().asMember(ada, (trx) => sql`update ${name} set member_id = ${ben}`.execute(trx));
      expect(await outcome(steal), `give away ${fullName(table)}`).toBe("42501");
    }
    const left = await getDb().asBackup((trx) =>
      Promise.all(ofMembers.map((table) => membersSeen(trx, table))),
    );
    for (const [i, seen] of left.entries()) expect(seen, fullName(ofMembers[i] as Table)).toContain(ben);
  });

  it("a member cannot forge, change or delete what the access log says, nor rewrite a consent", async () => {
    const attempts: readonly ((trx: Trx) => Promise<{ numAffectedRows?: bigint | undefined }>)[] = [
      (trx) =>
        sql`insert into access_entry (member_id, access_entry_id, at, actor_name, actor_role, what)
        values (${ada}, ${randomUUID()}, now(), 'x', 'therapist', 'x')`.execute(trx),
      (trx) => sql`update access_entry set what = 'nothing'`.execute(trx),
      (trx) => sql`delete from access_entry`.execute(trx),
      (trx) => sql`update consent_event set granted = true`.execute(trx),
      (trx) => sql`delete from consent_event`.execute(trx),
    ];
    for (const attempt of attempts) expect(await outcome(getDb().asMember(ada, attempt))).toBe("42501");
    const rewritten = getDb().asSystem(ada, (trx) => sql`update access_entry set what = 'x'`.execute(trx));
    expect(await outcome(rewritten)).toBe("42501");
  });

  it("a member cannot delete a risk record that a clinician has acted on", async () => {
    const risk = ofMembers.find((table) => table.name === "risk_record") as Table;
    const memberId = randomUUID();
    await getDb().asSystem(memberId, async (trx) => {
      await insertRow(trx, risk, rowFor(risk, { member_id: memberId }));
      await insertRow(trx, risk, rowFor(risk, { member_id: memberId, acted_on_at: new Date() }));
    });
    const remove = getDb().asMember(memberId, (trx) => sql`delete from risk_record`.execute(trx));
    expect(await outcome(remove)).toBe("1 rows");
  });

  it("the system works for one member at a time", async () => {
    for (const table of ofMembers) {
      expect(await getDb().asSystem(ben, (trx) => membersSeen(trx, table)), fullName(table)).toEqual([ben]);
    }
  });

  it("the system without a member sees ids and times of the queues, no words and nothing else", async () => {
    for (const table of ofMembers) {
      const seen = getDb().asSystem(null, (trx) => membersSeen(trx, table));
      if (QUEUES.has(table.name)) {
        expect(new Set(await seen), fullName(table)).toEqual(new Set(everyone));
      } else {
        await expect(seen, fullName(table)).rejects.toMatchObject({ code: "42501" });
      }
      for (const column of table.columns.filter(({ type }) => type === "bytea")) {
        const words = getDb().asSystem(null, (trx) =>
          sql`select ${sql.ref(column.name)} from ${sql.table(fullName(table))}`.execute(trx),
        );
        expect(await outcome(words), `${fullName(table)}.${column.name}`).toBe("42501");
      }
    }
  });

  describe("a clinician", () => {
    it("sees members who are linked to them now and share, and nobody else, in every table", async () => {
      const own: Readonly<Record<string, readonly string[]>> = {
        // Their own links with their ends, and the sharing of those linked now, tell who shares.
        care_link: [linked, silent, ended],
        consent_event: [linked, silent],
        // Only what they wrote themselves.
        access_entry: [],
        // Only of an escalation that they own or are on call for.
        ...Object.fromEntries(OF_ESCALATIONS.map((name) => [name, []])),
      };
      let seeing = 0;
      for (const table of ofMembers) {
        const seen = await getDb()
          .asClinician(clinicianId, (trx) => membersSeen(trx, table))
          .catch((error: unknown) => {
            expect(error, fullName(table)).toMatchObject({ code: "42501" });
            return undefined;
          });
        if (seen === undefined) continue;
        seeing += 1;
        expect(new Set(seen), fullName(table)).toEqual(new Set(own[table.name] ?? [linked]));
      }
      expect(seeing).toBeGreaterThanOrEqual(5);
    });

    it("sees nobody when nobody is linked to them", async () => {
      for (const table of ofMembers) {
        const seen = await getDb()
          .asClinician(randomUUID(), (trx) => membersSeen(trx, table))
          .catch(() => []);
        expect(seen, fullName(table)).toEqual([]);
      }
    });

    it("changes nothing of a member's", async () => {
      for (const table of ofMembers) {
        const name = sql.table(fullName(table));
        const refused = /^(0 rows|42501)$/;
        const update = getDb().asClinician(clinicianId, (trx) =>
          sql`update ${name} set member_id = member_id`.execute(trx),
        );
        expect(await outcome(update), `update ${fullName(table)}`).toMatch(refused);
        const remove = getDb().asClinician(clinicianId, (trx) => sql`delete from ${name}`.execute(trx));
        expect(await outcome(remove), `delete ${fullName(table)}`).toMatch(refused);
        const insert = getDb()
          .asClinician(clinicianId, (trx) => insertRow(trx, table, rowFor(table, { member_id: linked })))
          .then(() => ({ numAffectedRows: 1n }));
        expect(await outcome(insert), `insert ${fullName(table)}`).toBe("42501");
      }
    });

    it("writes to the access log in their own name, for a member of theirs, and reads what they wrote", async () => {
      const entry = ofMembers.find((table) => table.name === "access_entry") as Table;
      const write = (memberId: string, actorId: string): Promise<string> =>
        outcome(
          getDb()
            .asClinician(clinicianId, (trx) =>
              insertRow(trx, entry, rowFor(entry, { member_id: memberId, actor_id: actorId })),
            )
            .then(() => ({ numAffectedRows: 1n })),
        );
      expect(await write(linked, clinicianId)).toBe("1 rows");
      expect(await write(linked, randomUUID())).toBe("42501");
      expect(await write(ada, clinicianId)).toBe("42501");
      expect(await getDb().asClinician(clinicianId, (trx) => membersSeen(trx, entry))).toEqual([linked]);
    });
  });

  it("accounts and keys are closed to members, clinicians and the system, and members' data to them", async () => {
    const outside = tables.filter((table) => table.schema !== "public");
    expect(outside.length).toBeGreaterThanOrEqual(10);
    const read = (trx: Trx, table: Table): Promise<unknown> =>
      sql`select 1 from ${sql.table(fullName(table))}`.execute(trx);
    const refused = { code: "42501" };
    for (const table of outside) {
      await expect(
        getDb().asMember(ada, (trx) => read(trx, table)),
        fullName(table),
      ).rejects.toMatchObject(refused);
      await expect(
        getDb().asClinician(clinicianId, (trx) => read(trx, table)),
        fullName(table),
      ).rejects.toMatchObject(refused);
      if (table.schema === "vault") {
        await expect(getDb().asSystem(ada, (trx) => read(trx, table))).rejects.toMatchObject(refused);
        await expect(getDb().asAccounts((trx) => read(trx, table))).rejects.toMatchObject(refused);
      } else await expect(getDb().asVault((trx) => read(trx, table))).rejects.toMatchObject(refused);
    }
    await expect(
      getDb().asSystem(ada, (trx) => sql`select token from auth.session`.execute(trx)),
    ).rejects.toMatchObject(refused);
    for (const table of ofMembers) {
      await expect(
        getDb().asAccounts((trx) => read(trx, table)),
        fullName(table),
      ).rejects.toThrow();
      await expect(
        getDb().asVault((trx) => read(trx, table)),
        fullName(table),
      ).rejects.toMatchObject(refused);
    }
  });
});
