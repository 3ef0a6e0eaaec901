import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";
import { signGrams } from "./sign-grams.ts";

const hashesOf = (text: string): ReadonlySet<number> => new Set(signGrams(fold(text).text).hashes);

describe("n-grams of signs", () => {
  it("are the same for words that fold alike", () => {
    expect(hashesOf("I'm DONE")).toEqual(hashesOf("im done"));
  });

  it("share what is said in other words of the same groups", () => {
    const shared = (a: string, b: string): number => {
      const known = hashesOf(b);
      return [...hashesOf(a)].filter((hash) => known.has(hash)).length;
    };
    expect(shared("pistol tonight", "rifle now")).toBeGreaterThan(shared("pistol tonight", "pasta later"));
  });

  it("know no pair of groups across two sentences", () => {
    const apart = hashesOf("the rope broke. see you friday");
    const together = hashesOf("the rope broke and see you friday");
    const only = [...together].filter((hash) => !apart.has(hash)).length;
    expect(only).toBeGreaterThan(4);
  });

  it("point at the tokens they stand for", () => {
    const { tokens, hashes, firstToken, lastToken, charsFrom } = signGrams("one two three");
    expect(tokens).toEqual(["one", "two", "three"]);
    expect(firstToken).toHaveLength(hashes.length);
    expect(charsFrom).toBeGreaterThan(0);
    hashes.forEach((_, at) => {
      expect(firstToken[at]).toBeLessThanOrEqual(lastToken[at] ?? -1);
      expect(lastToken[at]).toBeLessThan(tokens.length);
    });
  });

  it("are none for a text without words", () => {
    expect(signGrams("").hashes).toEqual([]);
  });
});
