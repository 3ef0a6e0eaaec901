import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addProfiles, driftOf, EMPTY_PROFILE, type ReadingProfile } from "./reading-profile.ts";

const usual: ReadingProfile = { texts: 1000, words: 12_000, unknown: 600, labels: { joy: 100, anger: 50 } };

describe("what is read here beside what is usual", () => {
  it("is as usual when counts are in proportion", () => {
    const here = { texts: 500, words: 6000, unknown: 300, labels: { joy: 50, anger: 25 } };
    const drift = driftOf(usual, here);
    expect(drift.verdict).toBe("as-usual");
    expect(drift.index).toBeLessThan(0.01);
    expect(drift.words).toEqual([12, 12]);
    expect(drift.unknown).toEqual([0.05, 0.05]);
  });

  it("concludes nothing from few texts, however different", () => {
    const here = { texts: 199, words: 199, unknown: 199, labels: { anger: 199 } };
    expect(driftOf(usual, here).verdict).toBe("too-few");
  });

  it("is far when a label is given to many more", () => {
    const here = { texts: 1000, words: 12_000, unknown: 600, labels: { joy: 100, anger: 500 } };
    const drift = driftOf(usual, here);
    expect(drift.verdict).toBe("far");
    expect(drift.labels[0]).toMatchObject({ label: "anger" });
  });

  it("is shifted when texts are much longer, and far when the words are strange", () => {
    expect(driftOf(usual, { ...usual, words: 30_000, unknown: 1500 }).verdict).toBe("shifted");
    expect(driftOf(usual, { ...usual, unknown: 3600 }).verdict).toBe("far");
  });

  it("the index of a label worked by hand: .2 against .1 of 1,000", () => {
    const p = 200.5 / 1001;
    const q = 100.5 / 1001;
    const byHand = (p - q) * Math.log(p / q) + (q - p) * Math.log((1 - p) / (1 - q));
    const drift = driftOf(
      { ...usual, labels: { joy: 100 } },
      { texts: 1000, words: 12_000, unknown: 600, labels: { joy: 200 } },
    );
    expect(drift.index).toBeCloseTo(byHand, 12);
  });

  it("adding is the same in any order, and nothing added changes nothing", () => {
    const profile = fc.record({
      texts: fc.nat(100),
      words: fc.nat(1000),
      unknown: fc.nat(100),
      labels: fc.dictionary(fc.constantFrom("joy", "anger", "fear"), fc.nat(50)),
    });
    fc.assert(
      fc.property(profile, profile, (a, b) => {
        expect(addProfiles(a, b)).toEqual(addProfiles(b, a));
        expect(addProfiles(a, EMPTY_PROFILE)).toEqual({ ...a, labels: { ...a.labels } });
      }),
    );
  });
});
