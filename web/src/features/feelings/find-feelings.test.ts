import { PLAIN_FEELINGS } from "@evenkeel/language/feelings/plain-feelings";
import type { EmotionName } from "@evenkeel/language/understanding";
import { describe, expect, it } from "vitest";
import { feelings as english } from "../../i18n/messages/en/feelings.ts";
import { feelings as spanish } from "../../i18n/messages/es/feelings.ts";
import { feelingsOfWords } from "./chosen-words.ts";
import { chosenFirst, findFeelings } from "./find-feelings.ts";

const inEnglish = (one: EmotionName) =>
  `${english[`feelings.name.${one}`]}, ${english[`feelings.also.${one}`]}`;
const inSpanish = (one: EmotionName) =>
  `${spanish[`feelings.name.${one}`]}, ${spanish[`feelings.also.${one}`]}`;
const found = (query: string, words = inEnglish) =>
  findFeelings(query, words).flatMap(({ feelings }) => feelings);

describe("searching for a feeling", () => {
  it("finds all of them for nothing", () => expect(found("")).toEqual(PLAIN_FEELINGS));
  it("finds by name and by other words", () => {
    expect(found("worry")).toEqual(["anxiety"]);
    expect(found("stressed")).toEqual(["overwhelm"]);
    expect(found("LEFT OUT ")).toEqual(["loneliness"]);
  });
  it("finds without accents, in Spanish too", () => {
    expect(found("preocupacion", inSpanish)).toEqual(["anxiety"]);
    expect(found("estrés", inSpanish)).toEqual(["overwhelm"]);
  });
  it("puts groups with what is chosen first, and loses none", () => {
    const groups = chosenFirst(findFeelings("", inEnglish), ["guilt"]);
    expect(groups[0]?.group).toBe("hurt");
    expect(groups.flatMap(({ feelings }) => feelings).sort()).toEqual([...PLAIN_FEELINGS].sort());
  });
  it("finds nothing for a word that there is not", () => expect(found("homesick")).toEqual([]));
});

it("a word chosen beside a check-in names a feeling that need not be guessed", () =>
  expect(feelingsOfWords(["irritable", "anxious"])).toEqual(["anger", "anxiety"]));
