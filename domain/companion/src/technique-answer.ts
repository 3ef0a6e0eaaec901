import type { Instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import type { ExerciseWording } from "./exercise-wording.ts";
import type { Heard } from "./heard.ts";
import { pattern } from "./pattern.ts";
import { plannedTime } from "./planned-time.ts";
import { clockIn, hoursIn, itemsIn, optionIn, ratingIn } from "./read-value.ts";
import type { Option, Reading, Step } from "./technique.ts";

/** One answer, read for its step. */
export interface Answer {
  /** What is kept of it; null keeps nothing. */
  readonly kept: string | null;
  readonly readings: ReadonlySet<Reading>;
  readonly rating: number | null;
  /** It does not fit: a smaller question comes before the step is passed over. */
  readonly missed: boolean;
  /** There is nothing in it at all for this step. */
  readonly empty: boolean;
}

export interface AnswerContext {
  readonly now: Instant;
  readonly zone: string;
  readonly language: Language;
  readonly wording: ExerciseWording;
  /** Options of a choice. */
  readonly options: readonly Option[];
  /** The first of two ratings that are laid side by side. */
  readonly before: number | null;
  readonly known: ReadonlySet<string>;
}

const nothing = /^(?:no|nope|nah|nothing|none|nada|ningun[oa]?|ningún)\b/i;
const LONGEST = 1_500;

const passes =
  /^(?:no|nope|none|nothing|nobody|no one|i(?:'d| would) rather not|paso|nada|nadie|ningun[oa]?|prefiero no)\b/i;

/** Few words that pass a step over. */
export const isSkipped = (
  step: Step,
  heard: Heard,
  wording: ExerciseWording,
  language: Language,
): boolean => {
  const text = heard.text.trim();
  if (heard.understanding.wordCount > 5) return false;
  return pattern(wording.cues.skip, language).test(text) || (step.skippable === true && passes.test(text));
};

const whole = (text: string): string =>
  text.length <= LONGEST ? text.trim() : `${text.slice(0, LONGEST - 1).trim()}…`;

const keptOf = (step: Step, heard: Heard, ctx: AnswerContext): { kept: string | null; fits: boolean } => {
  switch (step.reads) {
    case "words":
    case "done":
      return { kept: whole(heard.text), fits: true };
    case "rating": {
      const rating = ratingIn(heard.text, step.scale);
      return { kept: rating === null ? null : String(rating), fits: rating !== null };
    }
    case "yes-no":
      return { kept: whole(heard.text), fits: heard.has("yes") || heard.has("no") };
    case "time":
      return {
        kept: whole(heard.text),
        fits: plannedTime(heard.text, ctx.now, ctx.zone, ctx.language) !== null,
      };
    case "list": {
      const items = itemsIn(heard.text);
      return { kept: items.length === 0 ? null : items.join("\n"), fits: items.length > 0 };
    }
    case "choice": {
      const option = optionIn(heard.text, ctx.options, ctx.language);
      return { kept: option?.label ?? whole(heard.text), fits: option !== null };
    }
    case "hours": {
      const hours = hoursIn(heard.text);
      return { kept: hours === null ? null : String(hours), fits: hours !== null };
    }
    case "clock": {
      const clock = clockIn(heard.text);
      return { kept: clock, fits: clock !== null };
    }
    default:
      return step.reads satisfies never;
  }
};

/** Reads an answer for its step: what is kept of it, and which branches it opens. */
export const readAnswer = (step: Step, heard: Heard, ctx: AnswerContext): Answer => {
  const { kept, fits } = keptOf(step, heard, ctx);
  const lost = heard.has("dont-know") && !(fits && ["rating", "list", "hours", "clock"].includes(step.reads));
  const rating = step.reads === "rating" ? ratingIn(heard.text, step.scale) : null;
  const readings = new Set<Reading>(["any"]);
  if (lost) readings.add("dont-know");
  if (step.reads === "rating") readings.add(rating === null ? "not-a-number" : "number");
  if (rating !== null && ctx.before !== null) readings.add(rating < ctx.before ? "eased" : "not-eased");
  if (step.reads === "time") readings.add(fits ? "time" : "no-time");
  if (heard.has("no")) readings.add("no");
  else if (heard.has("yes")) readings.add("yes");
  if (step.reads === "words" && heard.understanding.wordCount <= 3 && nothing.test(heard.text.trim()))
    readings.add("no");
  if (pattern(ctx.wording.cues.notDone, ctx.language).test(heard.text)) readings.add("not-done");
  for (const { emotion, holder, strength } of heard.understanding.emotions)
    if (holder === "self" && strength >= 0.3) readings.add(`feels-${emotion}`);
  if (step.reads === "choice") {
    const option = optionIn(heard.text, ctx.options, ctx.language);
    if (option !== null) readings.add(`chose-${option.id}`);
  }
  for (const name of ctx.known) readings.add(`has-${name}`);
  return {
    kept: lost ? null : kept,
    readings,
    rating,
    missed: lost || !fits,
    empty: lost || kept === null,
  };
};

const limit = /^(at-least|below)-(\d+)$/;

/** Whether a branch is open for an answer. */
export const opens = (when: Reading, answer: Answer): boolean => {
  const bound = limit.exec(when);
  if (bound === null) return answer.readings.has(when);
  if (answer.rating === null) return false;
  const at = Number(bound[2]);
  return bound[1] === "below" ? answer.rating < at : answer.rating >= at;
};
