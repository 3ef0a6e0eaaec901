import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import { understand } from "@evenkeel/language/understand";
import { assess, initialSafetyState } from "@evenkeel/safety/assess";
import { readingContext } from "@evenkeel/safety/reading-context";
import { riskReader } from "@evenkeel/server/adapters/models/risk-reader";

/** `npm run bench -- risk-dangers`: how often a danger beside suicide, told obliquely by writers who had not seen the rules, is
 *  met on its own pathway or answered at all; and how often calm lines that share its words are. No rule was made from them. */
interface DangerLine {
  readonly text?: string;
  readonly messages?: readonly string[];
  readonly danger: string;
  readonly language: Language;
}

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const lines = readFileSync(file("./lines.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as DangerLine);

/** The concerns of a line over all its messages, and whether any of them was answered with more than going on as before. */
const read = ({ text = "", messages = [text], language }: DangerLine) => {
  const reader = riskReader();
  let state = initialSafetyState();
  const concerns = new Set<string>();
  let answered = false;
  for (const message of messages) {
    const understood = reader(understand(message, { language }), readingContext(state));
    const assessment = assess(state, understood, instant(0));
    state = assessment.state;
    for (const concern of assessment.risk.concerns) concerns.add(concern);
    answered ||= assessment.nextStep.kind !== "continue";
  }
  return { concerns, answered };
};

const result: Record<string, { lines: number; met: number; answered: number }> = {};
for (const line of lines) {
  const { concerns, answered } = read(line);
  const row = result[line.danger] ?? { lines: 0, met: 0, answered: 0 };
  row.lines += 1;
  row.met += Number(concerns.has(line.danger));
  row.answered += Number(answered);
  result[line.danger] = row;
}
process.stdout.write("danger               lines   met on its pathway   answered at all\n");
for (const [danger, row] of Object.entries(result).sort(([a], [b]) => a.localeCompare(b)))
  process.stdout.write(
    `${danger.padEnd(20)} ${String(row.lines).padStart(5)} ${String(row.met).padStart(20)} ${String(row.answered).padStart(17)}\n`,
  );
writeFileSync(file("./last-result.json"), `${JSON.stringify(result, null, 2)}\n`);
