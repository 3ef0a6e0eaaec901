import { describe, expect, it } from "vitest";
import { library, shelvesOf } from "./shelf.ts";

describe("the shelves of the library", () => {
  it("hold every article once, with help that can be reached first", () => {
    const shelves = shelvesOf(library.articles);
    expect(shelves.flatMap((shelf) => shelf.articles)).toHaveLength(library.articles.length);
    expect(shelves[0]?.group).toBe("getting-help");
  });
  it("leave out a shelf with nothing on it", () => {
    expect(shelvesOf(library.articles.filter((a) => a.group === "facts")).map((s) => s.group)).toEqual([
      "facts",
    ]);
  });
});
