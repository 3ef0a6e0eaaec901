import type { Humans } from "./humans.ts";
import type { TextMeasures } from "./measures.ts";
import type { SystemResult } from "./ratings.ts";
import { CRITERIA, CRITERION_NAMES } from "./rubric.ts";

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const of = (part: number, whole: number): string => `${part} of ${whole} (${share(part, whole)})`;

/** The text measures of a system, with the humans in as many words beside it. */
export const textTable = (systems: readonly (readonly [string, TextMeasures])[]): string => {
  const row = (name: string, cell: (m: TextMeasures) => string): string =>
    `| ${name} | ${systems.map(([, measures]) => cell(measures)).join(" | ")} |`;
  return [
    `| | ${systems.map(([name]) => name).join(" | ")} |`,
    `|---|${systems.map(() => "---|").join("")}`,
    row("open turns", (m) => of(m.openTurns, m.turns)),
    row("talks in which safety took over", (m) => of(m.talksInSafety, m.talks)),
    row("replies that open as an earlier one of the talk (aim 0)", (m) => of(m.openingsAgain, m.openTurns)),
    row("talks without one", (m) => of(m.talksWithoutOpeningAgain, m.talks)),
    row("sentences said before in the talk", (m) => of(m.sentencesAgain, m.sentences)),
    row("distinct-2, all its words", (m) => `${m.distinct2.toFixed(3)} in ${m.words} words`),
    row("replies with a question (aim 60 % at most)", (m) => share(m.withQuestion, m.openTurns)),
    row("most questions in a reply (aim 1)", (m) => String(m.mostQuestions)),
    row("median words (aim 45 at most)", (m) => String(m.medianWords)),
    row("replies with the member's own content (aim 70 %)", (m) => share(m.withOwnContent, m.openTurns)),
    row("answers that would fit any message", (m) => of(m.fitsAnything, m.answersToContent)),
  ].join("\n");
};

export const varietyLine = (turns: number, words: number, own: number, humans: Humans | null): string =>
  humans === null
    ? `distinct-2 over ${turns} turns: ${own.toFixed(3)} in ${words} words; left out: ESConv is not in EVENKEEL_DATASETS`
    : `distinct-2 over ${turns} turns: ${own.toFixed(3)} in ${words} words, human supporters ${humans.distinct2.toFixed(3)} in as many: ${share(own, humans.distinct2)} of them (aim 70 %)`;

export const ratingTable = (results: Readonly<Record<string, SystemResult>>): string => {
  const systems = Object.entries(results);
  const row = (name: string, cell: (r: SystemResult) => string): string =>
    `| ${name} | ${systems.map(([, result]) => cell(result)).join(" | ")} |`;
  return [
    `| | ${systems.map(([name]) => name).join(" | ")} |`,
    `|---|${systems.map(() => "---|").join("")}`,
    row("talks", (r) => String(r.talks)),
    ...CRITERIA.map((criterion) => row(CRITERION_NAMES[criterion], (r) => r.criteria[criterion].toFixed(2))),
    row("mean", (r) => `**${r.mean.toFixed(2)}**`),
    row("first five exchanges", (r) => r.firstFive.toFixed(2)),
    row("last five exchanges", (r) => r.lastFive.toFixed(2)),
  ].join("\n");
};
