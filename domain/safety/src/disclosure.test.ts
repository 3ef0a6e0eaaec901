import { type Instant, instant } from "@evenkeel/kernel/instant";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type DisclosureRule,
  type DisclosureState,
  dueNotices,
  initialDisclosures,
  rulesFor,
} from "./disclosure.ts";

const rule = (id: string, of: Partial<DisclosureRule>): DisclosureRule => ({
  id,
  place: "*",
  who: "everyone",
  when: { kind: "start" },
  notices: ["ai"],
  source: "a law",
  effective: "2026-01-01",
  seen: "2026-11-27",
  ...of,
});
const RULES: readonly DisclosureRule[] = [
  rule("start", {}),
  rule("three-hours", { when: { kind: "every", minutes: 180 }, notices: ["ai", "pause"] }),
  rule("hour", { who: "minors", when: { kind: "every", minutes: 60 }, notices: ["ai", "pause"] }),
  rule("away", { when: { kind: "after-away", days: 7 } }),
  rule("asked", { when: { kind: "when-asked" } }),
];
const at = (minutes: number): Instant => instant(minutes * 60_000);
const began = dueNotices(RULES, initialDisclosures, { now: at(0), first: true, minor: false, danger: false });
const later = (minutes: number, of: { minor?: boolean; danger?: boolean } = {}) =>
  dueNotices(RULES, began.state, {
    now: at(minutes),
    first: false,
    minor: of.minor ?? false,
    danger: of.danger ?? false,
  });

describe("saying that it is an AI", () => {
  it("comes with the first reply, and names the rule for the log", () => {
    expect(began.kinds).toEqual(["ai"]);
    expect(began.rules).toEqual(["start"]);
  });

  it("comes again after three hours, with a word about a pause, and not a minute earlier", () => {
    expect(later(179).kinds).toEqual([]);
    expect(later(180)).toMatchObject({ kinds: ["ai", "pause"], rules: ["three-hours"] });
  });

  it("comes every hour under 18", () => {
    expect(later(59, { minor: true }).kinds).toEqual([]);
    expect(later(60, { minor: true })).toMatchObject({ kinds: ["ai", "pause"], rules: ["hour"] });
  });

  it("speaks of no pause while someone is in danger, and still says that it is an AI", () => {
    expect(later(200, { danger: true }).kinds).toEqual(["ai"]);
  });

  it("comes again after a week away", () => {
    expect(later(7 * 24 * 60).rules).toContain("away");
  });

  it("counts from when it was last said", () => {
    const again = later(180);
    const next = (minutes: number) =>
      dueNotices(RULES, again.state, { now: at(minutes), first: false, minor: false, danger: false }).kinds;
    expect(next(300)).toEqual([]);
    expect(next(360)).toEqual(["ai", "pause"]);
  });

  it("is never further apart than the rule says, whenever messages come", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 60 }), (gaps) => {
        let state: DisclosureState = began.state;
        let minute = 0;
        let last = 0;
        for (const gap of gaps) {
          minute += gap;
          const due = dueNotices(RULES, state, {
            now: at(minute),
            first: false,
            minor: false,
            danger: false,
          });
          state = due.state;
          if (due.kinds.includes("ai")) last = minute;
          expect(minute - last).toBeLessThan(180);
        }
      }),
    );
  });
});

describe("rules for a place", () => {
  const rows = ["*", "US", "US-NY", "US-IL", "EU", "DE"].map((place) => ({ place }));
  const places = (country: string | undefined, deployment: string | undefined, eu = false) =>
    rulesFor(rows, { country, deployment, eu }).map(({ place }) => place);

  it("are those of everywhere where nothing is known", () => {
    expect(places(undefined, undefined)).toEqual(["*"]);
  });
  it("add those of the member's country, of the Union, and of the state in which this is run", () => {
    expect(places("DE", undefined, true)).toEqual(["*", "EU", "DE"]);
    expect(places(undefined, "US-NY")).toEqual(["*", "US", "US-NY"]);
    expect(places("US", "US-IL")).toEqual(["*", "US", "US-IL"]);
  });
});
