import type { RiskEvidence, Understanding } from "@evenkeel/language/understanding";
import { describe, expect, it } from "vitest";
import type { Heard } from "../heard.ts";
import { ownWords } from "./own-words.ts";

const heard = (text: string, strength = 0): Heard => {
  const evidence = strength === 0 ? [] : [{ strength } as RiskEvidence];
  return { text, understanding: { evidence } as unknown as Understanding } as Heard;
};

describe("the member's own words, quoted", () => {
  it("are the last few that stand together", () => {
    expect(ownWords(heard("I get up at three. So she doesn't hear me walking around."))).toBe(
      "So she doesn't hear me walking around",
    );
    expect(
      ownWords(heard("I opened the bank app at work again today and then I closed it, and I ate a sandwich")),
    ).toBe("I ate a sandwich");
  });

  it("are none where they say nothing, are coarse, or are a verdict on themself", () => {
    expect(ownWords(heard("thanks for that"))).toBeNull();
    expect(ownWords(heard("fuck this"))).toBeNull();
    expect(ownWords(heard("I'm worthless"))).toBeNull();
  });

  it("are none where the steps of safety may have to meet them", () => {
    expect(ownWords(heard("I keep looking at the water", 0.5))).toBeNull();
  });
});
