import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt, foldForSearch } from "./text-search.ts";

describe("finding words in decrypted text", () => {
  it("finds without regard to case and accents", () => {
    expect(excerpt("Hoy llamé a mi MAMÁ.", foldForSearch("llame"))).toContain("llamé");
    expect(excerpt("Hoy llamé a mi MAMÁ.", foldForSearch("mamá"))).toContain("MAMÁ");
  });

  it("cuts the excerpt between characters, never inside an emoji", () => {
    const text = `${"😀".repeat(100)}needle${"😀".repeat(100)}`;
    const found = excerpt(text, "needle") ?? "";
    expect(found).toBe(`…${"😀".repeat(60)}needle${"😀".repeat(60)}…`);
  });

  it("finds nothing where nothing is", () => expect(excerpt("quiet day", "storm")).toBeUndefined());

  it("keeps the length of any text, so that places stay the same", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => foldForSearch(text).length === text.length),
    );
  });

  it("finds any piece of a text in it", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), fc.string(), (piece, before, after) => {
        const text = `${before}${piece}${after}`;
        return excerpt(text, foldForSearch(piece.normalize("NFC"))) !== undefined;
      }),
    );
  });
});
