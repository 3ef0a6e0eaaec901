import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type PackedModel, parseModel } from "@evenkeel/language/model/packed-model";
import type { BaseModels } from "@evenkeel/language/model/text-reader";

const folder = fileURLToPath(new URL("../../models/", import.meta.url));
const loaded = new Map<string, PackedModel>();

/** The shipped weights of a task, read once. @throws Error that says how to make them when they are missing. */
export const weightsOf = (task: string): PackedModel => {
  const known = loaded.get(task);
  if (known !== undefined) return known;
  const file = `${folder}${task}/weights.bin`;
  if (!existsSync(file))
    throw new Error(`models/${task}/weights.bin is missing; \`npm run train -- ${task}\` makes it.`);
  const model = parseModel(readFileSync(file));
  loaded.set(task, model);
  return model;
};

/** The models that the others rest on, each read when first needed. */
export const BASE: BaseModels = {
  get words() {
    return weightsOf("words");
  },
  get sense() {
    return weightsOf("sense");
  },
  get emotion() {
    return weightsOf("emotion");
  },
  get passages() {
    return weightsOf("distortion-passage");
  },
};
