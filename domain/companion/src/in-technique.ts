import type { EmotionName } from "@evenkeel/language/understanding";
import type { Card } from "@evenkeel/safety/reply";
import type { CompanionContent } from "./content-types.ts";
import { momentOf } from "./moments.ts";
import type { Move } from "./move.ts";
import { momentLines, type Talk, withLead } from "./open-talk.ts";
import { pattern } from "./pattern.ts";
import { plannedTime } from "./planned-time.ts";
import type { Effect } from "./respond-types.ts";
import type { CompanionState, TechniqueRun } from "./state.ts";
import type { Technique } from "./technique.ts";
import {
  askAgain,
  beginTechnique,
  isSkipped,
  ratingIn,
  stepTechnique,
  type TechniqueContext,
  type TechniqueTurn,
} from "./technique-run.ts";

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
}

const leaving = "~leaving";

const heavyFeelings: ReadonlySet<EmotionName> = new Set<EmotionName>([
  "sadness",
  "anxiety",
  "anger",
  "shame",
  "guilt",
  "hopelessness",
  "overwhelm",
  "hurt",
  "grief",
]);

export const techniqueOf = (run: TechniqueRun, content: CompanionContent): Technique | undefined =>
  content.techniques.find((t) => t.id === run.techniqueId);

const fromTurn = (
  turn: TechniqueTurn,
  technique: Technique,
  state: CompanionState,
  reason: string,
): TechniqueReply => {
  const text = turn.texts.join(" ");
  const question = turn.texts.find((t) => t.includes("?")) ?? null;
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
  };
};

export const begin = (
  technique: Technique,
  talk: Talk,
  ctx: TechniqueContext,
  reason: string,
): TechniqueReply =>
  fromTurn(beginTechnique(technique, talk.state, ctx), technique, { ...talk.state, offered: null }, reason);

const left = (talk: Talk, technique: Technique, reason: string): TechniqueReply => {
  const state = {
    ...talk.state,
    run: null,
    declinedTechniques: [...new Set([...talk.state.declinedTechniques, technique.id])],
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
  const current = technique.steps.find((s) => s.id === run.stepId);
  if (current !== undefined && wasLeaving === undefined && isSkipped(current, heard))
    return fromTurn(
      stepTechnique(run, heard, technique, state, ctx),
      technique,
      state,
      `${technique.id}: a part is passed over`,
    );
  if (leave || heard.has("stop") || heard.has("not-that") || heard.has("just-listen"))
    return left(talk, technique, "the exercise is left when asked");
  if (wasLeaving !== undefined) {
    if (heard.has("yes")) return left(talk, technique, "leaves for the new topic, with a yes");
    if (!heard.has("no") && !heard.has("maybe") && heard.understanding.wordCount > 6) return "left";
    const resumed = askAgain({ ...run, answers }, technique, ctx);
    const lead = momentLines(talk, "stay-in-technique", "step-technique")[0];
    const texts = lead === undefined ? resumed : [lead.text, ...resumed];
    return fromTurn(
      { run: { ...run, answers }, texts, cards: [], effects: [], finished: false },
      technique,
      state,
      "carries on with the exercise",
    );
  }
  const step = technique.steps.find((s) => s.id === run.stepId);
  // A bare yes says nothing of a situation or a thought: it is no answer to keep.
  if (step?.reads === "words" && heard.understanding.wordCount <= 2 && heard.has("yes"))
    return fromTurn(
      { run, texts: askAgain(run, technique, ctx), cards: [], effects: [], finished: false },
      technique,
      state,
      "a bare yes is not the words that were asked for",
    );
  const moment = momentOf(state, heard);
  const aside =
    moment !== null &&
    ["answer", "state-scope", "bridge-to-person"].includes(moment.move) &&
    !(moment.moment === "thanks" && heard.understanding.wordCount > 5);
  if (moment !== null && (aside || moment.moment === "goodbye")) {
    if (moment.moment === "goodbye") return "left";
    const lead = momentLines(talk, moment.moment, moment.move)[0];
    const texts = [...(lead === undefined ? [] : [lead.text]), ...askAgain(run, technique, ctx)];
    return {
      ...fromTurn(
        { run, texts, cards: [], effects: [], finished: false },
        technique,
        state,
        "answers, then back to the exercise",
      ),
      moves: [moment.move, "step-technique"],
    };
  }
  const heavy =
    heard.understanding.thoughts.length > 0 ||
    heard.understanding.affect.valence < -0.5 ||
    heard.understanding.emotions.some(
      (e) => e.holder === "self" && e.strength >= 0.4 && heavyFeelings.has(e.emotion),
    );
  // A new telling that weighs is no number and no yes: the exercise is put down for it.
  const told =
    heavy &&
    heard.understanding.wordCount >= 4 &&
    step !== undefined &&
    step.reads !== "words" &&
    !heard.has("yes") &&
    !heard.has("no") &&
    !heard.has("dont-know") &&
    ratingIn(heard.text) === null &&
    (step.reads !== "time" || plannedTime(heard.text, ctx.now, ctx.zone, ctx.language) === null);
  if (told) {
    const state = { ...talk.state, run: null };
    const made = withLead({ ...talk, state }, momentLines({ ...talk, state }, "set-aside", "be-brief"), [
      { moves: ["reflect-meaning"], utility: 0.6, reason: "a heavy telling comes before an exercise" },
      { moves: ["reflect-feeling"], utility: 0.5, reason: "a heavy telling comes before an exercise" },
      { moves: ["reflect-content"], utility: 0.4, reason: "a heavy telling comes before an exercise" },
    ]);
    return { ...made, state, cards: [], effects: [] };
  }
  const unexpected =
    (step?.wantsPleasant === true &&
      heavy &&
      heard.understanding.wordCount >= 2 &&
      !heard.has("dont-know")) ||
    (step?.reads === "time" &&
      answers[`~tries-${step.id}`] !== undefined &&
      plannedTime(heard.text, ctx.now, ctx.zone, ctx.language) === null &&
      heard.understanding.wordCount >= 5) ||
    (step?.reads === "rating" && ratingIn(heard.text) === null && heard.understanding.wordCount >= 9) ||
    (step?.reads === "yes-no" &&
      !heard.has("yes") &&
      !heard.has("no") &&
      heard.understanding.wordCount >= 12);
  if (heard.has("changes-topic") || unexpected) {
    const made = withLead(talk, momentLines(talk, "ask-leave-technique", "step-technique"), []);
    return {
      ...made,
      state: { ...state, run: { ...run, answers: { ...answers, [leaving]: "1" } } },
      cards: [],
      effects: [],
      moves: ["step-technique"],
    };
  }
  return fromTurn(
    stepTechnique(run, heard, technique, state, ctx),
    technique,
    state,
    `${technique.id}: takes the answer and goes on`,
  );
};
