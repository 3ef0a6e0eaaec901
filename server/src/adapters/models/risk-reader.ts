import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type PackedModel, parseModel } from "@evenkeel/language/model/packed-model";
import { dangerReader } from "@evenkeel/language/risk/danger-reader";
import { type SecondReader, secondReader } from "@evenkeel/language/risk/second-reader";

/** Beside `server/` both from source and built: three folders up from here to the package, one more to the root. */
const weightsOf = (name: string): PackedModel =>
  parseModel(readFileSync(fileURLToPath(new URL(`../../../../models/${name}/weights.bin`, import.meta.url))));

let reader: SecondReader | undefined;

/** The shipped readers beside the rules, of suicide and then of other dangers, read from their weights once.
 *  @throws Error when the weights are not there. */
export const riskReader = (): SecondReader => {
  if (reader === undefined) {
    const signs = secondReader(weightsOf("risk-sign"));
    const dangers = dangerReader(weightsOf("danger-sign"));
    reader = (understanding, context) => dangers(signs(understanding, context), context);
  }
  return reader;
};
