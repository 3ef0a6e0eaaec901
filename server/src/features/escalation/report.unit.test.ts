import { describe, expect, it } from "vitest";
import { type Counted, reportCsv, reportOf } from "./report.ts";

const one = (over: Partial<Counted> = {}): Counted => ({
  ...{ drill: false, shared: true, tier: "high", language: "en", ageBand: "25-64" },
  ...{ minutesToAcknowledge: 4, breached: false, outcome: null },
  ...over,
});
const times = (n: number, over: Partial<Counted> = {}): Counted[] =>
  Array.from({ length: n }, () => one(over));
const group = (report: ReturnType<typeof reportOf>, by: string, name: string) =>
  report.groups.find((g) => g.by === by && g.group === name)?.counts;

describe("the report of a month", () => {
  it("counts what was opened, seen, late, never seen and false, and takes the median of the minutes", () => {
    const report = reportOf("2026-11", [
      one({ minutesToAcknowledge: 2 }),
      one({ minutesToAcknowledge: 9, breached: true, outcome: "false-flag" }),
      one({ minutesToAcknowledge: null, breached: true }),
      one({ minutesToAcknowledge: null, shared: false }),
    ]);
    expect(report.all).toEqual({
      ...{ opened: 4, notShared: 1, acknowledged: 2, breached: 2, missed: 1, falseFlags: 1 },
      medianMinutesToAcknowledge: 5.5,
    });
  });
  it("has no median where nobody has seen anything", () => {
    expect(reportOf("2026-11", []).all).toMatchObject({ opened: 0, medianMinutesToAcknowledge: null });
  });
  it("counts drills apart", () => {
    const report = reportOf("2026-11", [...times(5), one({ drill: true })]);
    expect([report.all.opened, report.drills.opened]).toEqual([5, 1]);
    expect(group(report, "language", "en")?.opened).toBe(5);
  });
  it("withholds groups of fewer than five", () => {
    const report = reportOf("2026-11", [
      ...times(9),
      ...times(4, { ageBand: "16-17" }),
      ...times(3, { ageBand: "65-plus" }),
    ]);
    expect(group(report, "age-band", "25-64")?.opened).toBe(9);
    expect(group(report, "age-band", "16-17")).toBeNull();
    expect(group(report, "age-band", "65-plus")).toBeNull();
  });
  it("withholds a second group when one alone could be worked out from the total", () => {
    const report = reportOf("2026-11", [
      ...times(9),
      ...times(6, { ageBand: "18-24" }),
      ...times(3, { ageBand: "65-plus" }),
    ]);
    expect(group(report, "age-band", "25-64")?.opened).toBe(9);
    expect(group(report, "age-band", "18-24")).toBeNull();
    expect(group(report, "age-band", "65-plus")).toBeNull();
  });
  it("reads as a table, with what is withheld as <5", () => {
    const lines = reportCsv(reportOf("2026-11", [...times(6), ...times(2, { language: "es" })])).split(
      "\r\n",
    );
    expect(lines[0]).toContain("month,by,group,opened");
    expect(lines).toContain("2026-11,all,all,8,0,8,0,0,0,4");
    expect(lines).toContain("2026-11,language,es,<5,<5,<5,<5,<5,<5,<5");
  });
});
