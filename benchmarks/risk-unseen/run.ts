import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type PackedModel, parseModel } from "@evenkeel/language/model/packed-model";
import { READER_LIMITS, secondReader } from "@evenkeel/language/risk/second-reader";
import { allSignExamples } from "@evenkeel/training/make-risk-sign";
import { trainSigns } from "@evenkeel/training/risk/sign-trainer";
import { type GradedCase, measureRisk, type RiskResult } from "../risk/measure.ts";

/** `npm run bench -- risk-unseen`: what to expect of a writer whom nobody has seen. The reader is learned again without one
 *  set and measured on it, with the calibration that is shipped; for several limits of the gentle question, so that the price of
 *  each is seen. The rules were not made from these sets. */
const SETS = ["train-d-en", "train-g-en", "train-h-en", "train-h-es"];
const GENTLE = [0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

const folder = fileURLToPath(new URL("../risk/sets/", import.meta.url));
const shipped = parseModel(
  readFileSync(fileURLToPath(new URL("../../models/risk-sign/weights.bin", import.meta.url))),
);
const examples = allSignExamples();
const calibration = { slope: shipped.slope, offset: shipped.offset };
const held = SETS.map((set): { set: string; cases: GradedCase[]; model: PackedModel } => ({
  set,
  cases: readFileSync(`${folder}${set}.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as GradedCase),
  model: parseModel(
    trainSigns(
      examples.filter((example) => example.set !== set),
      calibration,
    ),
  ),
}));

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1).padStart(6);
const lineOf = (name: string, of: RiskResult): string =>
  `${name.padEnd(30)}${percent(of.missed, of.ofHighAndImmediate)} %${percent(of.underestimated, of.ofImmediate)} %${percent(of.lowNoticed, of.ofLow)} %${percent(of.falseAlarms, of.ofNone)} %\n`;

process.stdout.write(`${"".padEnd(30)}missed  under  low noticed  false alarms\n`);
const kept: Record<string, Record<string, RiskResult>> = {};
for (const { set, cases, model } of held) {
  const rows: Record<string, RiskResult> = { "rules alone": measureRisk(cases, (understood) => understood) };
  for (const gentle of GENTLE) {
    const limits = { ...READER_LIMITS, gentle, gentleFaint: gentle - 0.1 };
    rows[`gentle from ${gentle}`] = measureRisk(cases, secondReader(model, limits));
  }
  for (const [name, of] of Object.entries(rows)) process.stdout.write(lineOf(`${set}, ${name}`, of));
  kept[set] = rows;
}
writeFileSync(
  fileURLToPath(new URL("./last-result.json", import.meta.url)),
  `${JSON.stringify(kept, null, 2)}\n`,
);
