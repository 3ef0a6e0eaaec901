import { describe, expect, it } from "vitest";
import { spellings } from "./spelling.ts";

describe("spellings", () => {
  it.each(["en", "es"] as const)("never lead to a word that is itself respelt (%s)", (language) => {
    const table = spellings(language);
    expect(table.size).toBeGreaterThan(200);
    for (const [written, meant] of table) {
      for (const word of meant.split(" "))
        expect(table.has(word) && table.get(word) !== word, `${written} → ${meant}`).toBe(false);
    }
  });

  it("leave 'u' and 'nose' to the language they are of", () => {
    expect(spellings("en").get("u")).toBe("you");
    expect(spellings("es").get("u")).toBeUndefined();
    expect(spellings("es").get("nose")).toBe("no sé");
    expect(spellings("en").get("nose")).toBeUndefined();
  });
});
