import { pattern } from "@evenkeel/companion/pattern";
import type { Language } from "@evenkeel/kernel/locale";
import { describe, expect, it } from "vitest";
import { companionContent } from "../companion/content.ts";

const languages: readonly Language[] = ["en", "es"];
const techniqueIds = companionContent.techniques.map((t) => t.id);

it("knows at least seventy situations, each once", () => {
  const ids = companionContent.frames.map((f) => f.id);
  expect(ids.length).toBeGreaterThanOrEqual(70);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(companionContent.frames.map((f) => [f.id, f] as const))("the situation %s", (_, frame) => {
  it.each(languages)("has reflections, guesses and questions in %s", (language) => {
    const words = frame.words[language];
    expect(words.feel.length).toBeGreaterThanOrEqual(4);
    expect(words.unspoken.length).toBeGreaterThanOrEqual(4);
    expect(Object.values(words.ask).flat().length).toBeGreaterThanOrEqual(3);
    expect(words.cues.length).toBeGreaterThan(0);
    for (const cue of words.cues) expect(pattern(cue, language).test("")).toBe(false);
  });

  it.each(languages)(
    "asks only in questions, one at a time, and guesses only tentatively in %s",
    (language) => {
      const words = frame.words[language];
      for (const line of Object.values(words.ask).flat()) expect(line.match(/\?/g)).toHaveLength(1);
      for (const line of [...words.feel, ...words.unspoken, ...words.normal, ...(words.first ?? [])])
        expect(line).not.toMatch(/[?!]/);
      for (const line of words.unspoken)
        expect(line).toMatch(
          language === "en"
            ? /perhaps|part of you|might|may|could|wonder|some people/i
            : /quizá|puede que|a lo mejor|me pregunto|hay quien/i,
        );
    },
  );

  it.each(languages)("never asks a question that hurts in %s", (language) => {
    const words = frame.words[language];
    expect(words.hurts.length).toBeGreaterThan(0);
    const all = Object.values(words.ask).flat();
    for (const hurt of words.hurts) expect(all).not.toContain(hurt);
  });

  it("names only exercises that exist, and none both as fitting and as too early", () => {
    for (const id of [...frame.techniques, ...frame.notYet]) expect(techniqueIds).toContain(id);
    for (const id of frame.techniques) expect(frame.notYet).not.toContain(id);
  });
});

describe.each(languages)("shapes of saying in %s", (language) => {
  it("fill every slot they speak of", () => {
    for (const facet of companionContent.wording[language].facets) {
      const groups = [...facet.match.matchAll(/\(\?<(\w+)>/g)].map((m) => m[1]);
      for (const line of [...facet.says, ...(facet.asks ?? [])])
        for (const slot of line.matchAll(/\{(\p{L}+)\}/gu)) {
          const name = (slot[1] ?? "").replace(/^./, (c) => c.toLowerCase());
          expect(Object.keys(facet.turn), `${facet.id}: ${line}`).toContain(name);
          expect(groups, facet.id).toContain(name);
        }
      expect(pattern(facet.match, language).test("")).toBe(false);
    }
  });

  it("have two ways of saying it at least, nearly always, and no exclamation marks", () => {
    const facets = companionContent.wording[language].facets;
    expect(facets.filter((f) => f.says.length >= 2).length / facets.length).toBeGreaterThan(0.85);
    for (const line of facets.flatMap((f) => f.says)) expect(line).not.toMatch(/!/);
  });
});

it("says nothing in Spanish that gives the listener away as a person of one gender", () => {
  const words = companionContent.wording.es;
  const lines = [...Object.values(words.moments).flat(), ...Object.values(words.asks).flat()];
  expect(lines.length).toBeGreaterThan(100);
  for (const line of lines)
    expect(line).not.toMatch(/\bestoy (?:segura|seguro|contenta|contento|lista|listo)\b/);
});
