import { expect, it } from "vitest";
import { sentenceAround } from "./around.ts";

const text = "My head is loud. yeah i keep thinking about it! And then\nI cannot";
const at = (quote: string) => ({
  quote,
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
});

it("gives the sentence or line in which the words stand, with its mark", () => {
  expect(sentenceAround(text, at("keep thinking"))).toBe("yeah i keep thinking about it!");
  expect(sentenceAround(text, at("My head"))).toBe("My head is loud.");
  expect(sentenceAround(text, at("cannot"))).toBe("I cannot");
});
it("finds words whose place was read from a text that was evened out", () => {
  expect(sentenceAround(text, { quote: "Keep Thinking", start: 0, end: 13 })).toBe(
    "yeah i keep thinking about it!",
  );
});
it("gives the words alone where they are not in the text or the sentence is long", () => {
  expect(sentenceAround(text, { quote: "elsewhere", start: 0, end: 9 })).toBe("elsewhere");
  expect(sentenceAround(`${"on and on ".repeat(40)}here`, { quote: "here", start: 0, end: 4 })).toBe("here");
});
