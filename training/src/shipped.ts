import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type DenseGroup, type PackedModel, parseModel } from "@evenkeel/language/model/packed-model";
import type { BaseModels } from "@evenkeel/language/model/text-reader";

export const modelFolder = (name: string): string =>
  fileURLToPath(new URL(`../../models/${name}/`, import.meta.url));

export const shippedModel = (name: string): PackedModel =>
  parseModel(readFileSync(`${modelFolder(name)}weights.bin`));

/** The models that stand under a task with these groups of inputs, as they lie in models/. */
export const baseModels = (groups: readonly DenseGroup[]): BaseModels => ({
  words: shippedModel("words"),
  ...(groups.length === 0 ? {} : { sense: shippedModel("sense") }),
  ...(groups.includes("emotion") ? { emotion: shippedModel("emotion") } : {}),
  ...(groups.includes("passages") ? { passages: shippedModel("distortion-passage") } : {}),
});
