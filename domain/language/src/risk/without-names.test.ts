import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";
import { withoutNames } from "./without-names.ts";

const read = (text: string): string => withoutNames(fold(text), text).replaceAll("\u0001", "_");

describe("a text without names", () => {
  it("blanks a name within a sentence, known or not, at its own length", () => {
    expect(read("I told Guadalupe and Zanthe about it")).toBe("i told _________ and ______ about it");
  });
  it("blanks a known name where a sentence begins, and leaves other words that begin one", () => {
    expect(read("Maria knows. Nothing helps.")).toBe("_____ knows . nothing helps .");
  });
  it("leaves days, and whom people pray to", () => {
    expect(read("On Friday I ask God to take me")).toBe("on friday i ask god to take me");
  });
});
