import { describe, expect, it } from "vitest";
import { THOUGHT_MARKS, thoughtMarks } from "./thought-marks.ts";
import { wordsOf } from "./words.ts";

const marksOf = (text: string): Record<string, number> => {
  const values = thoughtMarks(wordsOf(text));
  return Object.fromEntries(THOUGHT_MARKS.map((name, at) => [name, values[at] ?? Number.NaN]));
};

describe("thoughtMarks", () => {
  it("sees how a thought is built", () => {
    expect(marksOf("They will never forgive me.")).toMatchObject({
      "a future that goes wrong": 1,
      "a time to come": 1,
      "a third person": 1,
      "how often, without exception": 1,
    });
    expect(marksOf("I’m such a failure")).toMatchObject({ "I am a": 1, "words that judge a person": 1 });
    expect(marksOf("I should have known, it is my fault")).toMatchObject({ duty: 1, "fault and guilt": 1 });
    expect(marksOf("Everyone thinks I am odd")["what others think or feel"]).toBe(1);
  });

  it("counts a mark twice at most, from the first word of every text", () => {
    const never = "never never never never";
    expect(marksOf(never)["how often, without exception"]).toBe(2);
    expect(marksOf(never)["how often, without exception"]).toBe(2);
  });

  it("gives nothing for a text without any", () => {
    expect(thoughtMarks(wordsOf("A blue table stood in a garden.")).every((value) => value === 0)).toBe(true);
  });
});
