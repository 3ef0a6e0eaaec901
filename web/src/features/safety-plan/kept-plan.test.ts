import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { forgetPlans, keepPlan, keptPlan } from "./kept-plan.ts";

const parts = { signs: "a", alone: "", places: "", people: "", professionals: "", safer: "", living: "" };
const answer = { plan: { parts, updatedAt: "2026-11-27T00:00:00.000Z" } };

describe("the plan on the device", () => {
  beforeEach(() => {
    const kept: Record<string, unknown> = {};
    Object.defineProperties(kept, {
      getItem: { value: (key: string) => kept[key] ?? null },
      setItem: { value: (key: string, value: string) => (kept[key] = value) },
      removeItem: { value: (key: string) => delete kept[key] },
    });
    vi.stubGlobal("localStorage", kept);
  });
  afterEach(() => vi.unstubAllGlobals());

  it("is kept for its member and shown to no other", () => {
    keepPlan("ada", answer);
    expect(keptPlan("ada")).toEqual(answer);
    expect(keptPlan("ben")).toBeUndefined();
    expect(keptPlan(null)).toBeUndefined();
  });
  it("goes when the plan is deleted, and at sign-out", () => {
    keepPlan("ada", answer);
    keepPlan("ada", { plan: null });
    expect(keptPlan("ada")).toBeUndefined();
    keepPlan("ada", answer);
    forgetPlans();
    expect(keptPlan("ada")).toBeUndefined();
  });
  it("is not shown when what was kept is no plan", () => {
    localStorage.setItem("safety-plan:ada", "{");
    expect(keptPlan("ada")).toBeUndefined();
  });
});
