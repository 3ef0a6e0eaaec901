import type { MoodReading } from "@evenkeel/contract/feeling";
import { describe, expect, it } from "vitest";
import { feelingsOf, inWords, moodDays, valenceOf } from "./mood-days.ts";

let made = 0;
const reading = (day: string, valence: number | null, ...feelings: MoodReading["feelings"]): MoodReading => {
  made += 1;
  return {
    ...{ sourceKind: "journal", sourceId: `00000000-0000-7000-8000-${String(made).padStart(12, "0")}` },
    ...{ conversationId: null, at: `${day}T12:00:00Z`, zone: "UTC", feelings, own: null, valence },
    ...{ modelId: "emotion-x", answered: null },
  };
};
const TODAY = "2026-03-31";

describe("mood in words, by day", () => {
  it("draws no dot where it is not known how pleasant a day was, but keeps its feelings", () => {
    const days = moodDays(
      [reading("2026-03-10", null, "sadness"), reading("2026-03-11", 2, "joy")],
      "six-weeks",
      TODAY,
    );
    expect(days.all.bins.map(({ firstDay }) => firstDay)).toEqual(["2026-03-10", "2026-03-11"]);
    expect(days.valued.bins.map(({ firstDay }) => firstDay)).toEqual(["2026-03-11"]);
    expect(days.rows.map(({ feeling }) => feeling)).toEqual(["joy", "sadness"]);
  });

  it("takes the mean of a day's texts that have a number, on the scale from -4 to 4", () => {
    const days = moodDays(
      [reading("2026-03-10", -3), reading("2026-03-10", 1), reading("2026-03-10", null, "hurt")],
      "six-weeks",
      TODAY,
    );
    const [bin] = days.all.bins;
    if (bin === undefined) throw new Error("there is no day");
    expect(valenceOf(bin)).toBe(-1);
    expect(days.valued.bins[0]?.mean).toBe(-0.5);
  });

  it("leaves days without a reading as a gap", () => {
    const days = moodDays([reading("2026-03-01", 1), reading("2026-03-20", 1)], "six-weeks", TODAY);
    expect(days.all.gaps.map(({ days: away }) => away)).toEqual([18]);
    expect(days.valued.runs).toHaveLength(2);
  });

  it("names the feelings of most days first, four at most, and a feeling once a day", () => {
    const days = moodDays(
      [
        reading("2026-03-01", 0, "hurt", "anger"),
        reading("2026-03-01", 0, "hurt"),
        reading("2026-03-02", 0, "anger", "shame", "guilt", "joy"),
      ],
      "six-weeks",
      TODAY,
    );
    expect(days.rows).toHaveLength(4);
    expect(days.rows[0]).toMatchObject({ feeling: "anger" });
    expect(days.rows[0]?.indexes).toHaveLength(2);
    expect(days.rows.find(({ feeling }) => feeling === "hurt")?.indexes).toHaveLength(1);
    const [first] = days.all.bins;
    expect(first && feelingsOf(first)).toEqual(["hurt", "anger"]);
  });

  it("says numbers in words, the same on both sides", () => {
    expect([-4, -2, -1, -0.5, 0, 0.5, 1, 2, 4, null].map(inWords)).toEqual([
      "very-unpleasant",
      "very-unpleasant",
      "unpleasant",
      "even",
      "even",
      "even",
      "pleasant",
      "very-pleasant",
      "very-pleasant",
      "unknown",
    ]);
  });
});
