import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { KindReader } from "@evenkeel/companion/learned/kinds-heard";
import { readKind } from "@evenkeel/language/kinds/kind-model";
import { parseModel } from "@evenkeel/language/model/packed-model";

/** Beside `server/` both from source and built: three folders up from here to the package, one more to the root. */
const weightsOf = (name: string) =>
  parseModel(readFileSync(fileURLToPath(new URL(`../../../../models/${name}/weights.bin`, import.meta.url))));

let reader: KindReader | undefined;

/** The shipped reader of kinds, read from its weights once. @throws Error when the weights are not there. */
export const kindReader = (): KindReader => {
  if (reader !== undefined) return reader;
  const models = {
    kinds: weightsOf("said-kind"),
    base: { words: weightsOf("words"), sense: weightsOf("sense") },
  };
  reader = (text, language) => readKind(models, text, language);
  return reader;
};
