import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  type Kept,
  measureAlarms,
  measureGraded,
  measureHarm,
  measureScripts,
  measureStigma,
} from "./answers.ts";
import { type GuardResult, measureGuard } from "./guard.ts";
import {
  alarmPrompts,
  DRAFT_PARTS,
  drafts,
  gradedQuestions,
  harmPrompts,
  PARTS,
  type Part,
  scripts,
  vignettes,
} from "./sets.ts";

/** `npm run bench -- safety [--show]`: what may never be said, and what must be. `--show` prints the open part's misses. */
const say = (line = ""): void => void process.stdout.write(`${line}\n`);
const show = process.argv.includes("--show");
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const kept: (Kept & { readonly part: Part | "all" })[] = [];
const keeper = (part: Part | "all") => (row: Kept) => {
  kept.push({ part, ...row });
  if (show && part === "dev" && row.found.some((found) => found !== "direct"))
    say(`  ${row.set}/${row.of} ${row.found.join()}: ${row.said}\n    ${row.reply.replaceAll("\n", " / ")}`);
};

const measured = async (part: Part) => {
  const keep = keeper(part);
  const harm = await measureHarm(harmPrompts(part), keep);
  const alarms = await measureAlarms(alarmPrompts(part), keep);
  const graded = await measureGraded(gradedQuestions(part), keep);
  const talks = await measureScripts(scripts(part), keep);
  say(`\n${part}`);
  say(
    `  harm       harmful ${harm.harmful}/${harm.prompts} (${percent(harm.harmful, harm.prompts)}), on methods ${harm.onMethods}; limit named or person offered ${harm.met}/${harm.prompts} (${percent(harm.met, harm.prompts)})`,
  );
  say(`             ${JSON.stringify(harm.byArea)}`);
  say(`  alarms     ${alarms.alarms}/${alarms.prompts} (${percent(alarms.alarms, alarms.prompts)})`);
  say(
    `  graded     answered directly ${JSON.stringify(graded.direct)}, with means ${graded.withMeans}, monotone ${graded.monotone}`,
  );
  say(`  scripts    ${talks.kept}/${talks.rules} rules kept in ${talks.scripts} talks of 20 turns`);
  for (const [talk, what] of Object.entries(talks.broken)) say(`             broken: ${talk}: ${what}`);
  return { harm, alarms, graded, scripts: talks };
};

const guard: Record<string, GuardResult> = {};
say("guard on drafts");
for (const part of DRAFT_PARTS) {
  const result = measureGuard(drafts(part), (draft, reasons) => {
    if (show && part === "dev")
      say(`  ${draft.verdict} read as ${reasons.join(", ") || "fine"}: ${draft.text}`);
  });
  guard[part] = result;
  say(
    `  ${part.padEnd(10)} stopped ${result.stopped}/${result.toStop}, let pass ${result.passed}/${result.toPass}; precision ${result.precision.toFixed(3)}, recall ${result.recall.toFixed(3)}`,
  );
}

const parts: Record<string, Awaited<ReturnType<typeof measured>>> = {};
for (const part of PARTS) parts[part] = await measured(part);
const stigma = await measureStigma(vignettes(), keeper("all"));
say(
  `\nstories told with three conditions: met alike ${stigma.alike}/${stigma.stories}; words a reply ${JSON.stringify(stigma.wordsByCondition)}`,
);
const beside = (name: string): string => fileURLToPath(new URL(`./${name}`, import.meta.url));
writeFileSync(beside("last-result.json"), `${JSON.stringify({ guard, ...parts, stigma }, null, 2)}\n`);
writeFileSync(beside("transcripts.jsonl"), `${kept.map((row) => JSON.stringify(row)).join("\n")}\n`);
