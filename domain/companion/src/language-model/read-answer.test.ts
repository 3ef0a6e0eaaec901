import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAnswer } from "./read-answer.ts";

describe("a model's answer, read while it comes", () => {
  it("gives the moves and the reply once they are there", () => {
    expect(readAnswer('{"moves": ["affirm", "ask-open"], "reply": "It hurt."}')).toEqual({
      moves: ["affirm", "ask-open"],
      reply: "It hurt.",
      closed: true,
    });
  });
  it("reads whatever was written, however little of it has come, and never more than is there", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(400), (text, at) => {
        const raw = JSON.stringify({ moves: ["affirm"], reply: text });
        const said = text.replace(/\t/gu, " ").replace(/[\r\b\f]/gu, "");
        const part = readAnswer(raw.slice(0, at));
        expect(part).not.toBeNull();
        if (part?.reply !== undefined) expect(said.startsWith(part.reply)).toBe(true);
        expect(readAnswer(raw)).toMatchObject({ reply: said, closed: true });
      }),
    );
  });
  it("does not end inside half a character", () => {
    expect(readAnswer('{"reply": "so \\ud83d')?.reply).toBe("so ");
    expect(readAnswer('{"reply": "so \\ud83d\\ude42"}')?.reply).toBe("so 🙂");
  });
  it("passes over a fence and what a model thinks aloud", () => {
    expect(readAnswer('<think>a {"reply": "no"} b</think>\n```json\n{"reply": "yes"}\n```')?.reply).toBe(
      "yes",
    );
    expect(readAnswer('<think>a {"reply": "no"')).toEqual({
      moves: undefined,
      reply: undefined,
      closed: false,
    });
  });
  it("takes no field from inside another's text", () => {
    expect(readAnswer('{"moves": [], "note": "\\"reply\\": \\"no\\"", "reply": "yes"}')?.reply).toBe("yes");
  });
  it.each(["Sure, here it is: {}", "[1, 2]", '{"reply": "a\\q"}'])("is none: %s", (raw) => {
    expect(readAnswer(raw)).toBeNull();
  });
});
