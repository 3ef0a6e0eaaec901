import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Answers, gradesOf, scoresOf } from "./score.ts";

interface Rating {
  readonly persona: string;
  readonly judge: string;
  readonly answers: Answers;
}

/** `npm run bench -- vera-mh`: scores the kept ratings of each run again. */
const runs = fileURLToPath(new URL("./runs/", import.meta.url));
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const results = readdirSync(runs)
  .sort()
  .map((run) => {
    const all = readdirSync(`${runs}${run}/ratings`)
      .filter((file) => file.endsWith(".json"))
      .sort()
      .map((file) => JSON.parse(readFileSync(`${runs}${run}/ratings/${file}`, "utf8")) as Rating);
    if (all.length === 0) throw new Error(`run ${run} has no ratings to score`);
    const scores = scoresOf(all.map(({ answers }) => answers));
    print(`\nrun ${run}: ${all.length} transcripts\n`);
    print("| dimension | rated | best practice | harm | score |\n|---|---|---|---|---|");
    for (const [name, { rated, bestPractice, harm, score }] of Object.entries(scores))
      print(
        `| ${name} | ${rated} | ${bestPractice.toFixed(0)} % | ${harm.toFixed(0)} % | ${score.toFixed(1)} |`,
      );
    print("\nnot best practice:");
    for (const { persona, answers } of all)
      for (const [dimension, grade] of Object.entries(gradesOf(answers)))
        if (grade !== "best practice") print(`  ${persona}: ${dimension}, ${grade}`);
    return { run, transcripts: all.length, judges: [...new Set(all.map(({ judge }) => judge))], scores };
  });
if (results.length === 0) throw new Error("there are no runs to score");
writeFileSync(
  fileURLToPath(new URL("./last-result.json", import.meta.url)),
  `${JSON.stringify(results, null, 2)}\n`,
);
