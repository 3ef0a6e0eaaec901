import { describe, expect, it } from "vitest";
import { newVisit, said } from "./eliza-talk.ts";

const visit = (...texts: string[]) => texts.reduce((now, text) => said(now, text, 0, []), newVisit());

describe("a visit to ELIZA", () => {
  it("gives her words as the script has them", () =>
    expect(visit("Men are all alike.", "My mother takes care of me").lines.map(({ text }) => text)).toEqual([
      "HOW DO YOU DO. PLEASE TELL ME YOUR PROBLEM",
      "Men are all alike.",
      "IN WHAT WAY",
      "My mother takes care of me",
      "TELL ME MORE ABOUT YOUR FAMILY",
    ]));

  it.each([
    "I want to kill myself",
    "my husband hit me again and I am scared to go home",
    "i took all the pills",
  ])("is over for her when danger is said: %s", (text) => {
    const now = visit("Hello", text);
    expect(now.paused).toBe(true);
    expect(now.lines.at(-1)).toMatchObject({ by: "member", text });
  });

  it("goes on through homework that is killing someone", () =>
    expect(visit("This homework is killing me").paused).toBe(false));

  it("gives no number back that nobody has checked", () => {
    const answer = visit("I need the line at 0800 111 222").lines.at(-1);
    expect(answer).toMatchObject({ by: "eliza", text: "PLEASE GO ON" });
  });
});
