import type { SaidKind } from "@evenkeel/companion/said-kind";
import { esHard } from "./es-hard.ts";
import { esLife } from "./es-life.ts";

export const spanishKinds: readonly SaidKind[] = [...esHard, ...esLife];
