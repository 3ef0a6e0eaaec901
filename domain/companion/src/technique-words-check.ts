import type { Step, StepWords, Technique, TechniqueWords } from "./technique.ts";
import { questionsIn } from "./wordings.ts";

const slotsIn = (line: string): readonly string[] =>
  [...line.matchAll(/\{(\p{L}+)\}/gu)].map((m) => {
    const name = m[1] ?? "";
    return name.charAt(0).toLowerCase() + name.slice(1);
  });

const always = ["x", "before", "after", "when"];

const linesOf = (said: StepWords): readonly string[] => [
  ...said.ask,
  ...said.less,
  ...(said.like ?? []),
  ...(said.heard ?? []),
  ...(said.taken ?? []),
  ...(said.more ?? []),
];

const ofStep = (
  step: Step,
  said: StepWords | undefined,
  technique: Technique,
  known: ReadonlySet<string>,
): readonly string[] => {
  if (said === undefined || said.ask.length === 0) return ["has no question"];
  const problems: string[] = [];
  const listed = technique.fits !== undefined;
  if (said.less.length === 0 && step.reads !== "done") problems.push("has nothing smaller to ask");
  if (listed && said.ask.length < 2) problems.push("has one wording only");
  if (said.ask.every((line) => slotsIn(line).length > 0))
    problems.push("cannot be asked when nothing is known");
  if (new Set([...said.ask, ...said.less]).size < 2 && step.reads !== "done")
    problems.push("can only repeat itself");
  if (listed && ["words", "list"].includes(step.reads) && (said.like?.length ?? 0) === 0)
    problems.push("has no example");
  if ((step.from ?? step.earlier ?? null) !== null && (said.taken?.length ?? 0) === 0)
    problems.push("takes what was said without saying so");
  if ((step.least ?? 0) > 1 && (said.more?.length ?? 0) === 0) problems.push("asks for more without words");
  for (const line of [...said.ask, ...said.less, ...(said.like ?? [])])
    if (questionsIn(line) > 1) problems.push(`asks twice: ${line}`);
  for (const line of [...(said.heard ?? []), ...(said.taken ?? [])])
    if (questionsIn(line) > 0) problems.push(`asks before it asks: ${line}`);
  for (const line of linesOf(said))
    for (const slot of slotsIn(line))
      if (!known.has(slot) && !always.includes(slot)) problems.push(`says {${slot}}, which nothing saves`);
  if (step.reads === "choice" && step.among === undefined) {
    const ids = new Set((said.options ?? []).map((o) => o.id));
    if (ids.size < 2) problems.push("offers no choice");
    for (const { when } of step.next)
      if (when.startsWith("chose-") && !ids.has(when.slice(6)))
        problems.push(`branches on "${when}", which is no option`);
  }
  return problems;
};

const ofListed = (technique: Technique, words: TechniqueWords): readonly string[] => {
  if (technique.fits === undefined) return [];
  const problems: string[] = [];
  if (words.about === undefined) problems.push("does not say what it is");
  if ((words.finds?.length ?? 0) < 3) problems.push("is hard to find: fewer than three words to find it by");
  if (words.asked === undefined) problems.push("cannot be asked for by name");
  if (words.offer.length < 2) problems.push("has one offer only");
  if (words.finish.length < 2) problems.push("has one ending only");
  if ((words.notFor?.length ?? 0) !== technique.contraindications.length)
    problems.push("does not say in this language when not to use it");
  if (technique.avoid !== undefined && (words.unfit?.length ?? 0) === 0)
    problems.push("has no words for where it does not fit");
  if (technique.steps.some((s) => s.reads === "time") && words.planned.length === 0)
    problems.push("plans a time and has no words for it");
  if (technique.steps.some((s) => s.compares === "after") && words.eased.length === 0)
    problems.push("compares two ratings and has no words for it");
  return problems;
};

/** Everything wrong with a technique's words, in each language. */
export const wordProblems = (technique: Technique, saved: ReadonlySet<string>): readonly string[] =>
  Object.entries(technique.words).flatMap(([language, words]) => {
    const problems: string[] = [];
    for (const step of technique.steps) {
      for (const problem of ofStep(step, words.steps[step.id], technique, saved))
        problems.push(`step "${step.id}" ${problem} (${language})`);
      if (step.saves !== null && words.labels[step.saves] === undefined)
        problems.push(`"${step.saves}" has no label (${language})`);
      if (step.card === "timer" && words.stages?.length !== technique.timer?.length)
        problems.push(`the timer has other stages than words (${language})`);
      if (step.card === "steps" && words.cardSteps.length === 0)
        problems.push(`step "${step.id}" shows an empty list (${language})`);
    }
    for (const id of Object.keys(words.steps))
      if (!technique.steps.some((s) => s.id === id))
        problems.push(`has words for "${id}", which is no step (${language})`);
    if (words.finish.length === 0) problems.push(`no words to finish with (${language})`);
    return [...problems, ...ofListed(technique, words).map((problem) => `${problem} (${language})`)];
  });
