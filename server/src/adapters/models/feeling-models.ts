import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { FeelingModels } from "@evenkeel/language/feelings/read-feelings";
import { type PackedModel, parseModel } from "@evenkeel/language/model/packed-model";

/** Beside `server/` both from source and built. */
const weightsOf = (task: string): PackedModel =>
  parseModel(readFileSync(fileURLToPath(new URL(`../../../../models/${task}/weights.bin`, import.meta.url))));

let models: FeelingModels | undefined;

/** The shipped models that feelings are read with, read from their weights once. @throws Error when they are not there. */
export const feelingModels = (): FeelingModels => {
  models ??= {
    words: weightsOf("words"),
    sense: weightsOf("sense"),
    emotion: weightsOf("emotion"),
    valence: weightsOf("valence"),
  };
  return models;
};
