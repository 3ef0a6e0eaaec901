import type { SaidKind } from "@evenkeel/companion/said-kind";
import { enActs } from "./en-acts.ts";
import { enHard } from "./en-hard.ts";
import { enHeavy } from "./en-heavy.ts";
import { enLife } from "./en-life.ts";

export const englishKinds: readonly SaidKind[] = [...enActs, ...enHard, ...enHeavy, ...enLife];
