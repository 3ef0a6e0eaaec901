import { measureGuard } from "./guard.ts";
import { drafts, PARTS } from "./sets.ts";

/** `npm run bench -- safety`: what may never be said, and what must be. */
const say = (line = ""): void => void process.stdout.write(`${line}\n`);
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

for (const part of PARTS) {
  const guard = measureGuard(drafts(part), (draft, reasons) => {
    if (part === "dev") say(`  ${draft.verdict} read as ${reasons.join(", ") || "fine"}: ${draft.text}`);
  });
  say(
    `guard, ${part}: stopped ${guard.stopped}/${guard.toStop}, passed ${guard.passed}/${guard.toPass}; precision ${percent(guard.precision)}, recall ${percent(guard.recall)}`,
  );
}
