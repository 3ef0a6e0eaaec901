import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { englishTurn } from "./english-turn.ts";

describe("English turned to the listener's point of view", () => {
  it.each([
    ["my manager tore my report apart", "your manager tore your report apart"],
    ["I am not good at this job", "you are not good at this job"],
    ["i was late again", "you were late again"],
    ["she never asks me how my day was", "she never asks you how your day was"],
    ["I'm going to lose my scholarship", "you're going to lose your scholarship"],
    ["we don't talk at dinner", "you don't talk at dinner"],
    ["I was really scared of Ana", "you were really scared of Ana"],
  ])("%s -> %s", (said, turned) => {
    expect(englishTurn(said, "clause")).toBe(turned);
  });

  it.each([
    ["speaks to the listener", "you don't understand my life"],
    ["was cut in the middle", "my manager told me that"],
    [
      "is too long to say back",
      "my manager took my report and then he read every single line of it out loud to them",
    ],
    ["asks something", "why did my manager do that?"],
    ['says "X and I", which would need another order', "my sister and I stopped talking"],
    ["holds two clauses", "I should quit but we can't afford it"],
    ["holds marks that are no plain words", "my boss (again) yelled"],
  ])("leaves alone what %s", (_, said) => {
    expect(englishTurn(said, "clause")).toBeNull();
  });

  it("never leaves a first person behind", () => {
    const word = fc.constantFrom(
      "i",
      "my",
      "me",
      "i'm",
      "mine",
      "myself",
      "he",
      "cat",
      "was",
      "am",
      "lost",
      "today",
      "we",
      "our",
      "us",
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), (tokens) => {
        const turned = englishTurn(tokens.join(" "), "clause");
        return turned === null || !/\b(?:i|my|me|mine|i'm|myself|we|our|us)\b/i.test(turned);
      }),
    );
  });
});
