import { partsOf, screen } from "@evenkeel/safety/screen";
import { sentencesOf } from "@evenkeel/safety/sentence-gate";
import type { SafetyWording } from "@evenkeel/safety/wording";
import { describe, expect, it } from "vitest";
import { SAFETY_EN } from "./en.ts";
import { SAFETY_ES } from "./es.ts";

const leaves = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(leaves)
      : [];
const keys = (value: unknown, path = ""): string[] =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([k, v]) => [`${path}.${k}`, ...keys(v, `${path}.${k}`)])
    : [];

/** How many ways there are to say each thing, by its place. */
const counts = (value: unknown, path = ""): Readonly<Record<string, number>> =>
  Array.isArray(value)
    ? { [path]: value.length }
    : typeof value === "object" && value !== null
      ? Object.assign({}, ...Object.entries(value).map(([k, v]) => counts(v, `${path}.${k}`)))
      : {};

describe.each([
  ["en", SAFETY_EN],
  ["es", SAFETY_ES],
] as const)("safety wording in %s", (language, wording: SafetyWording) => {
  const all = leaves(wording);
  it("holds enough words to be tested at all", () => expect(all.length).toBeGreaterThan(300));
  it("passes its own screen, sentence by sentence", () => {
    const risk = { tier: "none", concerns: [], evidence: [] } as const;
    // Words that the member can send are read as chips: they speak of the member's life.
    const sent = new Set(leaves(wording.barrierChips));
    const refused = all.flatMap(
      (text) =>
        screen(
          {
            parts: sent.has(text)
              ? [{ kind: "chips", chips: [{ label: text, action: { kind: "say", text } }] }]
              : [{ kind: "text", text }],
          },
          { locale: { language }, helplines: [], risk, technique: true },
        ).refused,
    );
    expect(refused).toEqual([]);
  });
  it("holds no number to dial, for numbers come from the directory alone", () => {
    expect(all.filter((text) => /\d{3,}/.test(text))).toEqual([]);
  });
  it("asks at most one question in any wording", () => {
    const own = (text: string): string => text.replace(/[“"«][^”"»]*[”"»]/g, "");
    expect(all.filter((text) => sentencesOf(own(text)).filter((s) => s.includes("?")).length > 1)).toEqual(
      [],
    );
  });
  it("never exclaims, never asks for a promise, never says 'just'", () => {
    expect(all.filter((text) => /[!¡]|\bjust\b|\bpromise\b|prométeme|promete que/i.test(text))).toEqual([]);
  });
  it("gives the same choices in both languages", () => {
    expect(keys(wording).sort()).toEqual(keys(SAFETY_EN).sort());
  });
  it("says each thing in as many ways as the other language", () => {
    expect(counts(wording)).toEqual(counts(SAFETY_EN));
  });
  it("has another way to say whatever may come up again", () => {
    const stay = Object.values(wording.stay);
    expect(stay.every((w) => w.length >= 2 && new Set(w).size === w.length)).toBe(true);
    expect(Object.values(wording.barriers).every((w) => w.length >= 2)).toBe(true);
    expect(Object.values(wording.pathways).every((p) => p.first.length >= 2 && p.following.length >= 3)).toBe(
      true,
    );
  });
  it("reaches the member unchanged through the screen", () => {
    const text = wording.aiOnce[0] ?? "";
    const { reply } = screen(
      { parts: [{ kind: "text", text }] },
      { locale: { language }, helplines: [], risk: { tier: "high", concerns: ["suicide"], evidence: [] } },
    );
    expect(partsOf(reply)).toEqual([{ kind: "text", text }]);
  });
});
