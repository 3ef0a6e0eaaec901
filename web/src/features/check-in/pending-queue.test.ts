import type { CheckInInput } from "@evenkeel/contract/check-in";
import { describe, expect, it } from "vitest";
import { type Change, type PendingChange, UNDO_MS } from "./pending-change.ts";
import { makePendingQueue, type PendingPorts, type PendingStore } from "./pending-queue.ts";

const input = (id: string): CheckInInput => ({
  id,
  mood: 1,
  emotions: [],
  note: null,
  at: "2026-11-22T21:40:00Z",
  zone: "UTC",
});
const put = (id: string): Change => ({ kind: "put-check-in", subject: id, input: input(id) });

const memoryStore = (): PendingStore & { readonly rows: Map<string, PendingChange> } => {
  const rows = new Map<string, PendingChange>();
  return {
    rows,
    all: async (memberId) => [...rows.values()].filter((p) => p.memberId === memberId),
    put: async (p) => void rows.set(p.changeId, p),
    remove: async (ids) => {
      for (const id of ids) rows.delete(id);
    },
  };
};

/** A server that may be away, and a clock that stands still until it is told. */
const world = (store = memoryStore()) => {
  const received: Change[] = [];
  const state = { now: 1_000, answer: null as string | null, ids: 0 };
  let timer: { run: () => void; at: number } | null = null;
  const ports: PendingPorts = {
    store,
    send: async (change) => {
      received.push(change);
      return state.answer;
    },
    alone: async (work) => {
      await work();
      return true;
    },
    nowMs: () => state.now,
    newId: () => {
      state.ids += 1;
      return `change-${state.ids}-${store.rows.size}`;
    },
    later: (run, ms) => {
      timer = { run, at: state.now + ms };
      return () => {
        timer = null;
      };
    },
    announce: () => {},
  };
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 40; i += 1) await Promise.resolve();
  };
  const pass = async (ms: number): Promise<void> => {
    state.now += ms;
    while (timer !== null && timer.at <= state.now) {
      const due = timer;
      timer = null;
      due.run();
      await settle();
    }
    await settle();
  };
  return { queue: makePendingQueue(ports), received, state, store, pass, settle };
};

describe("sending what was done on this device", () => {
  it("sends a check-in once and then forgets it", async () => {
    const { queue, received, store, settle } = world();
    await queue.open("m");
    await queue.add(put("a"));
    await settle();
    expect(received).toHaveLength(1);
    expect([queue.snapshot().length, store.rows.size]).toEqual([0, 0]);
  });

  it("keeps a check-in made offline and sends it when the server is back", async () => {
    const { queue, received, state, store, pass, settle } = world();
    state.answer = "offline";
    await queue.open("m");
    await queue.add(put("a"));
    await settle();
    expect(store.rows.size).toBe(1);
    state.answer = null;
    received.length = 0;
    await pass(60_000);
    expect(received.map((c) => c.subject)).toEqual(["a"]);
    expect(store.rows.size).toBe(0);
  });

  it("sends what an earlier visit left behind", async () => {
    const store = memoryStore();
    const before = world(store);
    before.state.answer = "unreachable";
    await before.queue.open("m");
    await before.queue.add(put("a"));
    await before.settle();
    before.queue.close();
    const after = world(store);
    await after.queue.open("m");
    await after.settle();
    expect(after.received).toHaveLength(1);
    expect(store.rows.size).toBe(0);
  });

  it("never sends one member's words as another", async () => {
    const store = memoryStore();
    const first = world(store);
    first.state.answer = "offline";
    await first.queue.open("m");
    await first.queue.add(put("a"));
    await first.settle();
    const second = world(store);
    await second.queue.open("someone-else");
    await second.settle();
    expect(second.received).toEqual([]);
    expect(second.queue.snapshot()).toEqual([]);
  });

  it("holds a deletion for ten seconds, in which it can be taken back", async () => {
    const { queue, received, pass, settle } = world();
    await queue.open("m");
    const id = await queue.add({ kind: "delete-journal", subject: "j" }, UNDO_MS);
    await settle();
    await pass(9_000);
    expect(received).toEqual([]);
    expect(await queue.takeBack(id)).toBe(true);
    await pass(60_000);
    expect(received).toEqual([]);
  });

  it("deletes after the ten seconds and says that it is too late to take back", async () => {
    const { queue, received, pass, settle } = world();
    await queue.open("m");
    const id = await queue.add({ kind: "delete-journal", subject: "j" }, UNDO_MS);
    await settle();
    await pass(UNDO_MS);
    expect(received).toEqual([{ kind: "delete-journal", subject: "j" }]);
    expect(await queue.takeBack(id)).toBe(false);
  });

  it("keeps refused words on the device, sends the others, and tries again when asked", async () => {
    const { queue, received, state, settle } = world();
    await queue.open("m");
    state.answer = "consent-needed";
    const id = await queue.add(put("a"));
    await settle();
    expect(queue.snapshot()[0]?.refused).toBe("consent-needed");
    state.answer = null;
    await queue.add(put("b"));
    await settle();
    expect(queue.snapshot().map((p) => p.change.subject)).toEqual(["a"]);
    await queue.retry(id);
    await settle();
    expect(queue.snapshot()).toEqual([]);
    expect(received.map((c) => c.subject)).toEqual(["a", "b", "a"]);
  });
});
