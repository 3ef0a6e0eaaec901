import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { GOLDEN_MODELS, goldenScores } from "./golden.ts";
import { GOLDEN_TEXTS } from "./golden-texts.ts";
import { jointTable } from "./joint-table.ts";
import { type PackedModel, parseModel } from "./packed-model.ts";
import { baseline, explain } from "./score.ts";
import { type BaseModels, readText, scoresOf } from "./text-reader.ts";

/** How far a score may lie from the kept one: sums in another order differ by less. */
const TOLERANCE = 1e-6;
const AGAIN = "where this is meant (weights made anew), `npm run train -- golden` keeps the new outputs";

const file = (path: string): URL => new URL(`../../../../models/${path}`, import.meta.url);
const loaded = new Map<string, PackedModel>();
const open = (name: string): PackedModel => {
  const known = loaded.get(name) ?? parseModel(readFileSync(file(`${name}/weights.bin`)));
  loaded.set(name, known);
  return known;
};
const base: BaseModels = {
  get words() {
    return open("words");
  },
  get sense() {
    return open("sense");
  },
  get emotion() {
    return open("emotion");
  },
  get passages() {
    return open("distortion-passage");
  },
};
const kept = JSON.parse(readFileSync(file("golden.json"), "utf8")) as {
  readonly weights: Record<string, string>;
  readonly texts: readonly string[];
  readonly scores: readonly (readonly (readonly number[])[])[];
};

describe("shipped models over golden texts", () => {
  it("are the weights, and the texts, that the kept outputs were made from", () => {
    for (const [name, sha256] of Object.entries(kept.weights))
      expect(
        createHash("sha256")
          .update(readFileSync(file(`${name}/weights.bin`)))
          .digest("hex"),
        `models/${name}: ${AGAIN}`,
      ).toBe(sha256);
    expect(Object.keys(kept.weights)).toEqual(expect.arrayContaining([...GOLDEN_MODELS, "words", "sense"]));
    expect(kept.texts, AGAIN).toEqual(GOLDEN_TEXTS);
  });

  it.each([
    ["one by one", undefined],
    ["through one table of all n-grams", true],
  ])(`score %s as they did when the outputs were kept, to ${TOLERANCE}`, { timeout: 30_000 }, (_, joint) => {
    const wrong: string[] = [];
    let compared = 0;
    const all =
      joint === undefined ? base : { ...base, joint: jointTable(["sense", ...GOLDEN_MODELS].map(open)) };
    goldenScores(open, all).forEach((models, text) => {
      models.forEach((scores, model) => {
        const before = kept.scores[text]?.[model] ?? [];
        if (before.length !== scores.length) wrong.push(`${GOLDEN_MODELS[model]}: other labels`);
        scores.forEach((score, label) => {
          compared += 1;
          const off = Math.abs(score - (before[label] ?? Number.NaN));
          if (!(off <= TOLERANCE))
            wrong.push(`${GOLDEN_MODELS[model]}, label ${label}, off by ${off}: ${GOLDEN_TEXTS[text]}`);
        });
      });
    });
    expect(compared).toBeGreaterThan(200 * GOLDEN_MODELS.length);
    expect(wrong.slice(0, 10), `${wrong.length} of ${compared} differ; ${AGAIN}`).toEqual([]);
  });

  it("explain their scores exactly: contributions and baseline add up", { timeout: 30_000 }, () => {
    for (const name of ["emotion", "valence", "distortion", "therapist-talk"]) {
      const model = open(name);
      for (const text of GOLDEN_TEXTS.slice(90, 130)) {
        const read = readText(base, text, "How was your week?");
        const total = explain(model, 0, read, base).reduce(
          (sum, { weight }) => sum + weight,
          baseline(model, 0),
        );
        expect(total).toBeCloseTo(scoresOf(model, read)[0] ?? Number.NaN, 6);
      }
    }
  });
});
