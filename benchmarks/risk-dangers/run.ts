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

/** The concerns of a line over all its messages, the danger that was asked about because a model alone noticed it, and whether
 *  any of them was answered with more than going on as before. */
const read = ({ text = "", messages = [text], language }: DangerLine) => {
  const reader = riskReader();
  let state = initialSafetyState();
  const concerns = new Set<string>();
  let answered = false;
  let asked: string | null = null;
  for (const message of messages) {
    const understood = reader(understand(message, { language }), readingContext(state));
    const assessment = assess(state, understood, instant(0));
    state = assessment.state;
    for (const concern of assessment.risk.concerns) concerns.add(concern);
    answered ||= assessment.nextStep.kind !== "continue";
    if (assessment.nextStep.kind === "ask-danger") asked ??= assessment.nextStep.concern;
  }
  return { concerns, answered, asked };
};

interface Row {
  lines: number;
  /** Named by the rules, on its own pathway. */
  met: number;
  /** Asked about by its own name, and by another's. */
  asked: number;
  askedOther: number;
  /** Answered with more than going on as before, these among them. */
  answered: number;
}
const none = (): Row => ({ lines: 0, met: 0, asked: 0, askedOther: 0, answered: 0 });

const result: Record<string, Row> = {};
for (const line of lines) {
  const { concerns, answered, asked } = read(line);
  result[line.danger] ??= none();
  const row = result[line.danger] as Row;
  row.lines += 1;
  row.met += Number(concerns.has(line.danger));
  row.asked += Number(asked === line.danger);
  row.askedOther += Number(asked !== null && asked !== line.danger);
  row.answered += Number(answered);
}
const columns = ["lines", "met", "asked", "askedOther", "answered"] as const;
const titles = ["lines", "met", "asked", "as another", "answered"];
process.stdout.write(`${"danger".padEnd(20)}${titles.map((title) => title.padStart(12)).join("")}\n`);
for (const [danger, row] of Object.entries(result).sort(([a], [b]) => a.localeCompare(b)))
  process.stdout.write(
    `${danger.padEnd(20)}${columns.map((column) => String(row[column]).padStart(12)).join("")}\n`,
  );
writeFileSync(file("./last-result.json"), `${JSON.stringify(result, null, 2)}\n`);
