import { PRACTICES } from "@evenkeel/content/practices/practices";
import { describe, expect, it } from "vitest";
import { FILTERS, practicesFor } from "./find-practices.ts";

const ids = (filter: (typeof FILTERS)[number]) =>
  practicesFor(PRACTICES, filter).flatMap(({ practices }) => practices.map(({ id }) => id));

describe("the list of practices", () => {
  it("has each practice once, under what it is for first, when nothing is chosen", () => {
    expect(ids("all").toSorted()).toEqual(PRACTICES.map(({ id }) => id).toSorted());
  });
  it("has two or more for every choice, the shortest first", () => {
    for (const filter of FILTERS) {
      expect(ids(filter).length, filter).toBeGreaterThanOrEqual(2);
      for (const { practices } of practicesFor(PRACTICES, filter))
        expect(practices.map(({ minutes }) => minutes)).toEqual(
          practices.map(({ minutes }) => minutes).toSorted((a, b) => a - b),
        );
    }
  });
  it("brings for two minutes only what takes two", () => {
    for (const id of ids("short")) expect(PRACTICES.find((one) => one.id === id)?.minutes).toBe(2);
  });
});
