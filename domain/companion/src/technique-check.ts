import type { Technique } from "./technique.ts";
import { questionsIn } from "./wordings.ts";

/** Everything wrong with a technique's states, in plain words; empty when every branch ends and every step has its words.
 *  A run can be left from every state by construction: leaving is read before the step sees the answer. */
export const techniqueProblems = (technique: Technique): readonly string[] => {
  const problems: string[] = [];
  const ids = new Set(technique.steps.map((s) => s.id));
  if (ids.size < technique.steps.length) problems.push("two steps share a name");
  if (!ids.has(technique.start)) problems.push(`starts at "${technique.start}", which is no step`);
  for (const step of technique.steps) {
    if (step.next.at(-1)?.when !== "any")
      problems.push(`step "${step.id}" has no way on for any other answer`);
    for (const branch of step.next)
      if (branch.to !== "end" && !ids.has(branch.to))
        problems.push(`step "${step.id}" leads to "${branch.to}", which is no step`);
  }
  const state = new Map<string, "open" | "ends">();
  const ends = (id: string): boolean => {
    if (id === "end") return true;
    const seen = state.get(id);
    if (seen !== undefined) return seen === "ends";
    state.set(id, "open");
    const step = technique.steps.find((s) => s.id === id);
    const all = step?.next.every((b) => ends(b.to)) ?? false;
    if (all) state.set(id, "ends");
    return all;
  };
  if (!ends(technique.start)) problems.push("some branch goes round and never ends");
  for (const id of ids) if (!state.has(id)) problems.push(`step "${id}" is never reached`);
  for (const [language, words] of Object.entries(technique.words)) {
    for (const step of technique.steps) {
      const said = words.steps[step.id];
      if (said === undefined || said.ask.length === 0)
        problems.push(`step "${step.id}" has no question in ${language}`);
      if (said !== undefined && said.less.length === 0 && step.reads !== "done")
        problems.push(`step "${step.id}" has nothing smaller to ask in ${language}`);
      if (step.from !== null && (said?.taken?.length ?? 0) === 0)
        problems.push(`step "${step.id}" takes what was said without saying so in ${language}`);
      for (const line of [...(said?.ask ?? []), ...(said?.less ?? [])])
        if (questionsIn(line) > 1) problems.push(`step "${step.id}" asks twice in ${language}: ${line}`);
      for (const line of [...(said?.heard ?? []), ...(said?.taken ?? [])])
        if (questionsIn(line) > 0)
          problems.push(`step "${step.id}" asks before it asks in ${language}: ${line}`);
      if (step.saves !== null && words.labels[step.saves] === undefined)
        problems.push(`"${step.saves}" has no label in ${language}`);
    }
    if (words.finish.length === 0) problems.push(`no words to finish with in ${language}`);
  }
  if (!technique.steps.some((s) => s.saves !== null)) problems.push("saves nothing");
  if (technique.sources.length === 0) problems.push("names no source");
  return problems;
};
