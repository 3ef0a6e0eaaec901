import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { retryAfterMs } from "./backoff.ts";
import { type AlertRound, nextAlert, type Unanswered } from "./next-alert.ts";

const MINUTE = 60_000;
const given = (some: Partial<Unanswered>): Unanswered => ({
  ...{ nowMs: 0, clockMs: 5 * MINUTE, onCall: ["ana", "ben"], everyone: ["ana", "ben", "olu"], rounds: [] },
  ...some,
});
const round = (personId: string, atMs: number, reachedNobody = false): AlertRound => ({
  ...{ atMs, audience: "person", personIds: [personId], reachedNobody },
});

describe("the next alert", () => {
  it("goes to the first on call, at once", () => {
    expect(nextAlert(given({}))).toEqual({ kind: "alert", audience: "person", personIds: ["ana"] });
  });
  it("waits while the clock of the one alerted runs", () => {
    expect(nextAlert(given({ nowMs: 4 * MINUTE, rounds: [round("ana", 0)] }))).toEqual({
      kind: "wait",
      untilMs: 5 * MINUTE,
    });
  });
  it("goes to the second when the first stays silent", () => {
    expect(nextAlert(given({ nowMs: 5 * MINUTE, rounds: [round("ana", 0)] }))).toMatchObject({
      personIds: ["ben"],
    });
  });
  it("goes to the second at once when nothing reaches the first", () => {
    expect(nextAlert(given({ nowMs: 1, rounds: [round("ana", 0, true)] }))).toMatchObject({
      personIds: ["ben"],
    });
  });
  it("goes to everyone after the last on call, and with nobody on call", () => {
    const all = { kind: "alert", audience: "everyone", personIds: ["ana", "ben", "olu"] };
    const both = [round("ana", 0), round("ben", 5 * MINUTE)];
    expect(nextAlert(given({ nowMs: 10 * MINUTE, rounds: both }))).toEqual(all);
    expect(nextAlert(given({ onCall: [] }))).toEqual(all);
  });
  it("brings in whoever came on call during the escalation, and alerts nobody alone twice", () => {
    const later = given({ nowMs: 5 * MINUTE, onCall: ["ana", "cleo"], rounds: [round("ana", 0)] });
    expect(nextAlert(later)).toMatchObject({ audience: "person", personIds: ["cleo"] });
  });
  it("says that nobody is left when nobody has a way to be reached", () => {
    expect(nextAlert(given({ onCall: [], everyone: [] }))).toEqual({ kind: "nobody-left" });
  });
  it("calls everyone again every quarter of an hour, and ends, whatever the rota", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom("a", "b", "c", "d")),
        fc.integer({ min: 1, max: 60 }),
        fc.boolean(),
        (onCall, clock, reachedNobody) => {
          const rounds: AlertRound[] = [];
          let nowMs = 0;
          for (let step = 0; step < 100; step += 1) {
            const next = nextAlert({
              ...{ nowMs, clockMs: clock * MINUTE, onCall, everyone: [...onCall, "olu"], rounds },
            });
            if (next.kind === "nobody-left") break;
            if (next.kind === "wait") nowMs = next.untilMs;
            else rounds.push({ atMs: nowMs, ...next, reachedNobody });
          }
          expect(rounds.filter((r) => r.audience === "person").flatMap((r) => r.personIds)).toEqual(onCall);
          const calls = rounds.filter((r) => r.audience === "everyone");
          expect(calls).toHaveLength(9);
          for (const [i, call] of calls.slice(1).entries())
            expect(call.atMs - (calls[i]?.atMs ?? 0)).toBe(Math.max(15, clock) * MINUTE);
        },
      ),
    );
  });
});

describe("retries of one delivery", () => {
  it("come quickly at first, then slower, and end", () => {
    expect([1, 2, 3, 4, 5, 6].map((n) => retryAfterMs(n))).toEqual([
      5_000,
      15_000,
      40_000,
      120_000,
      360_000,
      undefined,
    ]);
  });
  it("hear a server that asks for more time, within reason", () => {
    expect(retryAfterMs(1, 30)).toBe(30_000);
    expect(retryAfterMs(1, 86_400)).toBe(360_000);
  });
});
