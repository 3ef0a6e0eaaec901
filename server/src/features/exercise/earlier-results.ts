import type { EarlierResult } from "@evenkeel/companion/earlier";
import { techniques } from "@evenkeel/content/techniques/techniques";
import { instant } from "@evenkeel/kernel/instant";
import type { Sealer } from "../../adapters/vault/vault.ts";
import type { ResultColumns } from "./earlier-store.ts";
import { openExercise } from "./sealed-exercise.ts";

/** The name of an answer by its label, for results that were kept before answers had names. */
const keyOfLabel = (techniqueId: string, label: string): string | undefined => {
  const words = Object.values(techniques.find((t) => t.id === techniqueId)?.words ?? {});
  for (const { labels } of words)
    for (const [key, named] of Object.entries(labels)) if (named === label) return key;
  return undefined;
};

/** Saved results as the companion may know them. */
export const earlierResults = (sealer: Sealer, rows: readonly ResultColumns[]): readonly EarlierResult[] =>
  rows.map((row) => {
    const { rows: lines } = openExercise(sealer, row.id, Buffer.from(row.body, "base64"));
    return {
      id: row.id,
      techniqueId: row.technique,
      answers: Object.fromEntries(
        lines.flatMap(({ key, label, value }) => {
          const name = key ?? keyOfLabel(row.technique, label);
          return name === undefined || value.trim() === "" ? [] : [[name, value] as const];
        }),
      ),
      at: instant(Date.parse(row.at)),
      plannedFor: row.planned === null ? null : instant(Date.parse(row.planned)),
      asked: row.asked,
    };
  });
