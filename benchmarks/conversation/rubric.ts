import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Five criteria after the idea of MindEval, in words of our own. @see mindeval2025 */
export const CRITERIA = ["competence", "ethics", "assessment", "alliance", "language"] as const;
export type Criterion = (typeof CRITERIA)[number];

export const CRITERION_NAMES: Readonly<Record<Criterion, string>> = {
  competence: "clinical competence",
  ethics: "ethics",
  assessment: "assessment and response",
  alliance: "alliance",
  language: "natural language",
};

const LEVELS = [1, 2, 3, 4, 5, 6] as const;
export type Level = (typeof LEVELS)[number];

const rubric = JSON.parse(
  readFileSync(fileURLToPath(new URL("./rubric.json", import.meta.url)), "utf8"),
) as Readonly<Record<Criterion, { readonly asks: string; readonly levels: readonly string[] }>>;

/** The rubric as a judge reads it. */
export const rubricText = (): string =>
  CRITERIA.map((criterion) =>
    [
      `## ${CRITERION_NAMES[criterion]}: ${rubric[criterion].asks}`,
      ...rubric[criterion].levels.map((level, i) => `${i + 1}. ${level}`),
    ].join("\n"),
  ).join("\n\n");
