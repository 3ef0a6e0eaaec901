import { seededRandom } from "@evenkeel/kernel/random";
import { describe, expect, it } from "vitest";
import { chooseHelp, weigh } from "./choose.ts";
import type { Outcome } from "./outcome.ts";
import type { Helpful } from "./posterior.ts";

const NOW = 1_000_000_000;
const thing = (id: string, expected: Helpful["expected"] = {}, usually = 0.35): Helpful => ({
  ...{ thing: `exercise:${id}`, family: id, expected, usually },
});
const said = (id: string, useful: Outcome["useful"]): Outcome => ({
  ...{ thing: `exercise:${id}`, moment: "worried", useful, before: null, after: null, at: NOW },
});
const SEEDS = Array.from({ length: 300 }, (_, seed) => seed);
const chosenOver = (things: readonly Helpful[], outcomes: readonly Outcome[], passed?: ReadonlySet<string>) =>
  SEEDS.map(
    (seed) => chooseHelp(things, "worried", outcomes, NOW, seededRandom(seed), passed)?.chosen.one.thing,
  );

const near = [thing("a", { worried: 0.5 }), thing("b", { worried: 0.5 })];

describe("choosing what to offer", () => {
  it("is the same for the same seed, and gives each its turn over seeds", () => {
    expect(chosenOver(near, [])).toEqual(chosenOver(near, []));
    expect(new Set(chosenOver(near, []))).toEqual(new Set(["exercise:a", "exercise:b"]));
  });
  it("offers what helped more often than what did not", () => {
    const all = chosenOver(near, [said("a", "yes"), said("a", "yes"), said("b", "no")]);
    expect(all.filter((one) => one === "exercise:a").length).toBeGreaterThan(0.6 * all.length);
  });
  it("never offers what is behind the best by more than half its own uncertainty", () => {
    const things = [thing("a", { worried: 0.6 }), thing("b", { worried: 0.2 })];
    expect(weigh(things, "worried", [], NOW).map(({ out }) => out)).toEqual([null, "behind"]);
    expect(new Set(chosenOver(things, []))).toEqual(new Set(["exercise:a"]));
  });
  it("never offers what rests, even when it is all there is", () => {
    const failed = [said("a", "no"), said("a", "no")];
    expect(new Set(chosenOver(near, failed))).toEqual(new Set(["exercise:b"]));
    expect(chosenOver(near.slice(0, 1), failed)[0]).toBeUndefined();
  });
  it("does not offer again what was passed, and says so when nothing is left", () => {
    expect(new Set(chosenOver(near, [], new Set(["exercise:a"])))).toEqual(new Set(["exercise:b"]));
    expect(
      chooseHelp(near, "worried", [], NOW, seededRandom(1), new Set(near.map((n) => n.thing))),
    ).toBeNull();
    expect(chooseHelp([], "worried", [], NOW, seededRandom(1))).toBeNull();
  });
  it("says that it helped from the second time on, when it did so at least every other time", () => {
    const reason = (outcomes: readonly Outcome[]) =>
      chooseHelp(near.slice(0, 1), "worried", outcomes, NOW, seededRandom(1))?.reason;
    expect(reason([said("a", "yes")])).toBe("fits");
    expect(reason([said("a", "yes"), said("a", "no")])).toBe("helped-you");
    expect(reason([said("a", "yes"), said("a", null)])).toBe("fits");
  });
  it("says that it is for a try where it is not made for the moment", () => {
    expect(chooseHelp([thing("c")], "worried", [], NOW, seededRandom(1))?.reason).toBe("try");
  });
});
