import { describe, expect, it } from "vitest";
import { understand } from "../understand.ts";
import type { RiskEvidence, Understanding } from "../understanding.ts";
import { handMadeSigns } from "./cases/hand-made-signs.ts";
import { READER_LIMITS, secondReader } from "./second-reader.ts";

const read = secondReader(handMadeSigns({ gone: 127, swallows: -127, thursday: 30 }));
const byModel = ({ evidence }: Understanding): readonly RiskEvidence[] =>
  evidence.filter(({ rule }) => rule === "by-hand");

describe("the second reader of risk", () => {
  it("adds one piece of evidence where the model is sure, with the words that moved it and its own name", () => {
    const [noticed, ...more] = byModel(read(understand("The post came. Soon gone, all of me. It rains.")));
    expect(more).toEqual([]);
    expect(noticed?.quote).toContain("gone");
    expect(noticed?.quote).not.toContain("post");
    expect(noticed?.quote).not.toContain("rains");
  });

  it("quotes the person's own letters, whatever was evened out to read them", () => {
    const text = "Ok.  Sooo GONE, right?";
    const [noticed] = byModel(read(understand(text)));
    expect(text.slice(noticed?.start, noticed?.end)).toBe(noticed?.quote);
    expect(noticed?.quote).toContain("GONE");
  });

  it("adds nothing where the model is not sure", () => {
    const before = understand("the swallows are late this year");
    expect(read(before)).toBe(before);
  });

  it("never takes back a plain statement, however harmless its words seem to the model", () => {
    const before = understand("i want to kill myself, swallows swallows swallows");
    expect(before.evidence.some(({ strength }) => strength >= 0.9)).toBe(true);
    expect(read(before)).toBe(before);
  });

  it.each([
    ["en", "i think about suicide every day, swallows swallows swallows, what is wrong with me?"],
    ["es", "si me mato, ¿quién cuidará a swallows swallows swallows?"],
  ] as const)("does not quiet a question or an if that holds the thought (%s)", (language, text) => {
    const before = understand(text, { language });
    expect(before.evidence.some(({ strength }) => strength >= 0.8)).toBe(true);
    expect(read(before)).toBe(before);
  });

  it("keeps quiet at a few words that answer a step of an exercise, unless it is next to certain", () => {
    const before = understand("a walk, gone by noon");
    const nearly = secondReader(handMadeSigns({ gone: 127 }), { ...READER_LIMITS, gentleAnswer: 1 });
    const of = (answering: boolean) => byModel(nearly(before, { earlier: [], inRisk: false, answering }));
    expect(of(false).length).toBe(1);
    expect(of(true).length).toBe(0);
  });

  const weak = "i gave away all my swallows";
  it("quiets a weak reading of the rules that the model does not share, and leaves it in the record", () => {
    const before = understand(weak);
    expect(before.evidence.length).toBeGreaterThan(0);
    const after = read(before);
    expect(after.evidence.map(({ quote }) => quote)).toEqual(before.evidence.map(({ quote }) => quote));
    for (const { strength, rule } of after.evidence) {
      expect(strength).toBeLessThanOrEqual(0.2);
      expect(rule).toContain("~by-hand");
    }
  });

  it("quiets nothing once risk has been read in the conversation", () => {
    const before = understand(weak);
    expect(read(before, { earlier: [], inRisk: true })).toBe(before);
  });

  it("reads a message together with those before it, until risk has been read", () => {
    const now = understand("thursday then");
    const earlier = ["i will be gone by then"];
    expect(byModel(read(now))).toHaveLength(0);
    expect(byModel(read(now, { earlier, inRisk: false }))).toHaveLength(1);
    expect(byModel(read(now, { earlier, inRisk: true }))).toHaveLength(0);
  });

  it("keeps quiet in languages it did not learn", () => {
    const before: Understanding = { ...understand("gone gone gone"), language: "other" };
    expect(read(before)).toBe(before);
  });
});
