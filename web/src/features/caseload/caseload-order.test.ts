import { expect, it } from "vitest";
import type { CaseloadMember } from "./caseload-api.ts";
import { inOrder, readableCode } from "./caseload-order.ts";

const member = (
  name: string,
  sharing: boolean,
  lastCheckInAt: string | null,
  measures: CaseloadMember["measures"] = [],
): CaseloadMember => ({
  memberId: name,
  name,
  since: "2026-11-01T00:00:00Z",
  sharing,
  lastCheckInAt,
  measures,
});

it("puts the newest evidence first and those who do not share last", () => {
  const order = inOrder([
    member("does not share", false, null),
    member("old", true, "2026-11-10T00:00:00Z"),
    member("nothing yet", true, null),
    member("new", true, "2026-11-22T00:00:00Z"),
  ]).map((m) => m.name);
  expect(order).toEqual(["new", "old", "nothing yet", "does not share"]);
});

it("puts those first whose questionnaires ask for a look: item 9 above 0, or worse by more than noise", () => {
  const standing = (completedAt: string, critical: boolean, reliable: "worse" | "better" | null) => ({
    ...{ measureId: "phq9", completedAt, total: 12, bandId: "moderate", critical },
    change: reliable === null ? null : { points: 6, reliable, since: "2026-11-01T00:00:00Z" },
  });
  const order = inOrder([
    member("newest check-in", true, "2026-11-22T00:00:00Z", [
      standing("2026-11-22T00:00:00Z", false, "better"),
    ]),
    member("worse", true, "2026-11-02T00:00:00Z", [standing("2026-11-10T00:00:00Z", false, "worse")]),
    member("item 9", true, null, [standing("2026-11-12T00:00:00Z", true, null)]),
  ]).map((m) => m.name);
  expect(order).toEqual(["item 9", "worse", "newest check-in"]);
});

it("orders those without evidence by name", () => {
  expect(inOrder([member("b", false, null), member("a", false, null)]).map((m) => m.name)).toEqual([
    "a",
    "b",
  ]);
});

it("breaks a code into groups to be read aloud, and leaves one that has them", () => {
  expect(readableCode("K7M29QPX")).toBe("K7M2-9QPX");
  expect(readableCode("K7M2-9QPX")).toBe("K7M2-9QPX");
});
