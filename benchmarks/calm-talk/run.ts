import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { riskReader } from "@evenkeel/server/adapters/models/risk-reader";
import { measureTalk } from "./measure.ts";
import { interviews, supportTalks } from "./talks.ts";

/** `npm run bench -- calm-talk`: how often a talk that gives no cause for it is interrupted by a question about danger.
 *  `--show` prints what was taken for danger, in talks of the first half alone; the second half is only counted. */
const show = process.argv.includes("--show");
const sets = { "interviews on habits": interviews(), "support in distress": supportTalks() };
const kept: Record<string, unknown> = {};
const share = (part: number, whole: number): string =>
  `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
for (const [name, talks] of Object.entries(sets)) {
  if (talks === undefined) {
    process.stdout.write(`${name}: skipped, the data set is not at hand\n`);
    continue;
  }
  const half = Math.ceil(talks.length / 2);
  for (const [part, some] of [
    ["looked at", talks.slice(0, half)],
    ["only counted", talks.slice(half)],
  ] as const) {
    const results = some.map((talk) => measureTalk(talk, riskReader()));
    const interrupted = results.filter(({ alarms }) => alarms.length > 0);
    const turns = results.reduce((sum, one) => sum + one.turns, 0);
    const alarms = results.reduce((sum, one) => sum + one.alarms.length, 0);
    process.stdout.write(
      `${name}, ${part}: talks interrupted ${share(interrupted.length, results.length)}; turns ${share(alarms, turns)}\n`,
    );
    kept[`${name}, ${part}`] = { talks: results.length, interrupted: interrupted.length, turns, alarms };
    if (show && part === "looked at")
      for (const { id, alarms: all } of interrupted)
        for (const { turn, step, said, evidence } of all)
          process.stdout.write(`  ${id} ${turn} ${step}: ${said}\n      ${evidence}\n`);
  }
}
writeFileSync(
  fileURLToPath(new URL("./last-result.json", import.meta.url)),
  `${JSON.stringify(kept, null, 2)}\n`,
);
