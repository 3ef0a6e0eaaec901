import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { riskReader } from "@evenkeel/server/adapters/models/risk-reader";
import { type GradedCase, measureRisk, type RiskResult } from "./measure.ts";

/** `npm run bench -- risk`: how the rules read messages written by people who had not seen them. */
const folder = fileURLToPath(new URL("./sets/", import.meta.url));
const result: Record<string, RiskResult> = {};
for (const file of readdirSync(folder).sort()) {
  const cases = readFileSync(`${folder}${file}`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as GradedCase);
  result[file.replace(".jsonl", "")] = measureRisk(cases, riskReader());
}
const share = (part: number, whole: number): string =>
  `${part}/${whole} (${((100 * part) / whole).toFixed(0)} %)`;
process.stdout.write(
  "set          high+immediate missed   immediate under high   low noticed        false alarms\n",
);
for (const [name, of] of Object.entries(result))
  process.stdout.write(
    `${name.padEnd(12)} ${share(of.missed, of.ofHighAndImmediate).padEnd(23)} ${share(of.underestimated, of.ofImmediate).padEnd(22)} ${share(of.lowNoticed, of.ofLow).padEnd(18)} ${share(of.falseAlarms, of.ofNone)}\n`,
  );
writeFileSync(
  fileURLToPath(new URL("./last-result.json", import.meta.url)),
  `${JSON.stringify(result, null, 2)}\n`,
);
