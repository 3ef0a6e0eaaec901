import type { Declines } from "@evenkeel/safety/requests/request";
import { screen } from "@evenkeel/safety/screen";
import { sentencesOf } from "@evenkeel/safety/sentence-gate";
import { describe, expect, it } from "vitest";
import { DECLINES_EN } from "./declines-en.ts";
import { DECLINES_ES } from "./declines-es.ts";

describe.each([
  ["en", DECLINES_EN],
  ["es", DECLINES_ES],
] as const)("how requests are declined in %s", (language, declines: Declines) => {
  const lines = Object.values(declines).flatMap(({ limit, stay }) => [...limit, ...stay]);
  it("passes the guard, sentence by sentence", () => {
    const risk = { tier: "none", concerns: [], evidence: [] } as const;
    expect(
      lines.flatMap(
        (text) =>
          screen({ parts: [{ kind: "text", text }] }, { locale: { language }, helplines: [], risk }).refused,
      ),
    ).toEqual([]);
  });
  it("has at least two ways for each, and none twice", () => {
    expect(Object.values(declines).every(({ limit, stay }) => limit.length >= 2 && stay.length >= 2)).toBe(
      true,
    );
    expect(new Set(lines).size).toBe(lines.length);
  });
  it("states the limit without a question, and asks at most one after it", () => {
    for (const { limit, stay } of Object.values(declines)) {
      expect(limit.filter((text) => text.includes("?"))).toEqual([]);
      expect(stay.filter((text) => sentencesOf(text).filter((s) => s.includes("?")).length > 1)).toEqual([]);
    }
  });
  it("never exclaims, holds no number, never says 'just'", () => {
    expect(lines.filter((text) => /[!¡]|\d|\bjust\b/i.test(text))).toEqual([]);
  });
  it("declines the same requests in both languages", () => {
    expect(Object.keys(declines)).toEqual(Object.keys(DECLINES_EN));
  });
});
