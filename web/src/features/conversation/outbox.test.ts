import { describe, expect, it } from "vitest";
import { afterAttempt, mayBeSent, nextLookMs, type WaitingMessage, waitMs } from "./outbox.ts";

const waiting = (id: string, over: Partial<WaitingMessage> = {}): WaitingMessage => ({
  id,
  memberId: "m",
  conversationId: "c",
  text: id,
  sentAt: "2026-11-22T02:11:00.000Z",
  zone: "Europe/Madrid",
  attempts: 0,
  notBeforeMs: 0,
  refusal: null,
  ...over,
});

describe("which message may be sent", () => {
  it("is the oldest of each conversation, whatever order the store gives", () => {
    const all = [waiting("3"), waiting("1"), waiting("2", { conversationId: "d" })];
    expect(mayBeSent(all, 0).map((message) => message.id)).toEqual(["1", "2"]);
  });
  it("is none while the oldest waits out a pause: a later one never overtakes it", () => {
    expect(mayBeSent([waiting("1", { notBeforeMs: 500 }), waiting("2")], 499)).toEqual([]);
    expect(mayBeSent([waiting("1", { notBeforeMs: 500 }), waiting("2")], 500).map((m) => m.id)).toEqual([
      "1",
    ]);
  });
  it("passes over one that was refused, so that it does not hold up the rest", () => {
    expect(mayBeSent([waiting("1", { refusal: "too long" }), waiting("2")], 0).map((m) => m.id)).toEqual([
      "2",
    ]);
  });
});

describe("after an attempt", () => {
  it("an accepted message leaves", () => {
    expect(afterAttempt(waiting("1"), { kind: "accepted" }, 0)).toBeNull();
  });
  it("a passing fault keeps the words and doubles the pause up to a minute", () => {
    expect([1, 2, 3, 4, 7, 30].map(waitMs)).toEqual([1_000, 2_000, 4_000, 8_000, 60_000, 60_000]);
    const after = afterAttempt(
      waiting("1", { attempts: 1 }),
      { kind: "passing", retryAfterSeconds: null },
      10_000,
    );
    expect(after).toMatchObject({ text: "1", attempts: 2, notBeforeMs: 12_000, refusal: null });
  });
  it("waits as long as the server asks", () => {
    const after = afterAttempt(waiting("1"), { kind: "passing", retryAfterSeconds: 7 }, 1_000);
    expect(after?.notBeforeMs).toBe(8_000);
  });
  it("lost access changes nothing: the words wait for the member to come back", () => {
    const message = waiting("1");
    expect(afterAttempt(message, { kind: "no-access" }, 0)).toBe(message);
  });
  it("a refusal is kept with the words and why", () => {
    expect(afterAttempt(waiting("1"), { kind: "refused", sentence: "Too long." }, 0)).toMatchObject({
      text: "1",
      refusal: "Too long.",
    });
  });
});

it("looks again at the earliest time, and never for a refused message", () => {
  expect(nextLookMs([waiting("1", { notBeforeMs: 9 }), waiting("2", { notBeforeMs: 4 })])).toBe(4);
  expect(nextLookMs([waiting("1", { refusal: "no" })])).toBeNull();
});
