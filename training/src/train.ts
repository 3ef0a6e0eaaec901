import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { evaluate } from "./evaluate.ts";
import type { Task } from "./task.ts";
import { distortion, distortionType } from "./tasks/distortion.ts";
import { emotion } from "./tasks/emotion.ts";
import { stress } from "./tasks/stress.ts";
import { clientTalk, therapistTalk } from "./tasks/talk.ts";
import { valence } from "./tasks/valence.ts";
import { trainTask } from "./train-task.ts";

/** `npm run train -- <task>`: makes models/<task>/weights.bin and training-run.json again from the data folder. */
const TASKS: readonly Task[] = [
  emotion,
  valence,
  stress,
  distortion,
  distortionType,
  clientTalk,
  therapistTalk,
];

const names = process.argv.slice(2);
const chosen =
  names.length === 0 ? [] : names[0] === "all" ? TASKS : TASKS.filter(({ name }) => names.includes(name));
if (chosen.length === 0) {
  process.stderr.write(`Which task? ${TASKS.map(({ name }) => name).join(", ")} or all\n`);
  process.exit(2);
}
for (const task of chosen) {
  const started = Date.now();
  const { learn, test } = task.load();
  const bytes = trainTask(task, learn);
  const measured = evaluate(bytes, test);
  const folder = fileURLToPath(new URL(`../../models/${task.name}/`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}weights.bin`, bytes);
  const { load: _, ...settings } = task;
  const run = {
    ...settings,
    learned: learn.length,
    measured: Object.fromEntries(
      Object.entries(measured).map(([name, value]) => [name, Number(value.toFixed(4))]),
    ),
    bytes: bytes.length,
    compressed: gzipSync(bytes, { level: 9 }).length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    command: `npm run train -- ${task.name}`,
  };
  writeFileSync(`${folder}training-run.json`, `${JSON.stringify(run, null, 2)}\n`);
  process.stdout.write(
    `${task.name}: ${JSON.stringify(run.measured)}, ${run.compressed} bytes compressed, ${((Date.now() - started) / 1000).toFixed(0)} s\n`,
  );
}
