import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { type PackedModel, parseModel } from "@evenkeel/language/model/packed-model";
import { probabilitiesOf } from "@evenkeel/language/model/score";
import { type BaseModels, readText, scoresOf } from "@evenkeel/language/model/text-reader";
import { pearson } from "@evenkeel/training/metrics";
import { valence } from "@evenkeel/training/tasks/valence";
import { RIVALS } from "./packages.ts";

/** `npm run bench -- language`: every text model, on one core, beside packages that a developer would otherwise install. */
const TASKS = [
  "emotion",
  "valence",
  "stress",
  "distortion",
  "distortion-type",
  "client-talk",
  "therapist-talk",
];
const file = (name: string): string =>
  fileURLToPath(new URL(`../../models/${name}/weights.bin`, import.meta.url));
const say = (line = ""): void => void process.stdout.write(`${line}\n`);

const opened = performance.now();
const models = new Map<string, PackedModel>();
let compressedBytes = 0;
for (const name of ["words", "sense", ...TASKS]) models.set(name, parseModel(readFileSync(file(name))));
const loadMs = performance.now() - opened;
for (const name of models.keys()) compressedBytes += gzipSync(readFileSync(file(name)), { level: 9 }).length;
const model = (name: string): PackedModel => {
  const found = models.get(name);
  if (found === undefined) throw new Error(`There is no model ${name}.`);
  return found;
};
const base: BaseModels = { words: model("words"), sense: model("sense"), emotion: model("emotion") };

const rows = valence.load().test;
const texts = rows.map(({ text }) => text);
const gold = rows.map(({ gold: [value = 0] }) => value);

interface Timed {
  readonly perSecond: number;
  readonly p99Ms: number;
  readonly values: number[];
}
/** Two rounds to warm up, then five that are timed text by text. */
const timed = (read: (text: string) => number): Timed => {
  for (let round = 0; round < 2; round += 1) texts.forEach(read);
  const each: number[] = [];
  let values: number[] = [];
  const started = performance.now();
  for (let round = 0; round < 5; round += 1)
    values = texts.map((text) => {
      const before = performance.now();
      const value = read(text);
      each.push(performance.now() - before);
      return value;
    });
  const seconds = (performance.now() - started) / 1000;
  each.sort((a, b) => a - b);
  return { perSecond: each.length / seconds, p99Ms: each[Math.floor(each.length * 0.99)] ?? 0, values };
};

const results: { name: string; tweetsR: number | null; perSecond: number; p99Ms: number }[] = [];
const add = (name: string, read: (text: string) => number, measured: boolean): void => {
  const { perSecond, p99Ms, values } = timed(read);
  results.push({ name, tweetsR: measured ? pearson(values, gold) : null, perSecond, p99Ms });
};
const score = (name: string, text: string): number =>
  probabilitiesOf(model(name), scoresOf(model(name), readText(base, text)))[0] ?? 0;
add("evenkeel valence", (text) => score("valence", text), true);
add(
  "evenkeel, all seven tasks",
  (text) => {
    const read = readText(base, text);
    let sum = 0;
    for (const name of TASKS) sum += probabilitiesOf(model(name), scoresOf(model(name), read))[0] ?? 0;
    return sum;
  },
  false,
);
for (const rival of RIVALS) add(rival.name, rival.open(), true);

say(`${"".padEnd(28)}${["r, tweets", "texts/s", "p99 ms"].map((head) => head.padStart(11)).join("")}`);
for (const { name, tweetsR, perSecond, p99Ms } of results)
  say(
    name.padEnd(28) +
      [tweetsR?.toFixed(3) ?? "-", perSecond.toFixed(0), p99Ms.toFixed(3)]
        .map((cell) => cell.padStart(11))
        .join(""),
  );
say();
say(
  `${texts.length} tweets that were not learned from; all weights ${(compressedBytes / 1e6).toFixed(2)} MB compressed, read in ${loadMs.toFixed(0)} ms`,
);
writeFileSync(
  new URL("./last-result.json", import.meta.url),
  `${JSON.stringify(
    {
      at: new Date().toISOString(),
      node: process.version,
      processor: `${availableParallelism()} x ${cpus()[0]?.model ?? "unknown"}`,
      compressedBytes,
      loadMs,
      results,
    },
    null,
    2,
  )}\n`,
);
