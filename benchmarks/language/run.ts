import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { jointTable } from "@evenkeel/language/model/joint-table";
import { type PackedModel, parseModel } from "@evenkeel/language/model/packed-model";
import { probabilitiesOf } from "@evenkeel/language/model/score";
import { type BaseModels, readText, scoresOf } from "@evenkeel/language/model/text-reader";
import { predictTypes } from "@evenkeel/language/model/types-of-text";
import { understand } from "@evenkeel/language/understand";
import { riskReader } from "@evenkeel/server/adapters/models/risk-reader";
import { labelF1, pearson } from "@evenkeel/training/metrics";
import { stress } from "@evenkeel/training/tasks/stress";
import { valence } from "@evenkeel/training/tasks/valence";
import { NotInstalled, type Reader, RIVALS } from "./packages.ts";
import { type Timed, timed } from "./timing.ts";

/** `npm run bench -- language`: every text model, on one core, beside packages that a developer would otherwise install,
 *  on the same rows, which none of them has learned from. */
const BASE = ["words", "sense"];
const TASKS = [
  "emotion",
  "valence",
  "stress",
  "distortion-passage",
  "distortion",
  "distortion-type",
  "client-talk",
  "therapist-talk",
];
const bytesOf = (name: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../models/${name}/weights.bin`, import.meta.url)));
const say = (line = ""): void => void process.stdout.write(`${line}\n`);

interface Row {
  readonly name: string;
  readonly valenceR: number | null;
  readonly stressF1: number | null;
  readonly perSecond: number | null;
  readonly p50Ms: number | null;
  readonly p99Ms: number | null;
  readonly bytes: number;
  /** Until the first answer; learning included for those that learn here. */
  readonly readyMs: number;
}

const tweets = valence.load().test;
const tweetTexts = tweets.map(({ text }) => text);
const pleasant = tweets.map(({ gold: [value = 0] }) => value);
const posts = stress.load();
const postTexts = posts.test.map(({ text }) => text);
const stressed = posts.test.map(({ gold }) => gold.length > 0);
const learn = posts.learn.map(({ text, gold }) => ({ text, positive: gold.length > 0 }));

const rows: Row[] = [];
const show = (row: Row): void => {
  rows.push(row);
  const cells = [
    row.valenceR?.toFixed(3) ?? "-",
    row.stressF1?.toFixed(3) ?? "-",
    row.perSecond?.toFixed(0) ?? "-",
    row.p50Ms?.toFixed(3) ?? "-",
    row.p99Ms?.toFixed(3) ?? "-",
    (row.bytes / 1e6).toFixed(2),
    row.readyMs.toFixed(0),
  ];
  say(row.name.padEnd(38) + cells.map((cell) => cell.padStart(11)).join(""));
};
const quality = (task: "valence" | "stress", { values }: Pick<Timed, "values">, threshold = 0.5) => ({
  valenceR: task === "valence" ? pearson(values, pleasant) : null,
  stressF1:
    task === "stress"
      ? labelF1(
          values.map((value) => value >= threshold),
          stressed,
        )
      : null,
});

/** Our own weights from bytes to first answer, as a program that wants these tasks would load them. */
const opened = (names: readonly string[]) => {
  const files = [...BASE, ...names].map((name) => [name, bytesOf(name)] as const);
  const started = performance.now();
  const models = new Map(files.map(([name, bytes]) => [name, parseModel(bytes)]));
  const of = (name: string): PackedModel => {
    const found = models.get(name);
    if (found === undefined) throw new Error(`There is no model ${name}.`);
    return found;
  };
  const read = [...models].filter(([name]) => name !== "words").map(([, model]) => model);
  const emotion = models.get("emotion");
  const passages = models.get("distortion-passage");
  const base: BaseModels = {
    ...{ words: of("words"), sense: of("sense"), joint: jointTable(read) },
    ...(emotion === undefined ? {} : { emotion }),
    ...(passages === undefined ? {} : { passages }),
  };
  const score = (name: string, text = readText(base, "")): number =>
    name === "distortion-type"
      ? (predictTypes(of(name), text)[0]?.share ?? 0)
      : (probabilitiesOf(of(name), scoresOf(of(name), text))[0] ?? 0);
  for (const name of names) score(name, readText(base, "first words"));
  const readyMs = performance.now() - started;
  const bytes = files.reduce((sum, [, file]) => sum + gzipSync(file, { level: 9 }).length, 0);
  return { base, of, score, readyMs, bytes };
};
const add = async (
  name: string,
  own: ReturnType<typeof opened>,
  read: Reader,
  task?: "valence" | "stress",
) => {
  const found = await timed(read, task === "stress" ? postTexts : tweetTexts);
  const measured =
    task === undefined ? { valenceR: null, stressF1: null } : quality(task, found, own.of(task).threshold[0]);
  show({ name, ...measured, ...found, bytes: own.bytes, readyMs: own.readyMs });
};

say(
  "".padEnd(38) +
    ["r, tweets", "F1, stress", "texts/s", "p50 ms", "p99 ms", "MB", "ready ms"]
      .map((head) => head.padStart(11))
      .join(""),
);
const one = opened(["valence"]);
await add("evenkeel valence", one, (text) => one.score("valence", readText(one.base, text)), "valence");
const two = opened(["stress"]);
await add(
  "evenkeel stress (posts of 90 words)",
  two,
  (text) => two.score("stress", readText(two.base, text)),
  "stress",
);
const all = opened(TASKS);
const reader = riskReader();
const wholeBytes = all.bytes + gzipSync(bytesOf("risk-sign"), { level: 9 }).length;
const readAll = (text: string): number => {
  const read = readText(all.base, text);
  let sum = 0;
  for (const name of TASKS) sum += all.score(name, read);
  return sum;
};
await add("evenkeel, seven models", all, readAll);
await add(
  "evenkeel, understanding by rules",
  { ...all, bytes: 0, readyMs: 0 },
  (text) => understand(text).wordCount,
);
await add(
  "evenkeel, all of it and signs of risk",
  { ...all, bytes: wholeBytes },
  (text) => readAll(text) + reader(understand(text)).wordCount,
);

for (const { name, task, open } of RIVALS) {
  const started = performance.now();
  try {
    const { read, readAll: bulk, bytes, close } = await open(learn);
    const texts = task === "stress" ? postTexts : tweetTexts;
    await read?.("first words");
    const readyMs = performance.now() - started;
    if (read !== undefined) {
      const found = await timed(read, texts);
      show({ name, ...quality(task, found), ...found, bytes, readyMs });
    } else if (bulk !== undefined) {
      const before = performance.now();
      const values = bulk(texts);
      const perSecond = (texts.length / (performance.now() - before)) * 1000;
      show({ name, ...quality(task, { values }), perSecond, p50Ms: null, p99Ms: null, bytes, readyMs });
    }
    close?.();
  } catch (error) {
    if (!(error instanceof NotInstalled)) throw error;
    say(`${name.padEnd(38)}  left out: ${error.message}`);
  }
}
say();
say(
  `${tweetTexts.length} tweets and ${postTexts.length} posts that nothing here was learned from; texts a second of processor time on one core; our weights compressed, with those they rest on.`,
);
const result = {
  at: new Date().toISOString(),
  node: process.version,
  processor: `${availableParallelism()} x ${cpus()[0]?.model ?? "unknown"}`,
  results: rows.map(({ name, ...numbers }) => ({
    name,
    ...Object.fromEntries(Object.entries(numbers).filter(([what]) => what !== "values" && what !== "close")),
  })),
};
writeFileSync(new URL("./last-result.json", import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
