import type { MemoryItem } from "@evenkeel/contract/memory";
import { describe, expect, it } from "vitest";
import { avoidedOf, groupsOf } from "./groups.ts";

const one = (id: string, kind: MemoryItem["kind"], happensAt: string | null = null): MemoryItem => ({
  ...{ id, kind, text: id, quote: "", happensAt, zone: "UTC", notedAt: "2026-11-27T12:00:00Z" },
  ...{ expiresAt: null, usedAt: null, source: null },
});
const all = [
  one("fact", "fact"),
  one("dad", "avoid"),
  one("late", "event", "2026-12-09T12:00:00Z"),
  one("soon", "event", "2026-12-01T12:00:00Z"),
  one("ana", "person"),
];

describe("memories in the room", () => {
  it("stand by kind, people first, events by their day, without empty groups", () => {
    expect(groupsOf(all).map(({ kind, memories }) => [kind, memories.map(({ id }) => id)])).toEqual([
      ["person", ["ana"]],
      ["event", ["soon", "late"]],
      ["fact", ["fact"]],
    ]);
  });

  it("keep apart what is not to be brought up", () => {
    expect(avoidedOf(all).map(({ id }) => id)).toEqual(["dad"]);
  });
});
