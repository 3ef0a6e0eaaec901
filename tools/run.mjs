// Runs a command of the project from source: `node tools/run.mjs predict -- stress`. Sets up first when packages are missing;
// everything of set-up goes to standard error, so that standard output holds results alone.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root, run, step } from "./step.mjs";

const homes = {
  bench: "benchmarks/bench.ts",
  evaluate: "benchmarks/evaluate.ts",
  train: "training/src/train.ts",
};
const [name = "", ...given] = process.argv.slice(2);
const file = join(root, homes[name] ?? `cli/src/${name}.ts`);
if (!existsSync(file)) {
  process.stderr.write(`There is no command "${name}".\n`);
  process.exit(2);
}
if (!existsSync(join(root, "node_modules", ".package-lock.json"))) {
  await step("Installing packages", () =>
    run("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"]),
  );
}
const args = given[0] === "--" ? given.slice(1) : given;
const child = spawn(process.execPath, ["--conditions=evenkeel-source", "--import", "tsx", file, ...args], {
  stdio: "inherit",
  cwd: root,
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("close", (code, signal) => process.exit(code ?? (signal ? 130 : 0)));
