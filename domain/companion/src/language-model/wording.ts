import type { Language } from "@evenkeel/kernel/locale";
import type { ReplyPart } from "@evenkeel/safety/reply";
import {
  partsOf,
  reworded,
  type ScreenContext,
  type ScreenedReply,
  screenStream,
} from "@evenkeel/safety/screen";
import { sentenceBuffer } from "@evenkeel/safety/sentence-buffer";
import { asks, type Readable } from "@evenkeel/safety/sentence-gate";
import type { Move } from "../move.ts";
import type { CompanionState } from "../state.ts";
import type { Turn } from "../turn.ts";
import { wordsOf } from "../wordings.ts";
import { movesAsSaid, stateAsWorded } from "./as-worded.ts";
import type { Mask } from "./mask.ts";
import { acceptedMoves, type PlanForModel } from "./proposal.ts";
import { readAnswer } from "./read-answer.ts";
import { isGrave, MOST_WORDS, type OffScript, offScript, unmarked } from "./script.ts";

/** What one turn is worded with. */
export interface WordingOf {
  readonly turn: Turn;
  readonly language: Language;
  readonly screening: ScreenContext;
  readonly plan: PlanForModel;
  readonly mask: Mask;
  readonly instructions: string;
  readonly languageOf: (text: string) => string | undefined;
}

export type Worded =
  | {
      readonly kind: "worded";
      readonly reply: ScreenedReply;
      readonly state: CompanionState;
      readonly moves: readonly Move[];
      /** Whether the engine's plan was put into words, or one the model proposed. */
      readonly plan: "engine" | "model";
      /** The engine added its question where the model broke off. */
      readonly finishedByEngine: boolean;
      readonly refused: Turn["refused"];
    }
  /** Nothing the model wrote is used. */
  | { readonly kind: "engine"; readonly why: OffScript | "nothing-came" };

/** A reply that a model is writing, checked sentence by sentence. */
export interface Wording {
  /** @returns the whole reply as it may be shown now; null when there is nothing more to show. */
  readonly push: (piece: string) => ScreenedReply | null;
  /** Nothing more is wanted of the model. */
  readonly over: () => boolean;
  /** @param broke the model stopped before its answer was whole. */
  readonly end: (broke: boolean) => Worded;
  /** Ends where the member stopped it: what was shown is the reply. Null when nothing was. */
  readonly stop: () => Worded | null;
}

const LONGEST_ANSWER = 12_000;
/** Behind its reply a model may close its object, and no more. */
const LONGEST_TAIL = 200;

/** Where the words of the plan stand in the engine's screened reply; -1 where the screen has changed them. */
export const draftAt = ({ reply, state }: Turn): number =>
  partsOf(reply).findIndex((part) => part.kind === "text" && part.text.trim() === state.said.at(-1)?.trim());

const textIn = (reply: ScreenedReply, at: number): string => {
  const part: ReplyPart | undefined = partsOf(reply)[at];
  return part?.kind === "text" ? part.text : "";
};

/** @param of.turn one whose words stand in its reply: `draftAt` is not -1. */
export const openWording = (of: WordingOf): Wording => {
  const { turn, language, screening, plan, mask, instructions, languageOf } = of;
  const at = draftAt(turn);
  const offers = plan.moves.includes("offer-technique");
  const question = turn.state.lastQuestion;
  const buffer = sentenceBuffer();
  const screened = screenStream(screening);
  const said: ScreenedReply[] = [];
  let raw = "";
  let taken = 0;
  let moves: readonly Move[] | undefined;
  let off: OffScript | null = null;
  let full = false;
  let closedAt: number | null = null;
  let sentences = 0;
  let words = 0;
  let asked = false;
  let shown: ScreenedReply | null = null;

  const refusals = () => screened.refused().filter(({ reason }) => reason !== "second-question");
  const halfRefused = (): boolean => refusals().length * 2 >= Math.max(1, sentences);

  /** One sentence of the model's, which is over. */
  const take = ({ sentence }: Readable): void => {
    if (off !== null || full) return;
    const restored = mask.putBack(sentence);
    if (restored === null) {
      off = "foreign-token";
      return;
    }
    const text = unmarked(restored);
    if (text.trim() === "") return;
    off = offScript(text, language, languageOf, instructions);
    if (off !== null) return;
    const isQuestion = asks(text);
    // What may not be asked here is left out; the offer asks for itself.
    if (isQuestion && (offers || !plan.mayAsk)) return;
    words += wordsOf(text).length;
    if (words > MOST_WORDS && sentences > 0) {
      full = true;
      return;
    }
    sentences += 1;
    asked ||= isQuestion;
    screened.push(/\s$/u.test(text) ? text : `${text} `);
    const now = screened.over();
    if (now !== null) said.push(now);
    if (refusals().some(({ reason }) => isGrave(reason))) off = "refused";
  };

  const read = (): void => {
    const answer = readAnswer(raw);
    if (answer === null || raw.length > LONGEST_ANSWER) {
      off = "wrong-shape";
      return;
    }
    if (answer.reply === undefined) return;
    if (moves === undefined) {
      moves = acceptedMoves(answer.moves, plan);
      if (moves === undefined) {
        off = "off-plan";
        return;
      }
    }
    const piece = answer.reply.slice(taken);
    taken = answer.reply.length;
    for (const sentence of buffer.push(piece)) take(sentence);
    if (answer.closed) {
      for (const sentence of buffer.end()) take(sentence);
      full = true;
      closedAt = raw.length;
    }
  };

  const worded = (reply: ScreenedReply, finishedByEngine: boolean): Worded => {
    const text = textIn(reply, at);
    const made = movesAsSaid(moves ?? plan.moves, text);
    return {
      kind: "worded",
      reply,
      state: stateAsWorded(turn.state, text, made),
      moves: made,
      plan: (moves ?? plan.moves).every((move) => plan.moves.includes(move)) ? "engine" : "model",
      finishedByEngine,
      refused: screened.refused(),
    };
  };

  return {
    push: (piece) => {
      raw += piece;
      if (off !== null || full) return null;
      const before = said.length;
      read();
      if (off !== null || said.length === before || halfRefused()) return null;
      shown = reworded(turn.reply, at, said, false);
      return shown;
    },
    over: () => off !== null || (full && (closedAt === null || raw.length - closedAt > LONGEST_TAIL)),
    end: (broke) => {
      if (off !== null) return { kind: "engine", why: off };
      if (!full && !broke) return { kind: "engine", why: "wrong-shape" };
      if (sentences === 0) return { kind: "engine", why: "nothing-came" };
      if (halfRefused()) return { kind: "engine", why: "refused-in-half" };
      const cutShort = broke && !full;
      const engineAsks = question !== null && (offers || (cutShort && !asked));
      if (engineAsks) screened.push(question);
      const rest = screened.end();
      if (rest !== null) said.push(rest);
      return worded(reworded(turn.reply, at, said, true), cutShort);
    },
    stop: () => (shown === null || off !== null ? null : worded(shown, false)),
  };
};

/** The engine's own words of a plan, as they passed the screen. */
export const draftOf = (turn: Turn): string => textIn(turn.reply, draftAt(turn));
