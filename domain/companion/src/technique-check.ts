import type { Step, Technique } from "./technique.ts";
import { wordProblems } from "./technique-words-check.ts";

/** Ids of steps that can be come to from one of them, or null when some branch goes round and never ends. */
const walked = (technique: Technique, from: string, ended: Map<string, "open" | "ends">): boolean => {
  if (from === "end") return true;
  const seen = ended.get(from);
  if (seen !== undefined) return seen === "ends";
  ended.set(from, "open");
  const step = technique.steps.find((s) => s.id === from);
  const all = step?.next.every((b) => walked(technique, b.to, ended)) ?? false;
  if (all) ended.set(from, "ends");
  return all;
};

const stepProblems = (
  step: Step,
  ids: ReadonlySet<string>,
  saved: ReadonlySet<string>,
): readonly string[] => {
  const problems: string[] = [];
  const say = (problem: string): void => void problems.push(`step "${step.id}" ${problem}`);
  if (step.next.at(-1)?.when !== "any") say("has no way on for any other answer");
  for (const { to, when } of step.next) {
    if (to !== "end" && !ids.has(to)) say(`leads to "${to}", which is no step`);
    if (/^(?:at-least|below)-/.test(when) && step.reads !== "rating")
      say(`branches on a number it does not read`);
    if (when.startsWith("chose-") && step.reads !== "choice") say("branches on a choice it does not offer");
  }
  if (step.among !== undefined && !saved.has(step.among))
    say(`chooses among "${step.among}", which nothing saves`);
  if (step.compares !== undefined && step.reads !== "rating") say("compares what is no rating");
  return problems;
};

/** Everything wrong with a technique's states, in plain words; empty when every branch ends and every step has its words.
 *  A run can be left from every state by construction: leaving is read before the step sees the answer. */
export const techniqueProblems = (technique: Technique): readonly string[] => {
  const problems: string[] = [];
  const ids = new Set(technique.steps.map((s) => s.id));
  const saved = new Set(technique.steps.flatMap((s) => (s.saves === null ? [] : [s.saves])));
  if (technique.derived !== undefined) saved.add(technique.derived.saves);
  if (ids.size < technique.steps.length) problems.push("two steps share a name");
  const roots = [technique.start, ...(technique.followUp === undefined ? [] : [technique.followUp.start])];
  for (const root of roots) if (!ids.has(root)) problems.push(`starts at "${root}", which is no step`);
  for (const step of technique.steps) problems.push(...stepProblems(step, ids, saved));
  const ended = new Map<string, "open" | "ends">();
  for (const root of roots)
    if (ids.has(root) && !walked(technique, root, ended))
      problems.push("some branch goes round and never ends");
  for (const id of ids) if (!ended.has(id)) problems.push(`step "${id}" is never reached`);
  if (technique.steps.filter((s) => s.compares === "after").length > 0)
    if (!technique.steps.some((s) => s.compares === "before"))
      problems.push("compares with a rating that is never asked");
  problems.push(...wordProblems(technique, saved));
  if (saved.size === 0) problems.push("saves nothing");
  if (technique.sources.length === 0) problems.push("names no source");
  return problems;
};
