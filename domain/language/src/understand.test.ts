import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { understand } from "./understand.ts";

describe("understand", () => {
  it("reads Spanish from a member whose interface is English, and the other way round", () => {
    expect(understand("no me entiendes", { language: "en" }).language).toBe("es");
    expect(understand("i feel so alone", { language: "es" }).language).toBe("en");
  });

  it("takes the interface's language where the text says nothing", () => {
    for (const text of ["😭", "7", "ok", "...", "no", ""]) {
      expect(understand(text, { language: "es" }).language).toBe("es");
      expect(understand(text, { language: "en" }).language).toBe("en");
    }
    expect(understand("😭").language).toBe("unknown");
  });

  it("says when it is some other language, by its own words or by the identifier handed in", () => {
    expect(understand("je suis très triste et je ne sais pas quoi faire", { language: "en" }).language).toBe(
      "other",
    );
    expect(understand("мне очень плохо", { language: "en" }).language).toBe("other");
    expect(understand("ninajisikia vibaya sana leo", { detect: () => "sw" }).language).toBe("other");
    expect(understand("I feel sad today", { detect: () => "sw" }).language).toBe("en");
  });

  it("weighs an answer less when nothing was asked", () => {
    const asked = understand("no", { previous: "Is that so?" }).intents[0]?.strength ?? 0;
    const told = understand("no", { previous: "I am here." }).intents[0]?.strength ?? 0;
    expect(asked).toBeGreaterThan(told);
  });

  it("lets the part after 'but' weigh more", () => {
    const up = understand("today was awful but I feel hopeful").affect.valence;
    const down = understand("I feel hopeful but today was awful").affect.valence;
    expect(up).toBeGreaterThan(down);
  });

  it("hears more in 'so sad' than in 'a bit sad', and more still in capitals", () => {
    const strength = (text: string): number => understand(text).emotions[0]?.strength ?? 0;
    expect(strength("I am so sad")).toBeGreaterThan(strength("I am sad"));
    expect(strength("I am sad")).toBeGreaterThan(strength("I am a bit sad"));
    expect(understand("I am SAD today").affect.arousal).toBeGreaterThan(
      understand("I am sad today").affect.arousal,
    );
  });

  const anyText = fc.array(
    fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "I feel",
        "my sister Ana",
        "😭",
        '"',
        "'",
        ", but",
        " because ",
        "no",
        "nunca",
        "d*e",
        "s u i c i d e",
        "\n",
        "?",
        "…",
        "İ",
        "e\u0301",
      ),
    ),
    { maxLength: 12 },
  );

  it("never throws, keeps every offset inside the text and quotes it as written", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom("en" as const, "es" as const), (parts, language) => {
        const text = parts.join(" ");
        const u = understand(text, { language });
        let last = 0;
        for (const clause of u.clauses) {
          expect(clause.start).toBeGreaterThanOrEqual(last);
          expect(clause.end).toBeGreaterThanOrEqual(clause.start);
          expect(clause.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(clause.start, clause.end)).toBe(clause.text);
          last = clause.start;
        }
        const quotes = [...u.emotions, ...u.intents, ...u.topics, ...u.thoughts].map((one) => one.quote);
        for (const quote of [...quotes, ...u.people.map((p) => p.mention)]) expect(text).toContain(quote);
        expect(Math.abs(u.affect.valence)).toBeLessThanOrEqual(4);
        expect(u.affect.distress).toBeGreaterThanOrEqual(0);
        expect(u.affect.distress).toBeLessThanOrEqual(1);
        expect(u.affect.arousal).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it("reads a long message in milliseconds, also one that is made to be slow", () => {
    const typical =
      "I feel so tired and my boss shouted at me because I was late, but my sister helped. ".repeat(95);
    const made = [
      "a ",
      "k*",
      "' \" ",
      "s u i ",
      "and, but i ",
      "so very ok yeah ",
      "what ",
      "\u0301",
      "aaa ",
    ];
    for (const text of [typical, ...made.map((piece) => piece.repeat(8000 / piece.length))]) {
      let least = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 4; run += 1) {
        const started = process.cpuUsage().user;
        understand(text.slice(0, 8000), { language: "en" });
        least = Math.min(least, (process.cpuUsage().user - started) / 1000);
      }
      // About 20 ms on a quiet machine; a search that grows with the square of the length takes seconds.
      expect(least, text.slice(0, 20)).toBeLessThan(150);
    }
  }, 30_000);

  it("reads the same text to the same reading", () => {
    const text = "I always ruin everything and my boss hates me, work is killing me";
    expect(understand(text)).toEqual(understand(text));
  });
});
