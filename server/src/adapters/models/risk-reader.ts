import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseModel } from "@evenkeel/language/model/packed-model";
import { type SecondReader, secondReader } from "@evenkeel/language/risk/second-reader";

/** Beside `server/` both from source and built: three folders up from here to the package, one more to the root. */
const WEIGHTS = fileURLToPath(new URL("../../../../models/risk-sign/weights.bin", import.meta.url));

let reader: SecondReader | undefined;

/** The shipped second reader of risk, read from its weights once. @throws Error when the weights are not there. */
export const riskReader = (): SecondReader => {
  reader ??= secondReader(parseModel(readFileSync(WEIGHTS)));
  return reader;
};
