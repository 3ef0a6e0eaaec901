import type { Card, Chip } from "@evenkeel/safety/reply";
import type { CompanionContent } from "./content-types.ts";
import { momentOf } from "./moments.ts";
import type { Move } from "./move.ts";
import { momentLines, type Talk, withLead } from "./open-talk.ts";
import { pattern } from "./pattern.ts";
import type { Effect } from "./respond-types.ts";
import type { CompanionState, TechniqueRun } from "./state.ts";
import { asksToLeave, isAside, leavesNow, putsDown, takesLeave } from "./step-out.ts";
import type { Technique } from "./technique.ts";
import { isSkipped } from "./technique-answer.ts";
import { asideOf } from "./technique-aside.ts";
import { stepChips } from "./technique-chips.ts";
import {
  askAgain,
  beginTechnique,
  stay,
  stepTechnique,
  type TechniqueContext,
  type TechniqueTurn,
} from "./technique-run.ts";
import { worded } from "./technique-say.ts";

/** A reply inside, into or out of an exercise. */
export interface TechniqueReply {
  readonly state: CompanionState;
  readonly text: string;
  readonly moves: readonly Move[];
  readonly sources: readonly string[];
  readonly question: string | null;
  readonly cards: readonly Card[];
  readonly effects: readonly Effect[];
  readonly reason: string;
  /** Ways on that belong to the step of an exercise; absent: those of talk. */
  readonly chips?: readonly Chip[];
}

const leaving = "~leaving";

export const techniqueOf = (run: TechniqueRun, content: CompanionContent): Technique | undefined =>
  content.techniques.find((t) => t.id === run.techniqueId);

const fromTurn = (
  turn: TechniqueTurn,
  technique: Technique,
  talk: Talk,
  ctx: TechniqueContext,
  reason: string,
): TechniqueReply => {
  const { state } = talk;
  const text = turn.texts.filter((t) => t !== "").join(" ");
  const question = turn.texts.findLast((t) => t.includes("?")) ?? null;
  const workedOn = state.threads.map((t) =>
    t.id === state.activeThread ? { ...t, state: "worked-on" as const } : t,
  );
  return {
    state: turn.finished
      ? { ...state, run: null, threads: workedOn, used: [...state.used, `done:${technique.id}`] }
      : { ...state, run: turn.run },
    text,
    moves: [turn.finished ? "finish-technique" : "step-technique"],
    sources: [],
    question,
    cards: turn.cards,
    effects: turn.effects,
    reason,
    ...(turn.run === null
      ? {}
      : { chips: stepChips(turn.run, technique, ctx, talk.content.wording[talk.language].chips) }),
  };
};

export const begin = (
  technique: Technique,
  talk: Talk,
  ctx: TechniqueContext,
  reason: string,
  follows?: string,
): TechniqueReply => {
  const made = beginTechnique(technique, talk.state, ctx, follows);
  const begun = `begun:${technique.id}:${talk.state.turn}`;
  const state = { ...talk.state, offered: null, used: [...talk.state.used, begun] };
  const untitled = (state.threads[0]?.label ?? "") === "";
  const title = { kind: "title-conversation" as const, title: technique.words[ctx.language].title };
  const effects = untitled ? [...made.effects, title] : made.effects;
  return fromTurn({ ...made, effects }, technique, { ...talk, state }, ctx, reason);
};

/** Comes back to a result with the message as the first answer: it told already how it went. */
export const comeBackWith = (
  technique: Technique,
  talk: Talk,
  ctx: TechniqueContext,
  reason: string,
  follows: string,
): TechniqueReply => {
  const made = beginTechnique(technique, talk.state, ctx, follows);
  if (made.run === null) return begin(technique, talk, ctx, reason, follows);
  const state = { ...talk.state, offered: null };
  const turn = stepTechnique(made.run, talk.heard, technique, state, ctx);
  const effects = [...made.effects, ...turn.effects];
  return fromTurn({ ...turn, effects }, technique, { ...talk, state }, ctx, reason);
};

