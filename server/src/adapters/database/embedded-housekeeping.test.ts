import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { housekeeping } from "./embedded-housekeeping.ts";
import { statementNow } from "./embedded-statement.ts";

let home: string;
let database: PGlite;
let time = 0;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "evenkeel-keeping-"));
  await cp(join(inject("embeddedTemplate"), "database"), home, { recursive: true });
  database = await PGlite.create({ dataDir: home });
});
afterAll(async () => {
  await database.close();
  await rm(home, { recursive: true, force: true });
});

const checkpointAt = (): string =>
  statementNow(database, "select redo_lsn from pg_control_checkpoint()")[0] ?? "";
const churn = (): void => {
  statementNow(
    database,
    `insert into pending_turn (member_id, message_id, conversation_id, seq, accepted_at)
     select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), i, now() from generate_series(1, 2000) i`,
  );
  statementNow(database, "delete from pending_turn");
};
const pages = (): number => Number(statementNow(database, "select pg_relation_size('pending_turn')")[0]);

it("vacuums what changed and writes a checkpoint, but only when it is time and nobody is in a transaction", () => {
  const keeper = housekeeping(database, () => time);
  keeper.stop();
  const before = checkpointAt();
  churn();
  const full = pages();
  expect(full).toBeGreaterThan(0);
  keeper.noteStatement(true);
  time += 30_000;
  keeper.step();
  keeper.step();
  expect(checkpointAt()).toBe(before);

  time += 31_000;
  keeper.noteStatement(false);
  time += 1_000;
  for (let i = 0; i < 40; i += 1) keeper.step();
  expect([checkpointAt(), pages()]).toEqual([before, full]);

  keeper.noteStatement(true);
  keeper.step();
  expect(checkpointAt()).toBe(before);
  time += 100;
  for (let i = 0; i < 40; i += 1) keeper.step();
  expect(checkpointAt()).not.toBe(before);
  expect(pages()).toBe(0);
});

it("says which statement of its own failed", () => {
  expect(() => statementNow(database, "select * from nowhere")).toThrow(
    /select \* from nowhere: .*does not exist/,
  );
  expect(statementNow(database, "select 1 union select 2 order by 1")).toEqual(["1", "2"]);
});
