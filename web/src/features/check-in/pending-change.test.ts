import type { CheckIn, CheckInInput } from "@evenkeel/contract/check-in";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  backoffMs,
  type Change,
  enqueue,
  leaving,
  nextToSend,
  type PendingChange,
  pendingChange,
  UNDO_MS,
  verdictOf,
  waitMs,
  withPending,
} from "./pending-change.ts";

const input = (id: string, mood = 0): CheckInInput => ({
  id,
  mood,
  emotions: [],
  note: null,
  at: "2026-11-22T21:40:00Z",
  zone: "Europe/Madrid",
});
let order = 0;
const pending = (change: Change, over: Partial<PendingChange> = {}): PendingChange => {
  order += 1;
  return {
    ...pendingChange({ changeId: `c${order}`, memberId: "m", order, nowMs: 0 }, change),
    ...over,
  };
};
const put = (id: string, mood = 0): Change => ({ kind: "put-check-in", subject: id, input: input(id, mood) });
const edit = (id: string, mood: number): Change => ({
  kind: "edit-check-in",
  subject: id,
  body: { mood, emotions: ["tired"], note: "late" },
});
const remove = (id: string): Change => ({ kind: "delete-check-in", subject: id });

describe("a queue of what the server has not acknowledged", () => {
  it("folds an edit into a check-in that was never sent, so that it arrives once and right", () => {
    const first = pending(put("a", -1));
    const { queue } = enqueue([first], pending(edit("a", 1)));
    expect(queue).toHaveLength(1);
    expect(queue[0]?.change).toMatchObject({
      kind: "put-check-in",
      input: { id: "a", mood: 1, emotions: ["tired"], note: "late" },
    });
  });

  it("leaves nothing of a check-in that is taken back before it was sent", () => {
    const first = pending(put("a"));
    const answer = enqueue([first], pending(remove("a")));
    expect(answer.queue).toEqual([]);
    expect(answer.dropped).toEqual([first.changeId]);
  });

  it("still deletes a check-in whose answer was lost, because it may have arrived", () => {
    const sent = pending(put("a"), { attempts: 1 });
    const { queue } = enqueue([sent], pending(remove("a")));
    expect(queue.map((p) => p.change.kind)).toEqual(["put-check-in", "delete-check-in"]);
  });

  it("keeps only the last of two edits", () => {
    const first = pending(edit("a", 1));
    const { queue, dropped } = enqueue([first], pending(edit("a", 2)));
    expect(queue).toHaveLength(1);
    expect(dropped).toEqual([first.changeId]);
  });

  it("sends changes of one subject in the order they were made", () => {
    const a1 = pending(put("a"), { attempts: 1 });
    const a2 = pending(remove("a"));
    expect(nextToSend([a2, a1], 0)).toBe(a1);
  });

  it("lets a refused change hold back its own subject and no other", () => {
    const refused = pending(put("a"), { refused: "consent-needed" });
    const after = pending(remove("a"));
    const other = pending(put("b"));
    expect(nextToSend([refused, after, other], 0)).toBe(other);
  });

  it("holds a deletion for its ten seconds of undo and says when to look again", () => {
    const deletion = pending({ kind: "delete-journal", subject: "j" }, { notBeforeMs: UNDO_MS });
    expect(nextToSend([deletion], 9_999)).toBeNull();
    expect(waitMs([deletion], 4_000)).toBe(6_000);
    expect(nextToSend([deletion], UNDO_MS)).toBe(deletion);
    expect(leaving([deletion], "delete-journal")).toEqual(new Set(["j"]));
  });
});

describe("what an answer means", () => {
  it("counts a deletion of something that is gone as done", () => {
    expect(verdictOf(remove("a"), "not-found")).toBe("done");
    expect(verdictOf(edit("a", 1), "not-found")).toBe("refused");
  });

  it("counts a check-in the server already has as arrived", () => {
    expect(verdictOf(put("a"), "conflict")).toBe("done");
  });

  it("keeps trying through a lost connection, a full disk, a locked app and an ended session", () => {
    for (const kind of [
      "offline",
      "storage-full",
      "app-locked",
      "session-expired",
      "not-signed-in",
      "slow-down",
      "internal",
      "database-unavailable",
    ]) {
      expect(verdictOf(put("a"), kind)).toBe("retry");
    }
  });

  it("keeps words that were refused instead of sending them for ever", () => {
    expect(verdictOf(put("a"), "invalid-request")).toBe("refused");
    expect(verdictOf(put("a"), "consent-needed")).toBe("refused");
  });

  it("waits longer after each failure, a minute at most", () => {
    expect([1, 2, 3, 10].map(backoffMs)).toEqual([2_000, 4_000, 8_000, 60_000]);
  });
});

describe("the list a member sees", () => {
  const stored: CheckIn = { ...input("s", 1), version: 1, editedAt: null };

  it("shows what is waiting as if it had arrived", () => {
    const seen = withPending([stored], [pending(put("a", -2)), pending(edit("s", 0))]);
    expect(seen.map((c) => [c.id, c.mood])).toEqual([
      ["s", 0],
      ["a", -2],
    ]);
  });

  it("hides what is being deleted", () => {
    expect(withPending([stored], [pending(remove("s"))])).toEqual([]);
  });

  it("never shows one check-in twice, whatever arrived meanwhile", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "b", "s"), { maxLength: 12 }), (ids) => {
        const seen = withPending(
          [stored],
          ids.map((id) => pending(put(id))),
        );
        expect(new Set(seen.map((c) => c.id)).size).toBe(seen.length);
      }),
    );
  });
});
