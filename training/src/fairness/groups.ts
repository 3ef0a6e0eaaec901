import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Words for people, by group, and sentences that take one of them at `{name}` or `{term}`. */
export interface GroupSet {
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly templates: readonly string[];
}

/** First names by gender and origin, and identity terms. */
export const groupSets = (): { readonly names: GroupSet; readonly terms: GroupSet } =>
  JSON.parse(
    readFileSync(
      fileURLToPath(new URL("../../../benchmarks/fairness/sets/groups.json", import.meta.url)),
      "utf8",
    ),
  );
