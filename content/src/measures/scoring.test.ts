import { changeBetween, reliableChangePoints } from "@evenkeel/measures/change";
import { criticalAnswers } from "@evenkeel/measures/critical";
import type { Measure } from "@evenkeel/measures/measure";
import { type Answers, bandOf, scoreMeasure } from "@evenkeel/measures/score";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MEASURES, measureById } from "./measures.ts";

const measure = (id: string): Measure => {
  const found = measureById(id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

/** Answers from a row of digits, one an item in order. */
const answersOf = ({ items }: Measure, digits: string): Answers =>
  Object.fromEntries(items.map(({ id }, i) => [id, Number(digits[i])]));

/** Added up by hand on paper, each band's two ends among them. */
const BY_HAND: readonly (readonly [string, string, number, string | null])[] = [
  ["phq9", "000000000", 0, "minimal"],
  ["phq9", "111100000", 4, "minimal"],
  ["phq9", "211010000", 5, "mild"],
  ["phq9", "212111001", 9, "mild"],
  ["phq9", "222211000", 10, "moderate"],
  ["phq9", "322221110", 14, "moderate"],
  ["phq9", "332222100", 15, "moderately-severe"],
  ["phq9", "333322210", 19, "moderately-severe"],
  ["phq9", "333322220", 20, "severe"],
  ["phq9", "333333333", 27, "severe"],
  ["gad7", "1111000", 4, "minimal"],
  ["gad7", "2111000", 5, "mild"],
  ["gad7", "2221110", 9, "mild"],
  ["gad7", "3221110", 10, "moderate"],
  ["gad7", "3322220", 14, "moderate"],
  ["gad7", "3332220", 15, "severe"],
  ["gad7", "3333333", 21, "severe"],
  ["phq2", "11", 2, "negative-screen"],
  ["phq2", "21", 3, "positive-screen"],
  ["gad2", "20", 2, "negative-screen"],
  ["gad2", "33", 6, "positive-screen"],
  ["k6", "111100", 4, "none-or-low"],
  ["k6", "210020", 5, "moderate-distress"],
  ["k6", "222222", 12, "moderate-distress"],
  ["k6", "432220", 13, "serious-distress"],
  ["k6", "444444", 24, "serious-distress"],
  ["k10", "1111111111", 10, "likely-to-be-well"],
  ["k10", "2222222221", 19, "likely-to-be-well"],
  ["k10", "2222222222", 20, "likely-mild"],
  ["k10", "3332222232", 24, "likely-mild"],
  ["k10", "3333322222", 25, "likely-moderate"],
  ["k10", "3333333332", 29, "likely-moderate"],
  ["k10", "3333333333", 30, "likely-severe"],
  ["k10", "5555555555", 50, "likely-severe"],
  ["pcl5", "21212121212121212121", 30, "below-cut-off"],
  ["pcl5", "21212121212121212122", 31, "at-cut-off"],
  ["pcl5", "44444444444444444444", 80, "at-cut-off"],
  ["auditc", "444", 12, null],
  ["auditc", "301", 4, null],
];

describe("scores worked by hand", () => {
  it.each(BY_HAND)("%s answered %s adds up to %i", (id, digits, total, bandId) => {
    const one = measure(id);
    expect(digits).toHaveLength(one.items.length);
    expect(scoreMeasure(one, answersOf(one, digits))).toMatchObject({ ok: true, value: { total, bandId } });
  });

  it("covers every measure that has a score", () =>
    expect(new Set(BY_HAND.map(([id]) => id))).toEqual(
      new Set(MEASURES.filter(({ scoring }) => scoring.kind === "sum").map(({ id }) => id)),
    ));

  it("adds up the four parts of the PCL-5", () => {
    const pcl5 = measure("pcl5");
    // B: items 1-5, C: 6-7, D: 8-14, E: 15-20.
    expect(scoreMeasure(pcl5, answersOf(pcl5, "11111220000004010000"))).toMatchObject({
      value: {
        total: 14,
        subscales: {
          "b-intrusion": 5,
          "c-avoidance": 4,
          "d-cognition-and-mood": 4,
          "e-arousal-and-reactivity": 1,
        },
      },
    });
  });

  it("gives the session check no score", () => {
    const check = measure("session-check");
    expect(scoreMeasure(check, answersOf(check, "4444"))).toMatchObject({
      value: { total: null, bandId: null },
    });
  });
});

const scored = MEASURES.filter(({ scoring }) => scoring.kind === "sum");
/** A scored measure and one whole set of answers to it. */
const filledIn = fc.constantFrom(...scored).chain((one) =>
  fc
    .tuple(...one.items.map(({ choices }) => fc.constantFrom(...choices.map(({ value }) => value))))
    .map((values) => ({
      one,
      answers: Object.fromEntries(one.items.map(({ id }, i) => [id, values[i] ?? 0])) as Answers,
    })),
);
const totalOf = (one: Measure, answers: Answers): number => {
  const score = scoreMeasure(one, answers);
  return score.ok ? (score.value.total ?? Number.NaN) : Number.NaN;
};

describe("laws of every score", () => {
  it("lies between the published ends and in exactly one band where there are bands", () =>
    fc.assert(
      fc.property(filledIn, ({ one, answers }) => {
        if (one.scoring.kind !== "sum") return;
        const total = totalOf(one, answers);
        expect(total).toBeGreaterThanOrEqual(one.scoring.min);
        expect(total).toBeLessThanOrEqual(one.scoring.max);
        const inside = one.bands.filter(({ from, to }) => total >= from && total <= to);
        expect(inside).toHaveLength(one.bands.length === 0 ? 0 : 1);
      }),
    ));

  it("reaches both ends", () => {
    for (const one of scored) {
      const with_ = (pick: (values: readonly number[]) => number) =>
        totalOf(
          one,
          Object.fromEntries(
            one.items.map(({ id, choices }) => [id, pick(choices.map(({ value }) => value))]),
          ),
        );
      const { min, max } = one.scoring.kind === "sum" ? one.scoring : { min: 0, max: 0 };
      expect([one.id, with_((v) => Math.min(...v)), with_((v) => Math.max(...v))]).toEqual([
        one.id,
        min,
        max,
      ]);
    }
  });

  it("moves by exactly what one answer moves by", () =>
    fc.assert(
      fc.property(filledIn, fc.nat(), fc.nat(), ({ one, answers }, item, choice) => {
        const { id, choices } = one.items[item % one.items.length] ?? { id: "", choices: [] };
        const value = choices[choice % choices.length]?.value ?? 0;
        const moved = totalOf(one, { ...answers, [id]: value });
        expect(moved - totalOf(one, answers)).toBe(value - (answers[id] ?? 0));
      }),
    ));

  it("is refused with one answer missing, and the item is named", () =>
    fc.assert(
      fc.property(filledIn, fc.nat(), ({ one, answers }, item) => {
        const id = one.items[item % one.items.length]?.id ?? "";
        const { [id]: _, ...rest } = answers;
        expect(scoreMeasure(one, rest)).toEqual({
          ok: false,
          error: { kind: "missing-items", itemIds: [id] },
        });
      }),
    ));

  it("finds item 9 of the PHQ-9 for exactly the answers above 0", () =>
    fc.assert(
      fc.property(filledIn, ({ one, answers }) => {
        expect(criticalAnswers(one, answers).map(({ itemId }) => itemId)).toEqual(
          one.id === "phq9" && (answers["phq9_9"] ?? 0) > 0 ? ["phq9_9"] : [],
        );
      }),
    ));
});

describe("published lines", () => {
  it.each([
    ["phq9", 6, 10],
    ["gad7", 4, 10],
    ["pcl5", 15, 31],
    ["k6", 9, 13],
  ])("%s changes reliably from %i points on, and is positive from %i on", (id, points, cutoff) => {
    const one = measure(id);
    expect(one.change?.points).toBe(points);
    expect(one.cutoff).toMatchObject({ kind: "one", atOrAbove: cutoff });
    expect(changeBetween(one, cutoff, cutoff - points)).toMatchObject({
      reliable: "better",
      cutoff: "came-below",
      clinicallySignificant: true,
    });
    expect(changeBetween(one, cutoff, cutoff - points + 1).reliable).toBe("within-noise");
  });

  it("are as their inputs give them, to the second decimal", () => {
    const inputs = MEASURES.flatMap(({ id, change }) =>
      (change?.inputs ?? []).flatMap(({ sd, reliability, computed }) =>
        sd === null || computed === null
          ? []
          : [{ id, got: reliableChangePoints(sd, reliability), computed }],
      ),
    );
    expect(inputs.length).toBeGreaterThanOrEqual(4);
    for (const { got, computed } of inputs) expect(got).toBeCloseTo(computed, 2);
  });

  it("give no verdict where none was seen", () => {
    for (const id of ["phq2", "gad2", "k10", "auditc", "session-check"])
      expect([id, measure(id).change]).toEqual([id, null]);
  });

  it("leave the AUDIT-C without a verdict of its own, since its cut-off depends on sex", () =>
    expect(changeBetween(measure("auditc"), 8, 0).cutoff).toBe("not-known"));

  it("know no band outside the scale", () => {
    expect(bandOf(measure("phq9"), 28)).toBeNull();
    expect(bandOf(measure("k10"), 9)).toBeNull();
  });
});
