import { HELPED, PRACTISED } from "@evenkeel/companion/program/act";
import { SUGGESTIONS, suggestionOf, type WeekFacts } from "@evenkeel/companion/program/adapt";
import { describe, expect, it } from "vitest";
import { ADAPT_RULES } from "./adapting.ts";

const usual: WeekFacts = {
  ...{
    since: "same",
    practised: "more",
    helped: "some",
    small: false,
    rounds: "first",
    course: "not-known",
    left: "more",
  },
};
const way = (over: Partial<WeekFacts>) => suggestionOf(ADAPT_RULES, { ...usual, ...over })?.suggest;

const everyFacts: readonly WeekFacts[] = (["worse", "same", "better", null] as const).flatMap((since) =>
  PRACTISED.flatMap((practised) =>
    [...HELPED, null].flatMap((helped) =>
      [true, false].flatMap((small) =>
        (["first", "second", "more"] as const).flatMap((rounds) =>
          (["worse", "steady", "better", "not-known"] as const).flatMap((course) =>
            (["none", "one", "more"] as const).map((left) => ({
              ...{ since, practised, helped, small, rounds, course, left },
            })),
          ),
        ),
      ),
    ),
  ),
);

describe("what is suggested after a week", () => {
  it("is to go on, where nothing speaks for anything else", () => expect(way({})).toBe("on"));
  it("is a person, whenever the questionnaires are reliably worse or the week made it worse", () => {
    for (const facts of everyFacts)
      if (facts.course === "worse" || facts.helped === "worse")
        expect(suggestionOf(ADAPT_RULES, facts)?.suggest).toBe("person");
  });
  it("is the same made smaller where there was no room for the practice, and on where even that did not fit", () => {
    expect(way({ practised: "no" })).toBe("smaller");
    expect(way({ practised: "no", small: true })).toBe("on");
    expect(way({ practised: "no", rounds: "more" })).toBe("on");
  });
  it("is another round where it helped and was done once", () => {
    expect(way({ practised: "once" })).toBe("again");
    expect(way({ practised: "once", rounds: "second" })).toBe("on");
  });
  it("is past the middle where all is clearly better, and only then", () => {
    expect(way({ since: "better", helped: "much", course: "better" })).toBe("ahead");
    expect(way({ since: "better", helped: "much", course: "steady" })).toBe("on");
    expect(way({ since: "better", helped: "much", course: "better", left: "one" })).toBe("on");
  });
  it("is an end after the last week", () => expect(way({ left: "none" })).toBe("end"));

  it("is something for every week there can be, with a reason in both languages, and leads somewhere", () => {
    for (const facts of everyFacts) {
      const rule = suggestionOf(ADAPT_RULES, facts);
      expect(rule?.because.en).toBeTruthy();
      expect(rule?.because.es).toBeTruthy();
      if (facts.left === "none") expect(["end", "person", "smaller"]).toContain(rule?.suggest);
      if (facts.left !== "none") expect(rule?.suggest).not.toBe("end");
    }
  });
  it("comes from rules of which each holds for some week, and names each way", () => {
    const holding = new Set(everyFacts.map((facts) => suggestionOf(ADAPT_RULES, facts)?.id));
    expect(ADAPT_RULES.filter(({ id }) => !holding.has(id))).toEqual([]);
    expect(new Set(ADAPT_RULES.map(({ suggest }) => suggest))).toEqual(new Set(SUGGESTIONS));
  });
  it("never scolds", () => {
    for (const { because } of ADAPT_RULES)
      expect(`${because.en} ${because.es}`).not.toMatch(
        /\b(?:missed|failed|should have|streak|behind|debiste|fallaste|racha|perdiste)\b|!/i,
      );
  });
});
