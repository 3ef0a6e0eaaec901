import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { instant } from "@evenkeel/kernel/instant";
import { readFeelings } from "@evenkeel/language/feelings/read-feelings";
import { readingProfiles } from "@evenkeel/language/feelings/reading-profiles";
import { addProfiles, EMPTY_PROFILE, type ReadingProfile } from "@evenkeel/language/model/reading-profile";
import { secondReader } from "@evenkeel/language/risk/second-reader";
import { understand } from "@evenkeel/language/understand";
import { assess, initialSafetyState } from "@evenkeel/safety/assess";
import { readDataset } from "./datasets.ts";
import { modelFolder, shippedModel } from "./shipped.ts";

const hashOf = (name: string): string =>
  createHash("sha256")
    .update(readFileSync(`${modelFolder(name)}weights.bin`))
    .digest("hex");

const TEXTS = 4_000;

/** Counts what the shipped models say of everyday comments (the first of GoEmotions' development part, CC BY 4.0), so that a
 *  server can see when what it reads is of another kind. @returns how many texts were counted. */
export const makeBaselines = (): number => {
  const texts = readDataset("goemotions/dev.tsv")
    .trim()
    .split("\n")
    .slice(0, TEXTS)
    .map((line) => line.split("\t")[0] ?? "");
  const words = shippedModel("words");
  const models = {
    words,
    sense: shippedModel("sense"),
    emotion: shippedModel("emotion"),
    valence: shippedModel("valence"),
  };
  const reader = secondReader(shippedModel("risk-sign"));
  const profiles: Record<string, ReadingProfile> = {};
  for (const text of texts) {
    const understanding = reader(understand(text, { language: "en" }));
    const { risk } = assess(initialSafetyState(), understanding, instant(0));
    const read = readingProfiles(text, risk.tier, readFeelings(models, understanding), words);
    for (const [name, profile] of Object.entries(read))
      profiles[name] = addProfiles(profiles[name] ?? EMPTY_PROFILE, profile);
  }
  const baselines = {
    over: `the first ${texts.length} everyday comments of GoEmotions' development part`,
    command: "npm run train -- baselines",
    weights: Object.fromEntries([...Object.keys(models), "risk-sign"].map((name) => [name, hashOf(name)])),
    profiles,
  };
  writeFileSync(`${modelFolder(".")}baselines.json`, `${JSON.stringify(baselines, null, 2)}\n`);
  return texts.length;
};
