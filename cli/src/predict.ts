import { createInterface } from "node:readline";
import { ZodError } from "zod";
import { PREDICTION_TASKS, type PredictionTask } from "./prediction-tasks.ts";

/** `npm run --silent predict -- <task>`: JSON Lines in, one JSON object a line out, in the same order. A bad line gives
 *  `{"error": {"kind": ...}}` in its place and exit status 1 at the end. */
const answerLine = (
  task: PredictionTask,
  line: string,
): { answer: Record<string, unknown>; good: boolean } => {
  try {
    return { answer: { ...task.predict(JSON.parse(line)), modelId: task.modelId }, good: true };
  } catch (error) {
    if (error instanceof SyntaxError)
      return { answer: { error: { kind: "invalid-json", message: error.message } }, good: false };
    if (error instanceof ZodError) {
      const message = error.issues
        .map(({ path, message: what }) => `${path.join(".") || "line"}: ${what}`)
        .join("; ");
      return { answer: { error: { kind: "invalid-input", message } }, good: false };
    }
    throw error;
  }
};

/** Waits when whoever reads is slower than we are. */
const write = (text: string): Promise<void> =>
  new Promise((resolve) => (process.stdout.write(text) ? resolve() : process.stdout.once("drain", resolve)));

const [name] = process.argv.slice(2);
if (name === "--list") {
  for (const { task, modelId, about } of PREDICTION_TASKS)
    await write(`${JSON.stringify({ task, modelId, about })}\n`);
} else {
  const task = PREDICTION_TASKS.find((one) => one.task === name);
  if (task === undefined) {
    process.stderr.write(
      `Which task? ${PREDICTION_TASKS.map(({ task: known }) => known).join(", ")} (or --list)\n`,
    );
    process.exit(2);
  }
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === "") continue;
    const { answer, good } = answerLine(task, line);
    if (!good) process.exitCode = 1;
    await write(`${JSON.stringify(answer)}\n`);
  }
}
