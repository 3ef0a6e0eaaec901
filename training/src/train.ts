import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { evaluate } from "./evaluate.ts";
import { makeBaselines } from "./make-baselines.ts";
import { makeDangerSign } from "./make-danger-sign.ts";
import { makeGolden } from "./make-golden.ts";
import { makeGoldenKinds } from "./make-golden-kinds.ts";
import { makeRiskSign } from "./make-risk-sign.ts";
import { makeSaidKind } from "./make-said-kind.ts";
import { makeSense } from "./make-sense.ts";
import { makeWords } from "./make-words.ts";
import { auc } from "./metrics.ts";
import { baseModels, modelFolder } from "./shipped.ts";
import { TASKS } from "./tasks/all.ts";
import { trainJointly } from "./train-jointly.ts";
import { trainTask } from "./train-task.ts";

/** `npm run train -- <name>`: makes models/<name>/weights.bin and training-run.json again from the data folder. Order
 *  matters where one rests on another: words, sense, emotion, then the rest. */
const MADE = { words: makeWords, sense: makeSense } as const;

const write = (name: string, bytes: Uint8Array, about: Record<string, unknown>): number => {
  const folder = modelFolder(name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}weights.bin`, bytes);
  const compressed = gzipSync(bytes, { level: 9 }).length;
  const run = {
    ...about,
    bytes: bytes.length,
    compressed,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    command: `npm run train -- ${name}`,
  };
  writeFileSync(`${folder}training-run.json`, `${JSON.stringify(run, null, 2)}\n`);
  return compressed;
};

/** Models with learning of their own. */
const APART: Readonly<
  Record<string, () => { readonly bytes: Uint8Array; readonly about: Record<string, unknown> }>
> = {
  "risk-sign": () => makeRiskSign(),
  "danger-sign": () => makeDangerSign(),
  "said-kind": () => makeSaidKind(),
};
const known = [...Object.keys(MADE), ...TASKS.map(({ name }) => name), ...Object.keys(APART)];
const given = process.argv.slice(2);
if (given[0] === "golden") {
  process.stdout.write(`models/golden.json: ${makeGolden()} bytes\n`);
  process.stdout.write(`models/golden-kinds.json: ${makeGoldenKinds()} bytes\n`);
  process.exit(0);
}
if (given[0] === "baselines") {
  process.stdout.write(`models/baselines.json: ${makeBaselines()} texts counted\n`);
  process.exit(0);
}
const names = given[0] === "all" ? known : known.filter((name) => given.includes(name));
if (names.length === 0) {
  process.stderr.write(`Which task? ${known.join(", ")}, all, golden, or baselines\n`);
  process.exit(2);
}
for (const name of names) {
  const started = Date.now();
  const task = TASKS.find((one) => one.name === name);
  let said = "";
  let compressed = 0;
  const apart = APART[name];
  if (apart !== undefined) {
    const { bytes, about } = apart();
    compressed = write(name, bytes, about);
  } else if (task === undefined) {
    compressed = write(name, MADE[name as keyof typeof MADE](), {
      name,
      modelId: name === "words" ? "words-2" : `${name}-1`,
    });
  } else {
    const { learn: loaded, test } = task.load();
    const learn = task.prepare?.(loaded) ?? loaded;
    const base = baseModels(task.dense);
    const { bytes, held } =
      task.jointly === undefined
        ? trainTask(task, learn, base)
        : trainJointly(task, task.jointly, learn, base);
    // Where the test part is kept apart, ranking of rows not seen in cross-validation stands in for it.
    const numbers =
      test.length > 0
        ? (task.measure ?? evaluate)(bytes, test, base)
        : Object.fromEntries(
            task.labels.map((label, at) => [
              `cross-validated auc ${label}`,
              auc(
                held.map((row) => row[at] ?? 0),
                learn.map(({ gold }) => gold.includes(at)),
              ),
            ]),
          );
    const measured = Object.fromEntries(
      Object.entries({ ...numbers, ...task.measureHeld?.(held, learn) }).map(([what, value]) => [
        what,
        Number(value.toFixed(4)),
      ]),
    );
    const { load: _, measure: __, prepare: ___, measureHeld: ____, same, ...settings } = task;
    compressed = write(name, bytes, {
      ...settings,
      ...(same === undefined
        ? {}
        : { same: { pairs: same.pairs().length, pull: same.pull, stackPull: same.stackPull } }),
      learned: learn.length,
      measured,
    });
    said = ` ${JSON.stringify(measured)},`;
  }
  process.stdout.write(
    `${name}:${said} ${compressed} bytes compressed, ${((Date.now() - started) / 1000).toFixed(0)} s\n`,
  );
}
process.stdout.write("Weights changed: `npm run train -- golden` keeps what they say of the golden texts.\n");
