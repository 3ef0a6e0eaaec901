import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Language } from "@evenkeel/kernel/locale";
import { NO_KIND } from "@evenkeel/language/kinds/kind-model";
import { readDataset } from "../datasets.ts";

const FOLDER = fileURLToPath(new URL("../../../content/src/companion/kinds/lines/", import.meta.url));
const LEARNED = /^(?:es-)?(?:told|asked|acts?|none)[\w-]*\.txt$/;

/** One message and what it is of. */
export interface KindLine {
  readonly kind: string;
  readonly text: string;
  readonly language: Language;
  /** Kept from learning when the numbers on record are measured. */
  readonly held: boolean;
  readonly weight: number;
}

const HELD_EVERY = 5;

const linesIn = (file: string): readonly Pick<KindLine, "kind" | "text" | "language">[] => {
  const language = file.startsWith("es-") ? "es" : "en";
  let kind = "";
  return readFileSync(`${FOLDER}${file}`, "utf8")
    .split("\n")
    .flatMap((line) => {
      if (line.startsWith("# ")) kind = line.slice(2).trim();
      return line.startsWith("# ") || line.trim() === "" ? [] : [{ kind, text: line.trim(), language }];
    });
};

/** What is told of a life is said in more ways than what is asked, and each kind of it has fewer lines. */
const TOLD_WEIGHT = 1.5;
const weightOf = (kind: string): number => (/^(?:ask-|act-|none$)/.test(kind) ? 1 : TOLD_WEIGHT);

/** Lines of all kinds in their files' order; every fifth of a kind is held out. */
const written = (): KindLine[] => {
  const seen = new Map<string, number>();
  return readdirSync(FOLDER)
    .filter((file) => LEARNED.test(file))
    .sort()
    .flatMap(linesIn)
    .map(({ kind, text, language }) => {
      const of = `${language} ${kind}`;
      const at = seen.get(of) ?? 0;
      seen.set(of, at + 1);
      return { kind, text, language, held: at % HELD_EVERY === HELD_EVERY - 1, weight: weightOf(kind) };
    });
};

const NEUTRAL = "27";
const COMMENTS_EVERY = 7;
const COMMENT_WEIGHT = 0.5;

/** Every seventh comment of GoEmotions in which nobody saw a feeling: what people write about anything at all. */
const comments = (): KindLine[] =>
  readDataset("goemotions/train.tsv")
    .trim()
    .split("\n")
    .map((line) => line.split("\t"))
    .filter(([, labels]) => labels === NEUTRAL)
    .filter((_, at) => at % COMMENTS_EVERY === 0)
    .map(([text = ""], at) => ({
      ...{ kind: NO_KIND, text, language: "en" as const, weight: COMMENT_WEIGHT },
      held: at % HELD_EVERY === HELD_EVERY - 1,
    }));

export const kindLines = (): KindLine[] => [...written(), ...comments()];
