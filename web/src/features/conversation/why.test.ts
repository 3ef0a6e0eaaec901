import { ASKING } from "@evenkeel/companion/move";
import { describe, expect, test } from "vitest";
import { whySentences } from "./why.ts";

describe("why a reply was given", () => {
  test("each move has a sentence, once and in order", () => {
    expect(whySentences(["reflect-feeling", "ask-open", "reflect-feeling"])).toEqual([
      "talk.why.reflect-feeling",
      "talk.why.ask-open",
    ]);
  });

  test("every asking move is explained", () => {
    expect(whySentences(ASKING)).toHaveLength(ASKING.length);
  });

  test("a move that this app does not know is passed over, names of the language too", () => {
    expect(whySentences(["toString", "juggle"])).toEqual([]);
  });
});
