import type { Instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import type { Random } from "@evenkeel/kernel/random";
import type { Card } from "@evenkeel/safety/reply";
import { answersBehind, type EarlierResult, latest } from "./earlier.ts";
import type { ExerciseWording } from "./exercise-wording.ts";
import type { Heard } from "./heard.ts";
import { pattern } from "./pattern.ts";
import type { Effect } from "./respond-types.ts";
import type { CompanionState, TechniqueRun } from "./state.ts";
import type { Option, Step, Technique } from "./technique.ts";
import { type Answer, isSkipped, opens, readAnswer } from "./technique-answer.ts";
import { cardFor, optionsOf } from "./technique-card.ts";
import { finish } from "./technique-finish.ts";
import { slotsOf, worded } from "./technique-say.ts";
import { alreadySaid } from "./told-before.ts";

/** What an exercise says and does after one answer. */
export interface TechniqueTurn {
  readonly run: TechniqueRun | null;
  readonly texts: readonly string[];
  readonly cards: readonly Card[];
  readonly effects: readonly Effect[];
  readonly finished: boolean;
}

export interface TechniqueContext {
  readonly now: Instant;
  readonly zone: string;
  readonly language: Language;
  readonly random: Random;
  readonly wording: ExerciseWording;
  readonly earlier: readonly EarlierResult[];
}

/** Answers under a name that begins with this steer the run and are never saved. */
const hidden = "~";

export const stepOf = (technique: Technique, id: string): Step | undefined =>
  technique.steps.find((s) => s.id === id);

/** How often this exercise was gone through before: a further time is worded otherwise. */
export const timesBefore = (technique: Technique, state: CompanionState, ctx: TechniqueContext): number => {
  const name = `begun:${technique.id}:`;
  const now = state.run?.startedTurn ?? state.turn;
  const here = state.used.filter((u) => u.startsWith(name) && Number(u.slice(name.length)) < now).length;
  return Math.max(here, ctx.earlier.filter((r) => r.techniqueId === technique.id).length);
};

/** All that is known in a run: what was answered, over what an earlier result holds. */
export const knownIn = (run: TechniqueRun, ctx: TechniqueContext): Readonly<Record<string, string>> => ({
  ...answersBehind(ctx.earlier, run.follows),
  ...run.answers,
});

const say = (
  lines: readonly string[],
  slots: Readonly<Record<string, string>>,
  turn: number,
): readonly string[] => {
  const line = worded(lines, slots, turn);
  return line === null ? [] : [line];
};

/** Stays at a step with other words. */
export const stay = (
  run: TechniqueRun,
  lines: readonly string[],
  before: readonly string[],
  technique: Technique,
  state: CompanionState,
  ctx: TechniqueContext,
): TechniqueTurn => {
  const slots = slotsOf(technique, knownIn(run, ctx));
  const said = technique.words[ctx.language].steps[run.stepId];
  const line =
    worded(lines, slots, timesBefore(technique, state, ctx), run.last) ??
    worded([...(said?.ask ?? []), ...(said?.less ?? [])], slots, 0, run.last);
  return {
    run: line === null ? run : { ...run, last: line },
    texts: [...before, ...(line === null ? [] : [line])],
    cards: [],
    effects: [],
    finished: false,
  };
};

/** Says the current question of a run again in other words, after something else was dealt with. */
export const askAgain = (
  run: TechniqueRun,
  before: readonly string[],
  technique: Technique,
  state: CompanionState,
  ctx: TechniqueContext,
): TechniqueTurn => {
  const said = technique.words[ctx.language].steps[run.stepId];
  const step = stepOf(technique, run.stepId);
  const turn = stay(run, [...(said?.ask ?? []), ...(said?.less ?? [])], before, technique, state, ctx);
  return step === undefined
    ? turn
    : { ...turn, cards: cardFor(step, technique, knownIn(run, ctx), ctx.language) };
};

/** Comes to a step: takes what was already said or saved, or asks. */
export const arrive = (
  to: string,
  run: TechniqueRun,
  technique: Technique,
  state: CompanionState,
  ctx: TechniqueContext,
  before: readonly string[],
): TechniqueTurn => {
  const step = to === "end" ? undefined : stepOf(technique, to);
  if (step === undefined) {
    const end = finish(run, technique, timesBefore(technique, state, ctx), ctx);
    return { ...end, texts: [...before, ...end.texts] };
  }
  const words = technique.words[ctx.language].steps[step.id];
  const saved = step.earlier;
  const kept = saved === undefined ? undefined : latest(ctx.earlier, saved.techniqueId, saved.key);
  const taken = kept ?? alreadySaid(step, state);
  const turn = timesBefore(technique, state, ctx);
  if (taken !== null && step.saves !== null && run.answers[step.saves] === undefined) {
    const told = worded(words?.taken ?? [], { x: slotsOf(technique, { x: taken })["x"] }, turn);
    if (told !== null) {
      const onward = step.next.find((b) => b.when === "any")?.to ?? "end";
      const answers = { ...run.answers, [step.saves]: taken };
      return arrive(onward, { ...run, answers }, technique, state, ctx, [...before, told]);
    }
  }
  const known = knownIn(run, ctx);
  const ask = worded(words?.ask ?? [], slotsOf(technique, known), turn, run.last);
  return {
    run: { ...run, stepId: step.id, ...(ask === null ? {} : { last: ask }) },
    texts: [...before, ...(ask === null ? [] : [ask])],
    cards: cardFor(step, technique, known, ctx.language),
    effects: [],
    finished: false,
  };
};

/** Begins an exercise, or comes back to a saved result of it. */
export const beginTechnique = (
  technique: Technique,
  state: CompanionState,
  ctx: TechniqueContext,
  follows?: string,
): TechniqueTurn => {
  const start = follows === undefined ? technique.start : (technique.followUp?.start ?? technique.start);
  const turn = arrive(
    start,
    {
      techniqueId: technique.id,
      stepId: start,
      answers: {},
      startedTurn: state.turn,
      ...(follows === undefined ? {} : { follows }),
    },
    technique,
    state,
    ctx,
    [],
  );
  return follows === undefined
    ? turn
    : { ...turn, effects: [...turn.effects, { kind: "asked-about", resultId: follows }] };
};

const options = (
  step: Step,
  technique: Technique,
  run: TechniqueRun,
  ctx: TechniqueContext,
): readonly Option[] => optionsOf(step, technique, knownIn(run, ctx), ctx.language);

/** What a list holds once this answer is in it. */
const listWith = (run: TechniqueRun, key: string, items: string): string =>
  [...new Set([...(run.answers[key]?.split("\n") ?? []), ...items.split("\n")])].slice(0, 12).join("\n");

const onward = (
  step: Step,
  run: TechniqueRun,
  answer: Answer,
  heard: Heard,
  technique: Technique,
  state: CompanionState,
  ctx: TechniqueContext,
  before: readonly string[],
): TechniqueTurn => {
  const answers: Record<string, string> = { ...run.answers };
  const words = technique.words[ctx.language].steps[step.id];
  if (answer.kept !== null && step.saves !== null)
    answers[step.saves] = step.reads === "list" ? listWith(run, step.saves, answer.kept) : answer.kept;
  if (answer.readings.has("time")) answers[`${hidden}time`] = heard.text;
  if (answer.rating !== null && step.compares !== undefined)
    answers[step.compares === "before" ? `${hidden}first-rating` : `${hidden}last-rating`] = String(
      answer.rating,
    );
  if (answer.readings.has("no")) answers[`${hidden}no-${step.id}`] = "1";
  const branch = step.next.find((b) => opens(b.when, answer));
  const said = step.reads === "choice" ? (answer.kept ?? heard.text) : heard.text;
  const short = slotsOf(technique, { x: said })["x"];
  const slots = {
    ...slotsOf(technique, { ...knownIn(run, ctx), ...answers }),
    ...(short === undefined ? {} : { x: short }),
  };
  const told = answer.kept === null ? [] : say(words?.heard ?? [], slots, timesBefore(technique, state, ctx));
  const trail = [...(run.trail ?? []), step.id].slice(-40);
  return arrive(branch?.to ?? "end", { ...run, answers, trail }, technique, state, ctx, [...before, ...told]);
};

/** Passes a step over and keeps nothing of it. */
export const passOver = (
  run: TechniqueRun,
  technique: Technique,
  state: CompanionState,
  ctx: TechniqueContext,
  before: readonly string[],
): TechniqueTurn => {
  const step = stepOf(technique, run.stepId);
  const to = step?.next.at(-1)?.to ?? "end";
  const trail = [...(run.trail ?? []), run.stepId].slice(-40);
  return arrive(to, { ...run, trail }, technique, state, ctx, before);
};

/** Takes one answer and goes on: a smaller question after "I don't know" or an answer that does not fit, then past it;
 *  in the end, a saved result. */
export const stepTechnique = (
  run: TechniqueRun,
  heard: Heard,
  technique: Technique,
  state: CompanionState,
  ctx: TechniqueContext,
): TechniqueTurn => {
  const step = stepOf(technique, run.stepId);
  if (step === undefined) return finish(run, technique, timesBefore(technique, state, ctx), ctx);
  if (isSkipped(step, heard, ctx.wording, ctx.language)) return passOver(run, technique, state, ctx, []);
  const listed = step.reads === "list" ? run.answers[step.saves ?? ""] : undefined;
  const enough = pattern(ctx.wording.cues.enough, ctx.language).test(heard.text) || heard.has("no");
  if (listed !== undefined && enough && heard.understanding.wordCount <= 5)
    return passOver(run, technique, state, ctx, []);
  const words = technique.words[ctx.language].steps[step.id];
  const first = run.answers[`${hidden}first-rating`];
  const answer = readAnswer(step, heard, {
    ...ctx,
    options: options(step, technique, run, ctx),
    before: first === undefined ? null : Number(first),
    known: new Set(Object.keys(knownIn(run, ctx))),
  });
  const name = `${hidden}tries-${step.id}`;
  const tries = Number(run.answers[name] ?? "0");
  const again = { ...run, answers: { ...run.answers, [name]: String(tries + 1) } };
  if (answer.missed && tries === 0 && (words?.less.length ?? 0) > 0) {
    // A rough time is kept as it was said; a better one may take its place.
    const rough = step.reads === "time" && answer.kept !== null && step.saves !== null;
    const answers = rough ? { ...again.answers, [step.saves ?? ""]: answer.kept ?? "" } : again.answers;
    return stay({ ...again, answers }, words?.less ?? [], [], technique, state, ctx);
  }
  if (step.reads === "list" && step.saves !== null && step.least !== undefined && tries < 2) {
    const items = answer.kept === null ? run.answers[step.saves] : listWith(run, step.saves, answer.kept);
    if (
      items !== undefined &&
      !answer.missed &&
      items.split("\n").length < step.least &&
      words?.more !== undefined
    )
      return stay(
        { ...again, answers: { ...again.answers, [step.saves]: items } },
        words.more,
        [],
        technique,
        state,
        ctx,
      );
  }
  const lost = answer.empty && answer.missed && tries > 0 && !answer.readings.has("dont-know");
  return onward(
    step,
    run,
    answer,
    heard,
    technique,
    state,
    ctx,
    lost ? say(ctx.wording.passedOver, {}, state.turn) : [],
  );
};
