import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "./access.ts";
import { embeddedConnections } from "./connections.ts";
import { type EmbeddedThread, embeddedThread } from "./embedded-thread.ts";
import { openOn } from "./open-database.ts";
import { makeTestPlace, type TestPlace } from "./test-databases.contract.ts";

let place: TestPlace;
let thread: EmbeddedThread;
let db: Database;
beforeAll(async () => {
  place = await makeTestPlace("embedded", true);
  const folder = join(place.home, "database");
  thread = embeddedThread(folder);
  db = await openOn(embeddedConnections(folder, thread), {});
});
afterAll(async () => {
  await db.close();
  await place.clear();
});

const write = (memberId: string, during: () => Promise<void> = async () => undefined): Promise<void> =>
  db.asMember(memberId, async (trx) => {
    const id = randomUUID();
    await trx
      .insertInto("pending_turn")
      .values({ member_id: memberId, message_id: id, conversation_id: id, seq: 1, accepted_at: new Date() })
      .execute();
    await during();
    await trx.selectFrom("pending_turn").select("seq").execute();
  });
const count = (memberId: string): Promise<number> =>
  db.asMember(memberId, async (trx) => (await trx.selectFrom("pending_turn").select("seq").execute()).length);

it("a thread that died is followed by a new one, which has every committed row", async () => {
  const memberId = randomUUID();
  await write(memberId);
  await thread.kill();
  expect(await count(memberId)).toBe(1);
  expect(await db.healthy()).toBe(true);
});

it("a statement that is a whole transaction is run again when the thread died before it", async () => {
  const memberId = randomUUID();
  await write(memberId);
  const both = Promise.all(
    [1, 2].map(() =>
      db.asMemberOnce(memberId, (trx) => trx.selectFrom("pending_turn").select("seq").execute()),
    ),
  );
  await thread.kill();
  expect(await both).toEqual([[{ seq: 1 }], [{ seq: 1 }]]);
});

it("a transaction during which the thread dies is run again, and stored once", async () => {
  const memberId = randomUUID();
  let runs = 0;
  await write(memberId, async () => {
    runs += 1;
    if (runs === 1) await thread.kill();
  });
  expect(runs).toBe(2);
  expect(await count(memberId)).toBe(1);
});

it("rows committed one by one are all there after a death in the middle of them", async () => {
  const memberId = randomUUID();
  let acknowledged = 0;
  let tried = 0;
  const writing = (async () => {
    for (; tried < 120; tried += 1) {
      await write(memberId).then(
        () => {
          acknowledged += 1;
        },
        // Lost in the middle of its commit: stored or not, and told so.
        (error: unknown) => expect(error).toMatchObject({ outcome: "unknown" }),
      );
    }
  })();
  await expect.poll(() => acknowledged, { timeout: 20_000 }).toBeGreaterThan(30);
  await thread.kill();
  await writing;
  const stored = await count(memberId);
  expect(stored).toBeGreaterThanOrEqual(acknowledged);
  expect(stored).toBeLessThanOrEqual(tried);
});
