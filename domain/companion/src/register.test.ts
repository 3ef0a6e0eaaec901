import { describe, expect, it } from "vitest";
import { inRegister, isCasual } from "./register.ts";

describe("register", () => {
  it("mirrors lower case, and keeps the English I and names inside a sentence", () => {
    expect(inRegister("That hurt. I'm here, and so is Maya. You can stay.", true)).toBe(
      "that hurt. I'm here, and so is Maya. you can stay.",
    );
  });
  it("leaves a reply alone when the member writes in sentences", () => {
    expect(isCasual("My manager shouted at me today.", true)).toBe(false);
    expect(inRegister("That hurt.", false)).toBe("That hurt.");
  });
  it("takes slang in lower case as casual at any age", () => {
    expect(isCasual("idk it just sucks tbh", false)).toBe(true);
    expect(isCasual("my wife died", false)).toBe(false);
  });
});
