import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { predictBinary, predictClass, predictValue } from "@evenkeel/language/model/predict";
import { readText } from "@evenkeel/language/model/text-reader";
import { describe, expect, it } from "vitest";
import { datasetsFolder } from "./datasets.ts";
import { evaluate } from "./evaluate.ts";
import { baseModels, modelFolder, shippedModel } from "./shipped.ts";
import { distortion } from "./tasks/distortion.ts";
import { distortionType } from "./tasks/distortion-type.ts";
import { emotion } from "./tasks/emotion.ts";
import { stress } from "./tasks/stress.ts";
import { clientTalk, therapistTalk } from "./tasks/talk.ts";
import { valence } from "./tasks/valence.ts";

const read = (text: string) => readText(baseModels(["sense"]), text);

describe("shipped weights", () => {
  it("read plain sentences as anyone would", () => {
    expect(
      predictValue(shippedModel("valence"), read("I love this, what a wonderful day!"), -4, 4),
    ).toBeGreaterThan(2);
    expect(
      predictValue(shippedModel("valence"), read("This is terrible and I hate it."), -4, 4),
    ).toBeLessThan(-2);
    expect(predictClass(shippedModel("therapist-talk"), read("How did that make you feel?")).label).toBe(
      "question",
    );
    expect(
      predictBinary(
        shippedModel("stress"),
        read("I am so anxious and scared, I can't cope with any of this."),
      ).label,
    ).toBe(true);
  });

  for (const task of [emotion, valence, stress, distortion, distortionType, clientTalk, therapistTalk]) {
    const there = existsSync(join(datasetsFolder(), task.data.folder));
    it.skipIf(!there)(
      `${task.name}: the numbers on its card come out again (needs the data folder ${task.data.folder})`,
      () => {
        const run: { measured: Record<string, number> } = JSON.parse(
          readFileSync(`${modelFolder(task.name)}training-run.json`, "utf8"),
        );
        const card = readFileSync(`${modelFolder(task.name)}card.md`, "utf8");
        const bytes = readFileSync(`${modelFolder(task.name)}weights.bin`);
        const again = (task.measure ?? evaluate)(bytes, task.load().test, baseModels(task.dense));
        const name = task.kind === "regression" ? "pearson" : "macroF1";
        expect(again[name]).toBeCloseTo(run.measured[name] ?? Number.NaN, 3);
        expect(card).toContain(`| ${name} | ${run.measured[name]} |`);
        const [low, high] = [again[`${name} low`], again[`${name} high`]];
        expect(card).toContain(`| 95 % interval | ${low?.toFixed(3)} to ${high?.toFixed(3)} |`);
      },
      180_000,
    );
  }
});
