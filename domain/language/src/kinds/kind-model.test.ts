import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { parseModel } from "../model/packed-model.ts";
import { type GoldenReading, goldenKinds } from "./golden-kinds.ts";
import { asksSomething, kindProbabilities, NO_KIND, readKind } from "./kind-model.ts";

const file = (path: string): Buffer => readFileSync(new URL(`../../../../models/${path}`, import.meta.url));
const open = (name: string) => parseModel(file(`${name}/weights.bin`));
const models = { kinds: open("said-kind"), base: { words: open("words"), sense: open("sense") } };
const kept = JSON.parse(file("golden-kinds.json").toString()) as {
  readonly sha256: string;
  readonly readings: readonly (readonly GoldenReading[])[];
};

describe("the reader of kinds", () => {
  it("reads the golden texts as it did when they were kept (`npm run train -- golden` keeps them anew)", () => {
    expect(createHash("sha256").update(file("said-kind/weights.bin")).digest("hex")).toBe(kept.sha256);
    const now = goldenKinds(models);
    expect(now.length).toBe(kept.readings.length);
    now.forEach((readings, text) => {
      readings.forEach(({ kind, p }, at) => {
        const before = kept.readings[text]?.find((one) => one.kind === kind);
        if (before === undefined) expect(p, kind).toBeCloseTo(kept.readings[text]?.[at]?.p ?? Number.NaN, 5);
        else expect(Math.abs(p - before.p), kind).toBeLessThan(2e-6);
      });
    });
  });

  it("is half a megabyte at the most, compressed", () => {
    expect(gzipSync(file("said-kind/weights.bin"), { level: 9 }).length).toBeLessThan(500_000);
  });

  it("shares one out over all kinds", () => {
    const all = kindProbabilities(models, "I drink a few beers every night so that I can sleep");
    expect(all.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 10);
  });

  it("hears plain messages, and none in a plain remark", () => {
    expect(readKind(models, "I was passed over for the promotion again").said?.kind).toBe("work-passed-over");
    expect(readKind(models, "how do I fall asleep?").said?.kind).toBe("ask-fall-asleep");
    expect(readKind(models, "the kitchen is blue").said).toBeNull();
    expect(models.kinds.labels).toContain(NO_KIND);
  });

  it("takes no plain statement for a question", () => {
    expect(asksSomething("I'm not depressed or anything")).toBe(false);
    expect(asksSomething("am I depressed")).toBe(true);
    expect(asksSomething("no idea how to tell him")).toBe(true);
    const all = kindProbabilities(models, "I'm not depressed or anything");
    models.kinds.labels.forEach((label, at) => {
      if (label.startsWith("ask-")) expect(all[at], label).toBe(0);
    });
  });
});
