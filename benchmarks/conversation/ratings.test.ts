import { companionContent } from "@evenkeel/content/companion/content";
import { describe, expect, it } from "vitest";
import { readClients } from "./client.ts";
import { type Judgement, type Rating, resultsOf } from "./ratings.ts";
import type { Level } from "./rubric.ts";
import { sheetsOf } from "./sheets.ts";

const rating = (level: Level, lastFive: Level = level): Rating => ({
  scores: { competence: level, ethics: level, assessment: level, alliance: level, language: level },
  firstFive: level,
  lastFive,
  why: "because",
});
const judged = (ratings: Judgement["ratings"]): Judgement => ({ judge: "j", date: "2026-01-01", ratings });
const key = { ann: { A: "one", B: "two" }, bob: { A: "two", B: "one" } };

describe("kept ratings", () => {
  it("are given back to the systems behind the letters", () => {
    const results = resultsOf(key, [
      judged({ ann: { A: rating(5, 3), B: rating(2) }, bob: { A: rating(4), B: rating(4) } }),
    ]);
    expect(results["one"]).toMatchObject({ mean: 4.5, firstFive: 4.5, lastFive: 3.5 });
    expect(results["one"]?.beside["two"]).toEqual({ above: 1, equal: 1, below: 0 });
  });

  it("must be there for every talk of the key, and be of a talk that is there", () => {
    const ann = { A: rating(5), B: rating(2) };
    expect(() => resultsOf(key, [judged({ ann })])).toThrow(/bob is not rated/);
    expect(() => resultsOf({ ann: key.ann }, [judged({ ann: { ...ann, C: rating(1) } })])).toThrow(
      /not there/,
    );
  });

  it("must be whole levels from 1 to 6", () => {
    const ann = { A: rating(7 as Level), B: rating(2) };
    expect(() => resultsOf({ ann: key.ann }, [judged({ ann })])).toThrow(/with 7/);
  });
});

it("sheets name no system, drop the notice that would, and shuffle the same way each time", () => {
  const [client] = readClients();
  const notice = companionContent.wording.en.notice.ai[0] ?? "";
  if (client === undefined) throw new Error("no client");
  const of = (said: string) => ({
    client: client.id,
    language: client.language,
    exchanges: [{ member: "hi", said, kind: "open" as const }],
  });
  const talks = [
    { system: "evenkeel", talk: of(`${notice} More.\n\nHello there.`) },
    { system: "rival", talk: of("Please go on.") },
  ];
  const { sheets, key: made } = sheetsOf("run", talks, [client]);
  const sheet = sheets.get(client.id) ?? "";
  expect(sheet).toMatch(/Hello there\./);
  expect(sheet).not.toMatch(/evenkeel|rival|an AI/i);
  expect(notice).toMatch(/AI/);
  expect(Object.values(made[client.id] ?? {}).sort()).toEqual(["evenkeel", "rival"]);
  expect(sheetsOf("run", talks, [client]).key).toEqual(made);
});
