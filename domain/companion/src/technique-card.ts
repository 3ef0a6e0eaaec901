import type { Language } from "@evenkeel/kernel/locale";
import type { Card } from "@evenkeel/safety/reply";
import type { Option, Step, Technique } from "./technique.ts";

/** What a choice chooses from: the options of its words, or a list the member made. */
export const optionsOf = (
  step: Step,
  technique: Technique,
  known: Readonly<Record<string, string>>,
  language: Language,
): readonly Option[] => {
  if (step.reads !== "choice") return [];
  if (step.among === undefined) return technique.words[language].steps[step.id]?.options ?? [];
  return (known[step.among] ?? "")
    .split("\n")
    .filter((item) => item !== "")
    .map((label, i) => ({ id: String(i + 1), label }));
};

const MOST_CHIPS = 4;
const LONGEST_CHIP = 36;

/** Few and short options are chips to tap; others stand in a list with numbers. */
export const asChips = (options: readonly Option[]): boolean =>
  options.length > 0 && options.length <= MOST_CHIPS && options.every((o) => o.label.length <= LONGEST_CHIP);

/** What stands beside a step on screen. */
export const cardFor = (
  step: Step,
  technique: Technique,
  known: Readonly<Record<string, string>>,
  language: Language,
): readonly Card[] => {
  const words = technique.words[language];
  if (step.card === "pacer" && technique.pacer !== null)
    return [{ kind: "pacer", title: words.cardTitle, ...technique.pacer }];
  if (step.card === "steps") return [{ kind: "steps", title: words.cardTitle, steps: words.cardSteps }];
  if (step.card === "timer") {
    const stages = (technique.timer ?? []).map((seconds, i) => ({ seconds, text: words.stages?.[i] ?? "" }));
    return [{ kind: "timer", title: words.cardTitle, stages }];
  }
  const options = optionsOf(step, technique, known, language);
  return options.length > 1 && !asChips(options)
    ? [{ kind: "steps", title: words.title, steps: options.map((o) => o.label) }]
    : [];
};
