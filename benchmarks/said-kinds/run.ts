import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { kindProbabilities, limitOf, NO_KIND } from "@evenkeel/language/kinds/kind-model";
import { parseModel } from "@evenkeel/language/model/packed-model";

/** `npm run bench -- said-kinds`: how often the reader of kinds is right on messages written before its lines were read. */
interface Message {
  readonly text: string;
  /** Any of these is right. */
  readonly kinds: readonly string[];
}

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const weights = (name: string) => readFileSync(pathOf(`../../models/${name}/weights.bin`));
const bytes = weights("said-kind");
const kinds = parseModel(bytes);
const models = { kinds, base: { words: parseModel(weights("words")), sense: parseModel(weights("sense")) } };
const known = new Set(kinds.labels);
const messages = readFileSync(pathOf("./messages.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Message);
if (messages.length < 200) throw new Error("too few messages to measure anything");

const read = messages.map(({ text, kinds: right }) => {
  const p = kindProbabilities(models, text);
  const best = p.indexOf(Math.max(...p));
  const said = kinds.labels[best] ?? NO_KIND;
  return {
    text,
    right,
    said,
    p: p[best] ?? 0,
    fires: said !== NO_KIND && (p[best] ?? 0) >= limitOf(said),
  };
});
const ofAKind = read.filter(({ right }) => !right.includes(NO_KIND) && right.some((kind) => known.has(kind)));
const ofNone = read.filter(({ right }) => right[0] === NO_KIND);
const fired = read.filter(({ fires }) => fires);
const share = (part: number, whole: number): string =>
  `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
const rows = {
  "top 1, of messages of a kind": share(
    ofAKind.filter(({ right, said }) => right.includes(said)).length,
    ofAKind.length,
  ),
  "precision where it speaks": share(
    fired.filter(({ right, said }) => right.includes(said)).length,
    fired.length,
  ),
  "coverage, of messages of a kind": share(ofAKind.filter(({ fires }) => fires).length, ofAKind.length),
  "speaks of messages of none": share(
    ofNone.filter(({ fires, right, said }) => fires && !right.includes(said)).length,
    ofNone.length,
  ),
  "bytes, compressed": String(gzipSync(bytes, { level: 9 }).length),
};
for (const [what, value] of Object.entries(rows)) process.stdout.write(`${what}: ${value}\n`);
if (process.argv.includes("--wrong"))
  for (const { text, right, said, p, fires } of read)
    if (!right.includes(said))
      process.stdout.write(`${fires ? "!" : " "} ${p.toFixed(2)} ${said} (${right.join(", ")}): ${text}\n`);
writeFileSync(pathOf("./last-result.json"), `${JSON.stringify(rows, null, 2)}\n`);
