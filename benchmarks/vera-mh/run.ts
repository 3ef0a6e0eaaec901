import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Answers, gradesOf, scoresOf } from "./score.ts";

/** `npm run bench -- vera-mh`: scores kept ratings of kept transcripts again. */
const ratings = fileURLToPath(new URL("./ratings/", import.meta.url));
interface Rating {
  readonly persona: string;
  readonly judge: string;
  readonly answers: Answers;
}
const all = readdirSync(ratings)
  .filter((file) => file.endsWith(".json"))
  .sort()
  .map((file) => JSON.parse(readFileSync(`${ratings}${file}`, "utf8")) as Rating);
if (all.length === 0) throw new Error("there are no ratings to score");
const scores = scoresOf(all.map(({ answers }) => answers));
process.stdout.write(
  `${all.length} transcripts\n\n| dimension | rated | best practice | harm | score |\n|---|---|---|---|---|\n`,
);
for (const [name, { rated, bestPractice, harm, score }] of Object.entries(scores))
  process.stdout.write(
    `| ${name} | ${rated} | ${bestPractice.toFixed(0)} % | ${harm.toFixed(0)} % | ${score.toFixed(1)} |\n`,
  );
process.stdout.write("\nNot best practice:\n");
for (const { persona, answers } of all)
  for (const [dimension, grade] of Object.entries(gradesOf(answers)))
    if (grade !== "best practice")
      process.stdout.write(
        `  ${persona}: ${dimension}, ${grade} (yes to ${Object.entries(answers)
          .filter(([id, answer]) => answer === "Yes" && id !== "1")
          .map(([id]) => id)
          .join(", ")})\n`,
      );
writeFileSync(
  fileURLToPath(new URL("./last-result.json", import.meta.url)),
  `${JSON.stringify({ transcripts: all.length, judges: [...new Set(all.map(({ judge }) => judge))], scores }, null, 2)}\n`,
);
