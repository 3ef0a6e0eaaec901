import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { GOLDEN_MODELS, goldenScores } from "@evenkeel/language/model/golden";
import { GOLDEN_TEXTS } from "@evenkeel/language/model/golden-texts";
import { baseModels, modelFolder, shippedModel } from "./shipped.ts";

/** Keeps what the shipped weights say of the golden texts in models/golden.json, by which a change of the code that should
 *  change nothing is seen to change nothing. @returns the file's size in bytes. */
export const makeGolden = (): number => {
  const weights = Object.fromEntries(
    ["words", "sense", ...GOLDEN_MODELS].map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(`${modelFolder(name)}weights.bin`))
        .digest("hex"),
    ]),
  );
  const scores = goldenScores(shippedModel, baseModels(["sense", "emotion", "passages"]));
  const rows = scores.map((row) => JSON.stringify(row)).join(",\n");
  const texts = GOLDEN_TEXTS.map((text) => JSON.stringify(text)).join(",\n");
  const json = `{"weights":${JSON.stringify(weights, null, 2)},\n"texts":[\n${texts}\n],\n"scores":[\n${rows}\n]}\n`;
  writeFileSync(`${modelFolder(".")}golden.json`, json);
  return json.length;
};
