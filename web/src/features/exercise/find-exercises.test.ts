import type { Shelf } from "@evenkeel/companion/technique";
import { techniques } from "@evenkeel/content/techniques/techniques";
import { describe, expect, it } from "vitest";
import { exercisesHere, findExercises, SHELVES, shelved } from "./find-exercises.ts";

const names = Object.fromEntries(SHELVES.map((s) => [s, s.replace("-", " ")])) as Record<Shelf, string>;
const here = exercisesHere(techniques, [], "any");
const ids = (query: string): readonly string[] => findExercises(here, query, names).map((t) => t.id);

describe("the room of exercises", () => {
  it("shows every exercise once, on a shelf", () => {
    const shown = shelved(here).flatMap((row) => row.techniques.map((t) => t.id));
    expect(shown.toSorted()).toEqual(here.map((t) => t.id).toSorted());
  });

  it("leaves the safety plan to its own room", () => {
    expect(here.map((t) => t.id)).not.toContain("safety-plan");
  });

  it("does not show what the law of the place keeps to licensed people", () => {
    expect(exercisesHere(techniques, ["worry-time"], "any").map((t) => t.id)).not.toContain("worry-time");
  });

  it("tells short ones from longer ones", () => {
    const [short, longer] = [exercisesHere(techniques, [], "short"), exercisesHere(techniques, [], "longer")];
    expect(short.length + longer.length).toBe(here.length);
    expect(short.every((t) => t.minutes <= 5)).toBe(true);
  });

  it.each([
    ["worry", "worry-time"],
    ["WORRIES", "worry-time"],
    ["preocupacion", "worry-time"],
    ["craving", "urge-surfing"],
    ["respirar", "breathing"],
    ["fear ladder", "graded-exposure"],
  ])("finds by “%s”", (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it("finds nothing for what is not there", () => {
    expect(ids("bicycle repair")).toEqual([]);
  });
});
