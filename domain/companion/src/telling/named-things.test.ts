import { describe, expect, it } from "vitest";
import { namedThings } from "./named-things.ts";

const names = (text: string, people: readonly string[] = [], language: "en" | "es" = "en") =>
  namedThings(
    text,
    people.map((mention) => ({ mention })),
    language,
  ).map(({ name }) => name);

describe("what a message names", () => {
  it("is a thing that ends where it stands, in the listener's view", () => {
    expect(names("ok it's eleven grand. it was for the kitchen")).toEqual(["the kitchen"]);
    expect(names("nobody has seen my garden, it's gone wild")).toEqual(["your garden"]);
  });

  it("is a person before a thing", () => {
    expect(names("I told my sister about the letters", ["my sister"])).toEqual([
      "your sister",
      "the letters",
    ]);
    expect(names("Jess picked them", ["Jess"])).toEqual(["Jess"]);
    expect(names("mi hermana no contesta", ["mi hermana"], "es")).toEqual(["tu hermana"]);
  });

  it("is nothing of somebody unnamed, nothing cut in the middle, and no word that is no thing", () => {
    expect(names("she hid it in her drawer")).toEqual([]);
    expect(names("the bakery van broke down")).toEqual([]);
    expect(names("it's the same, all the time")).toEqual([]);
    expect(names("I keep looking at the bridge")).toEqual([]);
  });
});
