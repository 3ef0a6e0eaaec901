import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bm25, bm25Index, termWeight } from "./bm25.ts";

const index = bm25Index([
  { id: "a", terms: ["grief", "loss", "friend"] },
  { id: "b", terms: ["friend", "friend", "help"] },
  { id: "c", terms: ["medicine", "doctor", "help"] },
]);

describe("finding texts by their words (BM25)", () => {
  it("gives the score worked by hand for one term in one of three texts of equal length", () => {
    const [hit] = bm25(index, ["grief"]);
    // ln(1 + 2.5 / 1.5) · 1·2.2 / (1 + 1.2·1)
    expect(hit).toEqual({ id: "a", score: expect.closeTo(Math.log(1 + 2.5 / 1.5), 10) });
  });

  it("puts the text first that holds the term more often", () => {
    expect(bm25(index, ["friend"]).map((h) => h.id)).toEqual(["b", "a"]);
  });

  it("weighs a rare term more than a common one, and an unknown one nothing", () => {
    expect(termWeight(index, "grief")).toBeGreaterThan(termWeight(index, "help"));
    expect(termWeight(index, "giraffe")).toBe(0);
  });

  it("finds nothing for nothing", () => {
    expect(bm25(index, [])).toEqual([]);
    expect(bm25(bm25Index([]), ["help"])).toEqual([]);
  });

  it("never scores below zero, and asking twice for a word changes nothing", () => {
    const word = fc.constantFrom("a", "b", "c", "d");
    const texts = fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(texts, fc.array(word), (all, query) => {
        const made = bm25Index(all.map((terms, i) => ({ id: String(i), terms })));
        const hits = bm25(made, query);
        expect(hits.every((h) => h.score >= 0)).toBe(true);
        expect(bm25(made, [...query, ...query])).toEqual(hits);
      }),
    );
  });
});
