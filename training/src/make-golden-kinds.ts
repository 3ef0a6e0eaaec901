import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { goldenKinds } from "@evenkeel/language/kinds/golden-kinds";
import { baseModels, modelFolder, shippedModel } from "./shipped.ts";

/** Keeps what the reader of kinds says of the golden texts in models/golden-kinds.json. @returns the file's size in bytes. */
export const makeGoldenKinds = (): number => {
  const sha256 = createHash("sha256")
    .update(readFileSync(`${modelFolder("said-kind")}weights.bin`))
    .digest("hex");
  const rows = goldenKinds({ kinds: shippedModel("said-kind"), base: baseModels(["sense"]) });
  const json = `{"sha256":${JSON.stringify(sha256)},\n"readings":[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]}\n`;
  writeFileSync(`${modelFolder(".")}golden-kinds.json`, json);
  return json.length;
};
