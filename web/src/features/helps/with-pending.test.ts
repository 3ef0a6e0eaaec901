import type { HelpOutcomeInput } from "@evenkeel/contract/helps";
import { describe, expect, it } from "vitest";
import { type Change, type PendingChange, pendingChange } from "../check-in/pending-change.ts";
import { saidOf, withPending } from "./with-pending.ts";

const AT = "2026-03-01T20:00:00.000Z";
const NOW = Date.parse(AT) + 3_600_000;

const outcome = (id: string, useful: HelpOutcomeInput["useful"], at = AT): HelpOutcomeInput => ({
  ...{ id, thing: "exercise:a", moment: "worried", useful, before: null, after: null, at },
});
const waiting = (order: number, change: Change): PendingChange =>
  pendingChange({ changeId: `${order}`, memberId: "m", order, nowMs: NOW }, change);
const put = (order: number, input: HelpOutcomeInput): PendingChange =>
  waiting(order, { kind: "put-help-outcome", subject: input.id, input });

describe("what was said of things, with what waits on the device", () => {
  it("holds the last word on each, whether it has arrived or not", () => {
    const stored = { outcomes: [outcome("1", "yes")], suggesting: true };
    const now = withPending(stored, [
      put(2, outcome("1", null)),
      put(1, outcome("1", "no")),
      put(3, outcome("2", "some")),
    ]);
    expect(now.outcomes.map(({ id, useful }) => [id, useful])).toEqual([
      ["1", null],
      ["2", "some"],
    ]);
  });
  it("is switched off before the server knows", () => {
    const off = waiting(1, { kind: "set-suggesting", subject: "suggesting", suggesting: false });
    expect(withPending({ outcomes: [], suggesting: true }, [off]).suggesting).toBe(false);
  });
});

describe("what was said of one thing", () => {
  it("is found by when it was done, so that an old result shows its own answer", () => {
    const all = [outcome("1", "no"), outcome("2", "yes", "2026-03-01T09:00:00.000Z")];
    expect(saidOf(all, "exercise:a", "2026-03-01T09:00:00Z", NOW)?.id).toBe("2");
    expect(saidOf(all, "exercise:a", "2026-02-01T09:00:00Z", NOW)).toBeNull();
    expect(saidOf(all, "exercise:b", AT, NOW)).toBeNull();
  });
  it("is the newest of half a day where nothing was kept", () => {
    const all = [outcome("1", "no", "2026-03-01T19:00:00.000Z"), outcome("2", "yes")];
    expect(saidOf(all, "exercise:a", null, NOW)?.id).toBe("2");
    expect(saidOf(all, "exercise:a", null, NOW + 12 * 3_600_000)).toBeNull();
  });
});