const left = (talk: Talk, technique: Technique, run: TechniqueRun, ctx: TechniqueContext): TechniqueReply => {
  const state = {
    ...talk.state,
    run: null,
    declinedTechniques: [...new Set([...talk.state.declinedTechniques, technique.id])],
  };
  const reason = "the exercise is left when asked";
  if (run.follows !== undefined && run.stepId === technique.followUp?.start)
    return {
      state,
      text: worded(ctx.wording.putOff, {}, talk.state.turn) ?? "",
      moves: ["be-brief"],
      sources: [],
      question: null,
      cards: [],
      effects: [],
      reason: "how it went is left for another time",
    };
  const made = withLead(
    { ...talk, state },
    momentLines({ ...talk, state }, "leave-technique", "be-brief"),
    [],
  );
  return { ...made, reason, state, cards: [], effects: [] };
};

/** One message inside an exercise: it can be left at any step, a new topic is asked about once, questions are answered. */
export const inTechnique = (
  run: TechniqueRun,
  technique: Technique,
  talk: Talk,
  ctx: TechniqueContext,
): TechniqueReply | "left" => {
  const { state, heard } = talk;
  const { [leaving]: wasLeaving, ...answers } = run.answers;
  const leave = pattern(talk.content.wording[talk.language].leaveCue, talk.language).test(heard.text);
  const step = technique.steps.find((s) => s.id === run.stepId);
  const turned = (turn: TechniqueTurn, reason: string): TechniqueReply =>
    fromTurn(turn, technique, talk, ctx, reason);
  const putOff =
    run.follows !== undefined &&
    run.stepId === technique.followUp?.start &&
    pattern(ctx.wording.cues.later, talk.language).test(heard.text);
  if (putOff) return left(talk, technique, run, ctx);
  if (step !== undefined && wasLeaving === undefined && isSkipped(step, heard, ctx.wording, ctx.language))
    return turned(stepTechnique(run, heard, technique, state, ctx), `${technique.id}: a part is passed over`);
  const aside = wasLeaving === undefined ? asideOf(run, heard, technique, state, ctx) : null;
  if (aside !== null) return turned(aside.turn, aside.reason);
  if (leavesNow(heard, step, leave)) return left(talk, technique, run, ctx);
  if (wasLeaving !== undefined) {
    if (heard.has("yes")) return left(talk, technique, run, ctx);
    if (!heard.has("no") && !heard.has("maybe") && heard.understanding.wordCount > 6) return "left";
    const lead = momentLines(talk, "stay-in-technique", "step-technique")[0];
    const before = lead === undefined ? [] : [lead.text];
    return turned(
      askAgain({ ...run, answers }, before, technique, state, ctx),
      "carries on with the exercise",
    );
  }
  // A bare yes says nothing of a situation or a thought: it is no answer to keep.
  if (step?.reads === "words" && heard.understanding.wordCount <= 2 && heard.has("yes")) {
    const less = technique.words[talk.language].steps[step.id]?.less ?? [];
    return turned(
      stay(run, less, [], technique, state, ctx),
      "a bare yes is not the words that were asked for",
    );
  }
  const moment = momentOf(state, heard);
  if (moment !== null && takesLeave(moment, heard)) return "left";
  if (moment !== null && isAside(moment, heard, step)) {
    const lead = momentLines(talk, moment.moment, moment.move)[0];
    const before = lead === undefined ? [] : [lead.text];
    return {
      ...turned(askAgain(run, before, technique, state, ctx), "answers, then back to the exercise"),
      moves: [moment.move, "step-technique"],
    };
  }
  if (putsDown(heard, step, ctx)) {
    const state = { ...talk.state, run: null };
    const made = withLead({ ...talk, state }, momentLines({ ...talk, state }, "set-aside", "be-brief"), [
      { moves: ["reflect-meaning"], utility: 0.6, reason: "a heavy telling comes before an exercise" },
      { moves: ["reflect-feeling"], utility: 0.5, reason: "a heavy telling comes before an exercise" },
      { moves: ["reflect-content"], utility: 0.4, reason: "a heavy telling comes before an exercise" },
    ]);
    return { ...made, state, cards: [], effects: [] };
  }
  const tried = step !== undefined && answers[`~tries-${step.id}`] !== undefined;
  if (asksToLeave(heard, step, tried, ctx)) {
    const made = withLead(talk, momentLines(talk, "ask-leave-technique", "step-technique"), []);
    return {
      ...made,
      state: { ...state, run: { ...run, answers: { ...answers, [leaving]: "1" } } },
      cards: [],
      effects: [],
      moves: ["step-technique"],
    };
  }
  return turned(
    stepTechnique(run, heard, technique, state, ctx),
    `${technique.id}: takes the answer and goes on`,
  );
};
