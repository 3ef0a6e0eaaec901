import type { Instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import { pick, type Random } from "@evenkeel/kernel/random";
import type { Card } from "@evenkeel/safety/reply";
import { filled } from "./candidate.ts";
import type { Heard } from "./heard.ts";
import { plannedTime } from "./planned-time.ts";
import type { Effect } from "./respond-types.ts";
import type { CompanionState, TechniqueRun } from "./state.ts";
import type { Reading, Step, Technique } from "./technique.ts";

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
}

/** Answers under a name that begins with this steer the run and are never saved. */
const hidden = "~";

const stepOf = (technique: Technique, id: string): Step | undefined =>
  technique.steps.find((s) => s.id === id);

/** The first number from 0 to 100 in a message; "7/10" and "7 out of 10" count as 70. */
export const ratingIn = (text: string): number | null => {
  const match = /(?<!\d)(\d{1,3})(?:\s*(?:\/|out of|de)\s*(10|100))?(?!\d)/.exec(text);
  if (match?.[1] === undefined) return null;
  const n = Number(match[1]) * (match[2] === "10" ? 10 : 1);
  return n <= 100 ? n : null;
};

const cardFor = (step: Step, technique: Technique, language: Language): readonly Card[] => {
  const words = technique.words[language];
  if (step.card === "pacer" && technique.pacer !== null)
    return [{ kind: "pacer", title: words.cardTitle, ...technique.pacer }];
  if (step.card === "steps") return [{ kind: "steps", title: words.cardTitle, steps: words.cardSteps }];
  return [];
};

const nothing = /^(?:no|nope|nah|nothing|none|nada|ningun[oa]?|ningún)\b/i;

