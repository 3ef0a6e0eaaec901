import type { Heard } from "./heard.ts";
import { pattern } from "./pattern.ts";
import type { CompanionState, TechniqueRun } from "./state.ts";
import type { Technique } from "./technique.ts";
import {
  askAgain,
  knownIn,
  passOver,
  stay,
  stepOf,
  stepTechnique,
  type TechniqueContext,
  type TechniqueTurn,
  timesBefore,
} from "./technique-run.ts";
import { slotsOf, worded } from "./technique-say.ts";
import { toldBefore } from "./told-before.ts";

const few = (heard: Heard, most: number): boolean => heard.understanding.wordCount <= most;

const back = (
  run: TechniqueRun,
  technique: Technique,
  state: CompanionState,
  ctx: TechniqueContext,
): TechniqueTurn => {
  const to = run.trail?.at(-1);
  const step = to === undefined ? undefined : stepOf(technique, to);
  const turn = timesBefore(technique, state, ctx);
  if (step === undefined)
    return askAgain(run, [worded(ctx.wording.atStart, {}, turn) ?? ""], technique, state, ctx);
  const { [step.saves ?? ""]: _, [`~tries-${step.id}`]: __, ...answers } = run.answers;
  const { last: ___, ...rest } = run;
  const went = worded(ctx.wording.wentBack, {}, turn) ?? "";
  return askAgain(
    { ...rest, stepId: step.id, answers, trail: run.trail?.slice(0, -1) ?? [] },
    [went],
    technique,
    state,
    ctx,
  );
};

const example = (
  run: TechniqueRun,
  technique: Technique,
  state: CompanionState,
  ctx: TechniqueContext,
): TechniqueTurn => {
  const words = technique.words[ctx.language].steps[run.stepId];
  const shown = Number(run.answers["~shown"] ?? "0");
  const slots = slotsOf(technique, knownIn(run, ctx));
  const like = worded(words?.like ?? [], slots, shown, run.last);
  if (like === null || shown > 3) return stay(run, words?.less ?? [], [], technique, state, ctx);
  const lead = worded(ctx.wording.forExample, {}, shown) ?? "";
  const yours = like.includes("?") ? [] : [worded(ctx.wording.yours, {}, shown) ?? ""];
  return {
    run: { ...run, answers: { ...run.answers, "~shown": String(shown + 1) }, last: like },
    texts: [`${lead} ${like}`.trim(), ...yours],
    cards: [],
    effects: [],
    finished: false,
  };
};

const told = (
  run: TechniqueRun,
  heard: Heard,
  cue: RegExp,
  technique: Technique,
  state: CompanionState,
  ctx: TechniqueContext,
): TechniqueTurn => {
  const turn = timesBefore(technique, state, ctx);
  const rest = heard.text
    .replace(cue, "")
    .replace(/^[\s,.:;!–-]*(?:you|that|this|it|lo|eso|que)?[\s,.:;!–-]+/iu, "")
    .trim();
  if (rest.split(/\s+/).length >= 4)
    return stepTechnique(run, { ...heard, text: rest }, technique, state, ctx);
  const step = stepOf(technique, run.stepId);
  const found = step === undefined ? null : toldBefore(step, state, Object.values(run.answers));
  const x = found === null ? undefined : (slotsOf(technique, { x: found })["x"] ?? found.slice(0, 72));
  const lines = x === undefined ? ctx.wording.toldLost : ctx.wording.toldFound;
  const lead = worded(lines, { x }, turn);
  const before = lead === null ? [] : [lead];
  if (found === null || step?.saves == null) return passOver(run, technique, state, ctx, before);
  return passOver(
    { ...run, answers: { ...run.answers, [step.saves]: found } },
    technique,
    state,
    ctx,
    before,
  );
};

/** What is said to the exercise rather than in answer to it: go back, like what, I already told you. Null: an answer. */
export const asideOf = (
  run: TechniqueRun,
  heard: Heard,
  technique: Technique,
  state: CompanionState,
  ctx: TechniqueContext,
): { readonly turn: TechniqueTurn; readonly reason: string } | null => {
  const { cues } = ctx.wording;
  const text = heard.text.trim();
  if (few(heard, 9) && pattern(cues.back, ctx.language).test(text))
    return { turn: back(run, technique, state, ctx), reason: "goes back one question" };
  if (few(heard, 9) && pattern(cues.likeWhat, ctx.language).test(text))
    return { turn: example(run, technique, state, ctx), reason: "an example was asked for" };
  const cue = pattern(cues.alreadyTold, ctx.language);
  if (cue.test(text) && stepOf(technique, run.stepId)?.reads === "words")
    return { turn: told(run, heard, cue, technique, state, ctx), reason: "it was told before" };
  return null;
};
