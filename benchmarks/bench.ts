import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** `npm run bench -- <name> [options]`: runs benchmarks/<name>/run.ts, which prints its table and keeps its last result. */
const here = fileURLToPath(new URL(".", import.meta.url));
const names = readdirSync(here).filter((name) => existsSync(`${here}${name}/run.ts`));
const name = process.argv[2];
if (name === undefined || !names.includes(name)) {
  process.stderr.write(`Which benchmark? ${names.join(", ")}\n`);
  process.exit(2);
}
await import(`./${name}/run.ts`);
