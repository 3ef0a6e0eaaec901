import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseModel } from "./packed-model.ts";
import { plainWords, withoutPeople } from "./plain-words.ts";
import { wordsOf } from "./words.ts";

const lexicon = parseModel(readFileSync(new URL("../../../../models/words/weights.bin", import.meta.url)));
const plain = (text: string): string =>
  plainWords(text, wordsOf(text), lexicon)
    .map((word) => word.text)
    .join(" ");

describe("words read plainly", () => {
  it.each([
    ["I been workin all day", "I have been working all day"],
    ["She finna leave", "She is going to leave"],
    ["we r tired bc of u", "we are tired because of you"],
    ["I no fit sleep", "I can't sleep"],
    ["I ain't happy", "I'm not happy"],
    ["My freind is lonley", "My friend is lonely"],
    ["My mum is knackered", "My mom is exhausted"],
    ["I was crying whole night only.", "I was crying the whole night."],
  ])("%j says what %j says", (one, other) => expect(plain(one)).toBe(plain(other)));

  it("does not take a known word for a misspelt one", () =>
    expect(plain("the house and the horse sacked again")).toBe("house and horse sacked again"));

  it("keeps what denies", () => {
    const words = plainWords("I ain't happy", wordsOf("I ain't happy"), lexicon);
    expect(words.at(-1)).toMatchObject({ text: "happy", negated: true });
  });

  it.each(["Chioma", "Emily", "DeShawn", "Mohammed"])("passes over the name %s", (name) => {
    expect(plain(`${name} helped me today.`)).toBe("helped me today .");
    expect(plain(`I talked with ${name} today.`)).toBe("i talked with today .");
  });

  it.each(["Muslim", "gay", "deaf", "Black", "elderly", "dark-skinned", "Chinese"])(
    "passes over %s where a person is meant",
    (term) => expect(plain(`My ${term} neighbor is kind.`)).toBe("my neighbor kind ."),
  );

  it("hears black and blind where no person is meant", () =>
    expect(plain("a black coat and blind rage")).toBe("black coat and blind rage"));

  it("leaves a text that names nobody as it is", () =>
    expect(withoutPeople("it rained all day", wordsOf("it rained all day"), lexicon)).toBe(
      "it rained all day",
    ));

  it("keeps every word at its place in the text", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        let last = 0;
        for (const { start, end } of plainWords(text, wordsOf(text), lexicon)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    ));
});
