import { describe, expect, it } from "vitest";
import { minutesToRead } from "./reading-time.ts";
import { library, nextOnShelf } from "./shelf.ts";

const [first] = library.articles;

describe("the time an article takes to read", () => {
  it("is one to three whole minutes for every text of the library", () => {
    for (const article of library.articles)
      for (const language of ["en", "es"] as const) {
        const minutes = minutesToRead(article, language);
        expect(Number.isInteger(minutes)).toBe(true);
        expect(minutes).toBeGreaterThanOrEqual(1);
        expect(minutes).toBeLessThanOrEqual(3);
      }
  });

  it("is longer for a longer text", () => {
    if (first === undefined) throw new Error("The library is empty");
    const long = { ...first, blocks: Array.from({ length: 8 }, () => first.blocks).flat() };
    expect(minutesToRead(long, "en")).toBeGreaterThan(minutesToRead(first, "en") * 4);
  });
});

describe("the next article", () => {
  it("is the one after it on the same shelf, and the first again after the last", () => {
    const people = library.articles.filter(({ group }) => group === "people");
    expect(people.map((article) => nextOnShelf(article)?.id)).toEqual(
      people.map((_, i) => people[(i + 1) % people.length]?.id),
    );
  });
});
