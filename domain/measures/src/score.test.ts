import { describe, expect, it } from "vitest";
import { criticalAnswer, criticalAnswers } from "./critical.ts";
import { formIn, questionsOf } from "./form.ts";
import { madeUp } from "./made-up-measure.contract.ts";
import type { Measure } from "./measure.ts";
import { scoreMeasure } from "./score.ts";

const fillingIn: Measure = {
  ...madeUp,
  scoring: {
    kind: "sum",
    min: 0,
    max: 12,
    higherIs: "worse",
    missing: { kind: "mean-of-answered", atMost: 1, source: "" },
  },
};

describe("a score", () => {
  it("is the sum, with its band and the sums of its parts", () =>
    // 3 + 2 + 0 + 1 = 6; first two: 3 + 2 = 5.
    expect(scoreMeasure(madeUp, { a: 3, b: 2, c: 0, d: 1 })).toEqual({
      ok: true,
      value: { total: 6, bandId: "much", subscales: { "first-two": 5 }, filledIn: [] },
    }));

  it("does not count what is asked beside", () =>
    expect(scoreMeasure(madeUp, { a: 1, b: 1, c: 1, d: 1, e: 3 })).toMatchObject({ value: { total: 4 } }));

  it("names the items that are missing instead of guessing", () =>
    expect(scoreMeasure(madeUp, { a: 3, c: 0 })).toEqual({
      ok: false,
      error: { kind: "missing-items", itemIds: ["b", "d"] },
    }));

  it("names the item that is out of range instead of guessing", () =>
    expect(scoreMeasure(madeUp, { a: 4, b: 0, c: 0, d: 0 })).toEqual({
      ok: false,
      error: { kind: "not-a-choice", itemId: "a", value: 4 },
    }));

  it("takes no half and no NaN for an answer", () => {
    for (const value of [0.5, Number.NaN])
      expect(scoreMeasure(madeUp, { a: value, b: 0, c: 0, d: 0 })).toMatchObject({
        error: { kind: "not-a-choice" },
      });
  });

  it("names an item that is not asked", () =>
    expect(scoreMeasure(madeUp, { a: 0, b: 0, c: 0, d: 0, z: 1 })).toEqual({
      ok: false,
      error: { kind: "unknown-item", itemId: "z" },
    }));

  it("fills in the mean of the others where the rule says so, and says which", () =>
    // (3 + 2 + 0) / 3 = 1.67; 4 * 1.67 = 6.67, rounded 7.
    expect(scoreMeasure(fillingIn, { a: 3, b: 2, c: 0 })).toEqual({
      ok: true,
      value: { total: 7, bandId: "much", subscales: {}, filledIn: ["d"] },
    }));

  it("fills in no more than the rule allows", () =>
    expect(scoreMeasure(fillingIn, { a: 3, b: 2 })).toMatchObject({
      error: { kind: "missing-items", itemIds: ["c", "d"] },
    }));

  it("is none where the answers stand for themselves", () =>
    expect(
      scoreMeasure({ ...madeUp, scoring: { kind: "none", why: "" } }, { a: 0, b: 0, c: 0, d: 0 }),
    ).toEqual({ ok: true, value: { total: null, bandId: null, subscales: {}, filledIn: [] } }));
});

describe("an answer that asks for safety", () => {
  it("is found from its first point on, whatever else is answered", () => {
    expect(criticalAnswer(madeUp, "d", 0)).toBeNull();
    expect(criticalAnswer(madeUp, "d", 1)).toMatchObject({ itemId: "d", value: 1 });
    expect(criticalAnswer(madeUp, "a", 3)).toBeNull();
    expect(criticalAnswers(madeUp, { a: 3, d: 2 }).map(({ itemId }) => itemId)).toEqual(["d"]);
  });
});

describe("the questions", () => {
  it("end with the one beside the score only where an answer asks for it", () => {
    const form = { ...madeUp.forms.en, unscored: [{ text: "and so?", choices: ["w", "x", "y", "z"] }] };
    const ids = (answers: Record<string, number>) => questionsOf(madeUp, form, answers).map(({ id }) => id);
    expect(ids({ a: 1 })).toEqual(["a", "b", "c", "d"]);
    expect(ids({ a: 2 })).toEqual(["a", "b", "c", "d", "e"]);
  });

  it("come in English where there is no form in the language, and say so", () =>
    expect(formIn(madeUp, "es").language).toBe("en"));

  it("pair each choice with its words", () =>
    expect(questionsOf(madeUp, madeUp.forms.en, {})[0]?.choices[2]).toEqual({ value: 2, text: "c" }));
});
