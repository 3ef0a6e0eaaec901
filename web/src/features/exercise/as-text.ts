import type { Exercise } from "@evenkeel/contract/exercise";

/** A result as a page of plain text, for a file. @param made the line that says when it was made. */
export const asText = ({ title, rows }: Pick<Exercise, "title" | "rows">, made: string): string =>
  [
    title,
    made,
    "",
    ...rows
      .filter(({ value }) => value.trim() !== "")
      .flatMap(({ label, value }) => [`${label}:`, value, ""]),
  ].join("\n");
