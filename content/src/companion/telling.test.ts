import { pattern } from "@evenkeel/companion/pattern";
import { addressed } from "@evenkeel/companion/spanish-address";
import type { Language } from "@evenkeel/kernel/locale";
import { screen } from "@evenkeel/safety/screen";
import { describe, expect, it } from "vitest";
import { companionContent } from "./content.ts";

const spoken: readonly Language[] = ["en", "es"];

describe.each(spoken)("what is said of claims in %s", (language) => {
  const words = companionContent.wording[language].telling;
  const says = [
    ...words.meanings.flatMap((m) => m.says),
    ...words.guessing,
    ...words.themes.map((t) => t.says),
    ...words.gathering,
    ...words.links,
    ...words.staying,
    ...words.steps.flatMap((s) => s.says),
    ...words.answers.flatMap((a) => a.says),
  ];
  const asks = [
    ...words.meanings.flatMap((m) => m.asks ?? []),
    ...words.agenda,
    ...words.choosing,
    ...words.answers.flatMap((a) => a.asks ?? []),
  ];

  it("is allowed by the screen, whatever fills it", () => {
    const filling = language === "en" ? "your sister" : "tu hermana";
    for (const line of [...says, ...asks]) {
      const text = line.replace(/\{[^}]*\}/g, filling);
      const { refused } = screen(
        { parts: [{ kind: "text", text }] },
        {
          locale: { language, country: "US" },
          helplines: [],
          risk: { tier: "none", concerns: [], evidence: [] },
        },
      );
      expect(refused, line).toEqual([]);
    }
  });

  it("asks only in questions, one at a time", () => {
    for (const line of asks) expect(line.match(/\?/g), line).toHaveLength(1);
  });

  it("never shouts, and reads short", () => {
    for (const line of [...says, ...asks]) {
      expect(line).not.toContain("!");
      expect(line.split(" ").length, line).toBeLessThanOrEqual(62);
    }
  });

  it("has patterns that compile and match nothing in silence", () => {
    for (const cue of words.cues) expect(pattern(cue.match, language).test(""), cue.tag).toBe(false);
    for (const answer of words.answers)
      expect(pattern(answer.match, language).test(""), answer.id).toBe(false);
  });

  it("needs only kinds of thing that can be heard", () => {
    const known = new Set(words.cues.map((cue) => cue.tag));
    const needed = [
      ...words.meanings.flatMap((m) => [...(m.a.tags ?? []), ...(m.b?.tags ?? []), ...(m.a.not ?? [])]),
      ...words.themes.flatMap((t) => t.tags),
      ...words.steps.flatMap((s) => s.tags),
      ...Object.keys(words.guesses),
      ...words.answers.flatMap((a) => [...(a.tags ?? []), ...(a.not ?? []), ...Object.keys(a.better ?? {})]),
    ];
    for (const tag of needed) expect(known, tag).toContain(tag);
  });

  it("names each meaning once", () => {
    const ids = words.meanings.map((m) => m.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("what is said in Spanish", () => {
  const { telling, moments, asks, normalise } = companionContent.wording.es;
  const lines = [
    ...telling.meanings.flatMap((m) => [...m.says, ...(m.asks ?? [])]),
    ...telling.steps.flatMap((s) => s.says),
    ...telling.answers.flatMap((a) => [...a.says, ...(a.asks ?? [])]),
    ...Object.values(moments).flat(),
    ...Object.values(asks).flat(),
    ...normalise,
    ...companionContent.frames.flatMap(({ words: { es } }) => [
      ...(es.first ?? []),
      ...es.feel,
      ...es.unspoken,
      ...es.normal,
      ...Object.values(es.ask).flat(),
    ]),
  ];

  it("leaves no pronoun of “tú” once it is turned to “usted”", () => {
    expect(lines.length).toBeGreaterThan(500);
    for (const line of lines) {
      const turned = addressed(line, "usted").replace(/“[^”]*”|«[^»]*»/gu, "");
      expect(turned, line).not.toMatch(/(?<!\p{L})(?:tú|te|tu|tus|ti|contigo)(?!\p{L})/iu);
    }
  });
});
