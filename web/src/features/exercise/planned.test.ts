import type { Exercise } from "@evenkeel/contract/exercise";
import { describe, expect, it } from "vitest";
import { duePlan, splitPlanned } from "./planned.ts";

const made = (id: string, createdAt: string, plannedFor: string | null = null): Exercise => ({
  id,
  techniqueId: "behavioural-activation",
  title: id,
  rows: [],
  createdAt,
  plannedFor,
  conversationId: "c",
  version: 1,
  editedAt: null,
  follows: null,
  asked: false,
  quiet: false,
});
const now = Date.parse("2026-11-22T20:00:00Z");

describe("planned steps", () => {
  it("come first, the soonest at the top", () => {
    const { planned } = splitPlanned(
      [
        made("later", "2026-11-20T00:00:00Z", "2026-11-30T09:00:00Z"),
        made("soon", "2026-11-21T00:00:00Z", "2026-11-23T09:00:00Z"),
      ],
      now,
    );
    expect(planned.map((e) => e.id)).toEqual(["soon", "later"]);
  });

  it("stay planned through their own day and then join the rest, unscolded", () => {
    const { planned, rest } = splitPlanned(
      [
        made("this morning", "2026-11-20T00:00:00Z", "2026-11-22T10:00:00Z"),
        made("last week", "2026-11-10T00:00:00Z", "2026-11-15T10:00:00Z"),
      ],
      now,
    );
    expect(planned.map((e) => e.id)).toEqual(["this morning"]);
    expect(rest.map((e) => e.id)).toEqual(["last week"]);
  });

  it("lose nothing", () => {
    const all = [made("a", "2026-11-20T00:00:00Z"), made("b", "2026-11-21T00:00:00Z")];
    const { planned, rest } = splitPlanned(all, now);
    expect(planned.length + rest.length).toBe(2);
    expect(rest.map((e) => e.id)).toEqual(["b", "a"]);
  });
});

describe("the plan on the first screen", () => {
  const plan = (id: string, plannedFor: string, over: Partial<Exercise> = {}): Exercise => ({
    ...made(id, "2026-11-20T00:00:00Z", plannedFor),
    ...over,
  });

  it("is the next one within a day", () => {
    const all = [plan("in three days", "2026-11-25T20:00:00Z"), plan("tonight", "2026-11-22T22:00:00Z")];
    expect(duePlan(all, now)?.id).toBe("tonight");
    expect(duePlan(all.slice(0, 1), now)).toBeNull();
  });

  it("is one that fell due and was not told of yet, for three days", () => {
    const past = plan("yesterday", "2026-11-21T20:00:00Z");
    expect(duePlan([past], now)?.id).toBe("yesterday");
    expect(duePlan([{ ...past, asked: true }], now)).toBeNull();
    expect(duePlan([plan("last week", "2026-11-15T20:00:00Z")], now)).toBeNull();
  });

  it("is never one that is to be left alone", () => {
    expect(duePlan([plan("quiet", "2026-11-22T22:00:00Z", { quiet: true })], now)).toBeNull();
  });
});
