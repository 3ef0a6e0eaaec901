import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passagesOf } from "./passages.ts";

describe("passages of a text", () => {
  it("keep a short text whole, without the spaces around it", () =>
    expect(passagesOf("  I slept badly. Then I left.\n")).toEqual([
      { text: "I slept badly. Then I left.", start: 2, end: 29 },
    ]));

  it("begin anew after a blank line", () =>
    expect(passagesOf("One.\n\nTwo.").map(({ text }) => text)).toEqual(["One.", "Two."]));

  it("gather whole sentences up to about sixty words", () => {
    const sentence = "I walked along the river and it rained on me. ";
    const passages = passagesOf(sentence.repeat(12));
    expect(passages.length).toBe(2);
    expect(passages.every(({ text }) => text.endsWith("me."))).toBe(true);
  });

  it("of nothing are none", () => expect(passagesOf(" \n\n ")).toEqual([]));

  it("stand where they say, in order, and leave out spaces alone", () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "word ", ". ", "\n", "\n\n", "?", "é") }),
        (text) => {
          let last = 0;
          let left = "";
          for (const { text: piece, start, end } of passagesOf(text)) {
            expect(text.slice(start, end)).toBe(piece);
            left += text.slice(last, start);
            last = end;
          }
          expect(`${left}${text.slice(last)}`.trim()).toBe("");
        },
      ),
    ));
});
