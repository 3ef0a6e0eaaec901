import { measureById } from "@evenkeel/content/measures/measures";
import type { MeasureInput, MeasureSchedule } from "@evenkeel/contract/measure";
import { describe, expect, it } from "vitest";
import { type Change, pendingChange } from "../check-in/pending-change.ts";
import { dueOf, type Here, NOTHING_HERE, nextOf, withPending } from "./here.ts";

const ids = (measureById("phq9")?.items ?? []).map(({ id }) => id);
const phq9 = (digits: string, completedAt: string): MeasureInput => ({
  id: `0190a0a0-0000-7000-8000-00000000000${digits.charAt(0)}`,
  measureId: "phq9",
  language: "en",
  answers: Object.fromEntries(ids.map((id, i) => [id, Number(digits[i])])),
  completedAt,
  zone: "Europe/Madrid",
});
const queue = (...changes: Change[]) =>
  changes.map((change, order) =>
    pendingChange({ changeId: String(order), memberId: "m", order, nowMs: 0 }, change),
  );
const weekly: MeasureSchedule = {
  measureId: "phq9",
  rhythm: { everyDays: 7, firstDay: "2026-03-01", hour: 19, minute: 0, zone: "Europe/Madrid" },
  skippedAt: null,
  changedAt: "2026-02-28T10:00:00.000Z",
};
const asked: Here = { ...NOTHING_HERE, schedules: [weekly] };
const at = (iso: string): number => Date.parse(iso);
/** Sunday 1 March, 19:00 in Madrid. */
const first = at("2026-03-01T18:00:00Z");

describe("what waits on the device", () => {
  it("is scored as the server will score it, and stands among the answers at once", () => {
    const input = phq9("222211001", "2026-03-02T10:00:00.000Z");
    const here = withPending(NOTHING_HERE, queue({ kind: "put-measure", subject: input.id, input }));
    expect(here.responses).toMatchObject([{ id: input.id, total: 11, bandId: "moderate", critical: true }]);
    expect(here.last).toEqual({ phq9: input.completedAt });
  });

  it("hides what is on its way out", () => {
    const input = phq9("111111111", "2026-03-02T10:00:00.000Z");
    const put: Change = { kind: "put-measure", subject: input.id, input };
    expect(
      withPending(NOTHING_HERE, queue(put, { kind: "delete-measure", subject: input.id })).responses,
    ).toEqual([]);
  });

  it("puts off what was put off here, before the server knows", () => {
    const body = { ...weekly, skippedAt: "2026-03-01T18:30:00.000Z" };
    const here = withPending(asked, queue({ kind: "schedule-measure", subject: "phq9", body }));
    expect(dueOf(here, "phq9", first + 3_600_000)).toBeNull();
    expect(nextOf(here, "phq9", first + 3_600_000)).toBe(at("2026-03-08T18:00:00Z"));
  });
});

describe("a questionnaire on a schedule", () => {
  it("is due from its time on, and no more once it is answered, also while the answer waits here", () => {
    expect(dueOf(asked, "phq9", first - 1)).toBeNull();
    expect(dueOf(asked, "phq9", first)).toBe(first);
    const input = phq9("000000000", "2026-03-01T18:05:00.000Z");
    const here = withPending(asked, queue({ kind: "put-measure", subject: input.id, input }));
    expect(dueOf(here, "phq9", first + 3_600_000)).toBeNull();
  });

  it("is not due where the member does not want to be asked", () =>
    expect(dueOf({ ...asked, schedules: [{ ...weekly, rhythm: null }] }, "phq9", first)).toBeNull());

  it("knows from what was kept on the device that it was answered, without a connection", () =>
    expect(
      dueOf({ ...asked, whole: false, last: { phq9: "2026-03-01T18:05:00.000Z" } }, "phq9", first + 1),
    ).toBeNull());
});
