// All checks: `node tools/test.mjs` runs everything, `node tools/test.mjs fast` what belongs before each commit.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bin, root, run } from "./step.mjs";

const fast = process.argv[2] === "fast";
const vitest = (project) => () =>
  run(
    bin("vitest"),
    [
      "run",
      "--project",
      project,
      "--reporter=default",
      `--outputFile.json=.cache/${project}.json`,
      "--reporter=json",
    ],
    { live: !fast },
  );

const checks = [
  {
    name: "format and lint",
    work: () => run(bin("biome"), ["ci", "--colors=off", "--error-on-warnings", "."]),
  },
  { name: "types", work: () => run(bin("tsc"), ["-b"]) },
  { name: "types of tests", work: () => run(bin("tsc"), ["-p", "tsconfig.tests.json"]) },
  { name: "unit and architecture", project: "unit", work: vitest("unit") },
  ...(fast
    ? []
    : [
        { name: "unused code", work: () => run(bin("knip"), ["--no-progress"]) },
        { name: "shipped weights measured again", project: "audits", work: vitest("audits") },
        { name: "contract", project: "contract", work: vitest("contract") },
        {
          name: "journeys in a browser",
          project: "journeys",
          work: () => run(bin("playwright"), ["test", "-c", "e2e/playwright.config.ts"], { live: true }),
        },
      ]),
];

/** How many tests a runner's report says passed, failed and were skipped. */
const counts = (project) => {
  const file = join(root, ".cache", `${project}.json`);
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(file, "utf8"));
  if (report.stats) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    if (flaky > 0) process.stdout.write(`${flaky} passed only at a second try: see "flaky" above\n`);
    return { passed: expected + flaky, failed: unexpected, skipped };
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
};

const total = { passed: 0, failed: 0, skipped: 0 };
for (const { name, project, work } of checks) {
  const started = Date.now();
  const { code, text } = await work();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const looked = project
    ? counts(project)
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const good = code === 0 && looked.passed > 0 && looked.failed === 0;
  if (!good && looked.failed === 0) looked.failed = 1;
  for (const key of ["passed", "failed", "skipped"]) total[key] += looked[key];
  process.stdout.write(
    `${good ? "ok  " : "FAIL"} ${name}${project ? ` (${looked.passed} passed${looked.skipped ? `, ${looked.skipped} skipped` : ""})` : ""}, ${seconds} s\n`,
  );
  if (!good) process.stdout.write(`${text.slice(-20_000)}\n`);
  if (!good && fast) break;
}
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exit(total.failed === 0 ? 0 : 1);
