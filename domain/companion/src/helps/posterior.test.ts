import { describe, expect, it } from "vitest";
import { meanOf } from "./beta.ts";
import { type Outcome, rewardOf } from "./outcome.ts";
import { expectedOf, type Helpful, posteriorOf, rests, restsUntil } from "./posterior.ts";

const DAY_MS = 86_400_000;
const NOW = 400 * DAY_MS;

const breathing: Helpful = {
  thing: "exercise:a",
  family: "breath",
  expected: { worried: 0.6 },
  usually: 0.35,
};
const familyOf = new Map([
  ["exercise:a", "breath"],
  ["exercise:b", "breath"],
  ["exercise:c", "doing"],
]);

const said = (useful: Outcome["useful"], other: Partial<Outcome> = {}): Outcome => ({
  ...{ thing: "exercise:a", moment: "worried", useful, before: null, after: null, at: NOW, ...other },
});
const meanAfter = (...outcomes: readonly Outcome[]): number =>
  meanOf(posteriorOf(breathing, "worried", outcomes, familyOf, NOW));

describe("how much something helped", () => {
  it("is what was said, how one was before and after, or half of each", () => {
    expect(rewardOf(said("some"))).toBe(0.5);
    expect(rewardOf(said(null, { before: -1, after: 1 }))).toBe(1);
    expect(rewardOf(said("yes", { before: 1, after: 0 }))).toBe(0.5);
  });
  it("is not known where neither was said", () => {
    expect(rewardOf(said(null, { before: 1 }))).toBeNull();
  });
});

describe("what is known of a thing for one person", () => {
  it("is what is expected over people as long as nothing was said", () => {
    expect(meanAfter()).toBeCloseTo(0.6, 12);
    expect(expectedOf(breathing, "angry")).toBe(0.35);
  });
  it("is worked by hand after one time: (12 * 0.6 + 1) / 13", () => {
    expect(meanAfter(said("yes"))).toBeCloseTo(8.2 / 13, 12);
  });
  it("moves towards what was said, each time a little more", () => {
    expect(meanAfter(said("yes"), said("yes"))).toBeGreaterThan(meanAfter(said("yes")));
    expect(meanAfter(said("no"), said("no"))).toBeLessThan(meanAfter(said("no")));
    expect(meanAfter(said("no"))).toBeLessThan(meanAfter());
  });
  it("hears other moments and its family, less than the moment itself, and nothing of strangers", () => {
    const here = meanAfter(said("yes"));
    const elsewhere = meanAfter(said("yes", { moment: "low" }));
    const family = meanAfter(said("yes", { thing: "exercise:b" }));
    expect(here).toBeGreaterThan(elsewhere);
    expect(elsewhere).toBeGreaterThan(family);
    expect(family).toBeGreaterThan(meanAfter());
    expect(meanAfter(said("yes", { thing: "exercise:c" }))).toBe(meanAfter());
  });
  it("hears what was long ago less", () => {
    expect(meanAfter(said("no", { at: 0 }))).toBeGreaterThan(meanAfter(said("no")));
  });
  it("is not moved by an answer that was taken back", () => {
    expect(meanAfter(said(null))).toBe(meanAfter());
  });
});

describe("a thing that did nothing twice in a row", () => {
  const twice = [said("no"), said("no", { at: NOW - DAY_MS })];
  it("rests for two weeks", () => {
    expect(rests("exercise:a", twice, NOW + 13 * DAY_MS)).toBe(true);
    expect(rests("exercise:a", twice, NOW + 14 * DAY_MS)).toBe(false);
    expect(restsUntil("exercise:a", twice)).toBe(NOW + 14 * DAY_MS);
  });
  it("rests too when it left them worse", () => {
    const worse = said(null, { before: 0, after: -1 });
    expect(rests("exercise:a", [worse, worse], NOW)).toBe(true);
  });
  it("does not rest after once, nor when it helped in between", () => {
    expect(rests("exercise:a", twice.slice(1), NOW)).toBe(false);
    expect(rests("exercise:a", [said("some", { at: NOW + 1 }), ...twice], NOW + 2)).toBe(false);
    expect(rests("exercise:b", twice, NOW)).toBe(false);
  });
});
