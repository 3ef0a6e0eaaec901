import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type PackedModel, parseModel } from "@evenkeel/language/model/packed-model";

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
