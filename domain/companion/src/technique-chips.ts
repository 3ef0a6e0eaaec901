import type { Chip } from "@evenkeel/safety/reply";
import type { Wording } from "./content-types.ts";
import type { TechniqueRun } from "./state.ts";
import type { Technique } from "./technique.ts";
import { asChips, optionsOf } from "./technique-card.ts";
import { knownIn, stepOf, type TechniqueContext } from "./technique-run.ts";

const say = (label: string): Chip => ({ label, action: { kind: "say", text: label } });

/** Quiet ways on from a step: its options when they are few and short; else an example, not knowing, leaving. */
export const stepChips = (
  run: TechniqueRun,
  technique: Technique,
  ctx: TechniqueContext,
  words: Wording["chips"],
): readonly Chip[] => {
  const step = stepOf(technique, run.stepId);
  const { chips } = ctx.wording;
  const options = step === undefined ? [] : optionsOf(step, technique, knownIn(run, ctx), ctx.language);
  if (asChips(options)) return [...options.map((o) => say(o.label)), say(words.stop)];
  if (run.follows !== undefined && run.stepId === technique.followUp?.start) return [say(chips.later)];
  if (step?.reads === "done") return [say(chips.done), say(words.stop)];
  if (step?.reads === "yes-no") return [say(words.yes), say(chips.no), say(words.stop)];
  if (step?.skippable === true) return [say(words.skip), say(words.stop)];
  const like = technique.words[ctx.language].steps[run.stepId]?.like ?? [];
  return [...(like.length > 0 ? [say(chips.example)] : []), say(words.dontKnow), say(words.stop)];
};
