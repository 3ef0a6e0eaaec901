import { expect } from "vitest";
import type { Understanding } from "./understanding.ts";

/** `+name` emotion of the writer, `~name` of someone else, `i:`/`t:`/`d:`/`p:` intent, topic, distortion, person; `!` none of it. */
export const checkReading = (u: Understanding, wanted: string): void => {
  const no = wanted.startsWith("!");
  const mark = no ? wanted.slice(1) : wanted;
  const [kind, ...rest] =
    mark.startsWith("+") || mark.startsWith("~") ? [mark[0] ?? "", mark.slice(1)] : mark.split(":");
  const value = rest.join(":");
  const told = JSON.stringify({
    ...u,
    clauses: u.clauses.map((c) => [c.text, c.holder, c.tense]),
    evidence: u.evidence.length,
  });
  const has = (list: readonly string[]): void => {
    if (no) expect(list, told).not.toContain(value);
    else expect(list, told).toContain(value);
  };
  if (kind === "+") has(u.emotions.filter((e) => e.holder === "self").map((e) => e.emotion));
  else if (kind === "~") has(u.emotions.filter((e) => e.holder !== "self").map((e) => e.emotion));
  else if (kind === "i") has(u.intents.filter((i) => i.strength >= 0.5).map((i) => i.intent));
  else if (kind === "top") expect(u.intents[0]?.intent, told).toBe(value);
  else if (kind === "t") has(u.topics.map((t) => t.topic));
  else if (kind === "d") has(u.thoughts.flatMap((t) => t.candidates.map((c) => c.distortion)));
  else if (kind === "q") has(u.thoughts.map((t) => t.quote));
  else if (kind === "p")
    has(u.people.map((p) => (p.name === undefined ? p.mention : `${p.mention}=${p.name}`)));
  else if (kind === "lang") expect(u.language, told).toBe(value);
  else if (mark === "good") expect(u.affect.valence, told).toBeGreaterThan(0.4);
  else if (mark === "bad") expect(u.affect.valence, told).toBeLessThan(-0.4);
  else if (mark === "hard") expect(u.affect.distress, told).toBeGreaterThan(0.4);
  else if (mark === "easy") expect(u.affect.distress, told).toBeLessThan(0.3);
  else if (mark === "none") expect(u.intents, told).toEqual([]);
  else if (mark === "noemotion") expect(u.emotions, told).toEqual([]);
  else if (mark === "nothought") expect(u.thoughts, told).toEqual([]);
  else throw new Error(`the table says "${wanted}", which is not a kind of reading`);
};
