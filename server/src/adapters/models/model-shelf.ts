import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ReadingProfile } from "@evenkeel/language/model/reading-profile";

/** One shipped model as its card and its training run describe it. */
export interface ShelvedModel {
  readonly name: string;
  readonly modelId: string;
  readonly about: string | null;
  readonly licence: string | null;
  /** Markdown. */
  readonly card: string;
  readonly measured: Readonly<Record<string, number>>;
  readonly compressedBytes: number;
  readonly sha256: string;
}

/** Beside `server/` both from source and built. */
const SHELF = fileURLToPath(new URL("../../../../models/", import.meta.url));
const json = (path: string): unknown => JSON.parse(readFileSync(`${SHELF}${path}`, "utf8"));

interface TrainingRun {
  readonly modelId: string;
  readonly about?: string;
  readonly data?: { readonly licence?: string };
  readonly measured?: Readonly<Record<string, number>>;
  readonly compressed: number;
  readonly sha256: string;
}

/** Every model that is shipped, by name. @throws Error when a card or a run is not there. */
export const shelvedModels = (): readonly ShelvedModel[] =>
  readdirSync(SHELF, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "node_modules")
    .map(({ name }) => {
      const run = json(`${name}/training-run.json`) as TrainingRun;
      return {
        name,
        modelId: run.modelId,
        about: run.about ?? null,
        licence: run.data?.licence ?? null,
        card: readFileSync(`${SHELF}${name}/card.md`, "utf8"),
        measured: run.measured ?? {},
        compressedBytes: run.compressed,
        sha256: run.sha256,
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name));

export interface Baselines {
  /** What the usual was counted over. */
  readonly over: string;
  /** Hashes of the weights it was counted with. */
  readonly weights: Readonly<Record<string, string>>;
  readonly profiles: Readonly<Record<string, ReadingProfile>>;
}

/** What was usual where the models were made. */
export const baselines = (): Baselines => json("baselines.json") as Baselines;