const passes =
  /^(?:skip|pass|next|no|nope|none|nothing|nobody|no one|i(?:'d| would) rather not|saltar\w*|s[aá]lta\w*|paso|siguiente|nada|nadie|ningun[oa]?|prefiero no)\b/i;

/** Few words that pass a step over, where it may be. */
export const isSkipped = (step: Step, heard: Heard): boolean =>
  step.skippable === true && heard.understanding.wordCount <= 5 && passes.test(heard.text.trim());

/** How an answer reads for the branches of its step. */
const readingsOf = (
  step: Step,
  heard: Heard,
  run: TechniqueRun,
  ctx: TechniqueContext,
): readonly Reading[] => {
  const readings: Reading[] = [];
  if (heard.has("dont-know")) readings.push("dont-know");
  const rating = ratingIn(heard.text);
  if (step.reads === "rating") {
    readings.push(rating === null ? "not-a-number" : "number");
    const before = Number(run.answers[`${hidden}first-rating`] ?? Number.NaN);
    if (rating !== null && Number.isFinite(before)) readings.push(rating < before ? "eased" : "not-eased");
  }
  if (step.reads === "time")
    readings.push(plannedTime(heard.text, ctx.now, ctx.zone, ctx.language) === null ? "no-time" : "time");
  if (step.reads === "yes-no") {
    if (heard.has("no")) readings.push("no");
    else if (heard.has("yes")) readings.push("yes");
  }
  if (step.reads === "words" && heard.understanding.wordCount <= 3 && nothing.test(heard.text.trim()))
    readings.push("no");
  return [...readings, "any"];
};

const answerOf = (step: Step, heard: Heard): string => {
  const rating = ratingIn(heard.text);
  if (step.reads === "rating" && rating !== null) return String(rating);
  return heard.text.length <= 300 ? heard.text.trim() : `${heard.text.slice(0, 297).trim()}…`;
};

/** Tells something that happened, rather than asks or greets. */
const tells =
  /\b(?:was|were|did|said|told|got|went|made|left|came|took|tore|stood|failed|\w{3,}ed|couldn't|didn't|dijo|hizo|fue|pasó|grité|gritó|\p{L}+(?:aron|ieron))\b/iu;
const asksFor =
  /\b(?:need|want|please|techniques?|exercises?|thanks|hi|hello|hola|quiero|necesito|gracias)\b|\?/iu;

/** The member's own words that already answer a step, when they are short enough to stand alone. */
const alreadySaid = (step: Step, state: CompanionState): string | null => {
  if (step.from === null) return null;
  const fits = (text: string): boolean =>
    text.length >= 40 && text.length <= 180 && tells.test(text) && !asksFor.test(text);
  if (step.from === "thought") return state.thoughts.findLast((t) => t.quote.length <= 120)?.quote ?? null;
  const told = state.threads.flatMap((t) => t.quotes).map((q) => q.text);
  return told.find(fits) ?? null;
};

const say = (
  lines: readonly string[],
  slots: Readonly<Record<string, string>>,
  random: Random,
): readonly string[] => {
  const usable = lines.flatMap((line) => filled(line, slots) ?? []);
  return usable.length === 0 ? [] : [pick(usable, random)];
};

const whenText = (at: Instant, ctx: TechniqueContext): string =>
  new Intl.DateTimeFormat(ctx.language === "es" ? "es" : "en", {
    timeZone: ctx.zone,
    weekday: "long",
    hour: "numeric",
    minute: "2-digit",
  }).format(at);

const finish = (run: TechniqueRun, technique: Technique, ctx: TechniqueContext): TechniqueTurn => {
  const words = technique.words[ctx.language];
  const rows = Object.entries(words.labels).flatMap(([key, label]) => {
    const value = run.answers[key];
    return value === undefined ? [] : [{ label, value }];
  });
  const said = run.answers[`${hidden}time`];
  const plannedFor = said === undefined ? null : plannedTime(said, ctx.now, ctx.zone, ctx.language);
  const before = run.answers[`${hidden}first-rating`];
  const after = run.answers[`${hidden}last-rating`];
  const eased = before !== undefined && after !== undefined && Number(after) < Number(before);
  const slots = {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(plannedFor === null ? {} : { when: whenText(plannedFor, ctx) }),
  };
  const ending =
    plannedFor !== null
      ? say(words.planned, slots, ctx.random)
      : eased
        ? say(words.eased, slots, ctx.random)
        : [];
  return {
    run: null,
    texts: ending.length > 0 ? ending : say(words.finish, slots, ctx.random),
    cards:
      rows.length === 0
        ? []
        : [{ kind: "saved-result", techniqueId: technique.id, title: words.title, rows }],
    effects:
      rows.length === 0
        ? []
        : [{ kind: "save-result", techniqueId: technique.id, title: words.title, rows, plannedFor }],
    finished: true,
  };
};

/** Comes to a step: takes what was already said, or asks. */
const arrive = (
  to: string,
  run: TechniqueRun,
  technique: Technique,
  state: CompanionState,
  ctx: TechniqueContext,
  before: readonly string[],
): TechniqueTurn => {
  const step = to === "end" ? undefined : stepOf(technique, to);
  if (step === undefined) {
    const end = finish(run, technique, ctx);
    return { ...end, texts: [...before, ...end.texts] };
  }
  const words = technique.words[ctx.language].steps[step.id];
  const taken = alreadySaid(step, state);
  const lines = words?.taken ?? [];
  if (taken !== null && step.saves !== null && lines.length > 0 && run.answers[step.saves] === undefined) {
    const onward = step.next.find((b) => b.when === "any")?.to ?? "end";
    const answers = { ...run.answers, [step.saves]: taken };
    const told = say(lines, { x: taken.replace(/[.!?…]+$/, "") }, ctx.random);
    return arrive(onward, { ...run, answers }, technique, state, ctx, [...before, ...told]);
  }
  return {
    run: { ...run, stepId: step.id },
    texts: [...before, ...say(words?.ask ?? [], run.answers, ctx.random)],
    cards: cardFor(step, technique, ctx.language),
    effects: [],
    finished: false,
  };
};

/** Begins an exercise. */
export const beginTechnique = (
  technique: Technique,
  state: CompanionState,
  ctx: TechniqueContext,
): TechniqueTurn =>
  arrive(
    technique.start,
    { techniqueId: technique.id, stepId: technique.start, answers: {}, startedTurn: state.turn },
    technique,
    state,
    ctx,
    [],
  );

/** Says the current question of a run again, after something else was dealt with. */
export const askAgain = (run: TechniqueRun, technique: Technique, ctx: TechniqueContext): readonly string[] =>
  say(technique.words[ctx.language].steps[run.stepId]?.ask ?? [], run.answers, ctx.random);

/** Takes one answer and goes on: a smaller question after "I don't know", then past it; in the end, a saved result. */
export const stepTechnique = (
  run: TechniqueRun,
  heard: Heard,
  technique: Technique,
  state: CompanionState,
  ctx: TechniqueContext,
): TechniqueTurn => {
  const step = stepOf(technique, run.stepId);
  if (step === undefined) return finish(run, technique, ctx);
  const words = technique.words[ctx.language].steps[step.id];
  const readings = readingsOf(step, heard, run, ctx);
  const tries = Number(run.answers[`${hidden}tries-${step.id}`] ?? "0");
  const skipped = isSkipped(step, heard);
  const missed =
    readings.includes("dont-know") ||
    (step.reads === "rating" && readings.includes("not-a-number")) ||
    (step.reads === "time" && readings.includes("no-time"));
  if (missed && !skipped && tries === 0 && (words?.less.length ?? 0) > 0) {
    const answers: Record<string, string> = { ...run.answers, [`${hidden}tries-${step.id}`]: "1" };
    if (step.reads === "time" && !readings.includes("dont-know") && step.saves !== null)
      answers[step.saves] = answerOf(step, heard);
    return {
      run: { ...run, answers },
      texts: say(words?.less ?? [], run.answers, ctx.random),
      cards: [],
      effects: [],
      finished: false,
    };
  }
  const answers: Record<string, string> = { ...run.answers };
  const kept =
    !skipped &&
    !readings.includes("dont-know") &&
    !(step.reads === "rating" && readings.includes("not-a-number"));
  if (kept && step.saves !== null) answers[step.saves] = answerOf(step, heard);
  if (kept && step.reads === "time" && readings.includes("time")) answers[`${hidden}time`] = heard.text;
  const rating = step.reads === "rating" ? ratingIn(heard.text) : null;
  if (rating !== null)
    answers[
      run.answers[`${hidden}first-rating`] === undefined ? `${hidden}first-rating` : `${hidden}last-rating`
    ] = String(rating);
  const branch = step.next.find((b) => readings.includes(b.when));
  const short = heard.text.trim().replace(/[.!?…]+$/, "");
  const told =
    kept && (words?.heard?.length ?? 0) > 0
      ? say(words?.heard ?? [], short.length <= 60 ? { x: short } : {}, ctx.random)
      : [];
  return arrive(branch?.to ?? "end", { ...run, answers }, technique, state, ctx, told);
};
