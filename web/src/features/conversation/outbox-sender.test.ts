import { describe, expect, it } from "vitest";
import type { Outcome, WaitingMessage } from "./outbox.ts";
import { makeOutbox, type OutboxStore } from "./outbox-sender.ts";

const message = (id: string, over: Partial<WaitingMessage> = {}): WaitingMessage => ({
  id,
  memberId: "sam",
  conversationId: "c",
  text: `words ${id}`,
  sentAt: "2026-11-22T02:11:00.000Z",
  zone: "UTC",
  attempts: 0,
  notBeforeMs: 0,
  refusal: null,
  ...over,
});

/** One browser: a store, a lock and a clock that several tabs share. */
const browser = () => {
  const kept = new Map<string, WaitingMessage>();
  const store: OutboxStore = {
    all: async (memberId) => [...kept.values()].filter((m) => m.memberId === memberId),
    put: async (m) => void kept.set(m.id, m),
    replace: async (m) => void (kept.has(m.id) && kept.set(m.id, m)),
    remove: async (id) => void kept.delete(id),
  };
  let lock: Promise<void> = Promise.resolve();
  const alone = (work: () => Promise<void>): Promise<void> => {
    const turn = lock.then(work);
    lock = turn.catch(() => {});
    return turn;
  };
  const clock = { nowMs: 0 };
  const timers: { at: number; run: () => void }[] = [];
  const tab = (deliver: (m: WaitingMessage) => Promise<Outcome>) =>
    makeOutbox({
      store,
      deliver,
      alone,
      nowMs: () => clock.nowMs,
      later: (run, ms) => {
        const timer = { at: clock.nowMs + ms, run };
        timers.push(timer);
        return () => void timers.splice(timers.indexOf(timer) >>> 0, 1);
      },
      announce: () => {},
    });
  return { kept, tab, clock, timers };
};

const settle = async (): Promise<void> => {
  for (let i = 0; i < 50; i += 1) await Promise.resolve();
};

describe("the outbox", () => {
  it("sends once what was written, in the order it was written", async () => {
    const { tab, kept } = browser();
    const sent: string[] = [];
    const outbox = tab(async (m) => {
      sent.push(m.id);
      return { kind: "accepted" };
    });
    await outbox.open("sam");
    await Promise.all([outbox.add(message("1")), outbox.add(message("2")), outbox.add(message("3"))]);
    await settle();
    expect(sent).toEqual(["1", "2", "3"]);
    expect(kept.size).toBe(0);
  });

  it("keeps the words while there is no connection and sends them when it is back", async () => {
    const { tab, kept } = browser();
    let online = false;
    const sent: string[] = [];
    const outbox = tab(async (m) => {
      if (!online) return { kind: "passing", retryAfterSeconds: null };
      sent.push(m.id);
      return { kind: "accepted" };
    });
    await outbox.open("sam");
    await outbox.add(message("1"));
    await outbox.add(message("2"));
    await settle();
    expect(sent).toEqual([]);
    expect([...kept.values()].map((m) => m.text)).toEqual(["words 1", "words 2"]);
    online = true;
    await outbox.flush({ atOnce: true });
    expect(sent).toEqual(["1", "2"]);
    expect(kept.size).toBe(0);
  });

  it("sends after a reload what the closed page could not", async () => {
    const { tab } = browser();
    const before = tab(async () => ({ kind: "passing", retryAfterSeconds: null }));
    await before.open("sam");
    await before.add(message("1"));
    await settle();
    const sent: string[] = [];
    const after = tab(async (m) => {
      sent.push(m.id);
      return { kind: "accepted" };
    });
    await after.open("sam");
    expect(sent).toEqual(["1"]);
  });

  it("sends once from two tabs that both try", async () => {
    const { tab } = browser();
    const sent: string[] = [];
    const deliver = async (m: WaitingMessage): Promise<Outcome> => {
      await Promise.resolve();
      sent.push(m.id);
      return { kind: "accepted" };
    };
    const one = tab(deliver);
    const two = tab(deliver);
    await one.open("sam");
    await two.open("sam");
    await one.add(message("1"));
    await Promise.all([one.flush({ atOnce: true }), two.flush({ atOnce: true })]);
    await settle();
    expect(sent).toEqual(["1"]);
  });

  it("tries again by itself when the pause is over", async () => {
    const { tab, clock, timers } = browser();
    const sent: string[] = [];
    let away = true;
    const outbox = tab(async (m) => {
      if (away) return { kind: "passing", retryAfterSeconds: 5 };
      sent.push(m.id);
      return { kind: "accepted" };
    });
    await outbox.open("sam");
    await outbox.add(message("1"));
    await settle();
    away = false;
    const timer = timers.at(-1);
    expect(timer?.at).toBe(5_000);
    clock.nowMs = 5_000;
    timer?.run();
    await settle();
    expect(sent).toEqual(["1"]);
  });

  it("stops at lost access, keeps every word, and goes on when the member is back", async () => {
    const { tab, kept } = browser();
    let access = false;
    const tried: string[] = [];
    const outbox = tab(async (m) => {
      tried.push(m.id);
      return access ? { kind: "accepted" } : { kind: "no-access" };
    });
    await outbox.open("sam");
    await outbox.add(message("1", { conversationId: "c1" }));
    await settle();
    expect(tried.every((id) => id === "1")).toBe(true);
    expect(tried.length).toBeLessThan(4);
    expect(kept.size).toBe(1);
    access = true;
    await outbox.flush({ atOnce: true });
    expect(kept.size).toBe(0);
  });

  it("never sends the words of one member for another", async () => {
    const { tab, kept } = browser();
    const sent: string[] = [];
    const outbox = tab(async (m) => {
      sent.push(m.memberId);
      return { kind: "accepted" };
    });
    kept.set("1", message("1", { memberId: "ana" }));
    await outbox.open("sam");
    expect(sent).toEqual([]);
    await outbox.open(null);
    await outbox.flush();
    expect(sent).toEqual([]);
    await outbox.open("ana");
    expect(sent).toEqual(["ana"]);
  });

  it("does not bring back a message that was taken back while it was being tried", async () => {
    const { tab, kept } = browser();
    let finish: (outcome: Outcome) => void = () => {};
    const outbox = tab(() => new Promise((resolve) => (finish = resolve)));
    await outbox.open("sam");
    await outbox.add(message("1"));
    await settle();
    await outbox.remove("1");
    finish({ kind: "passing", retryAfterSeconds: null });
    await settle();
    expect(kept.size).toBe(0);
  });
});
