import type { AskKind, CompanionContent } from "./content-types.ts";
import type { Heard } from "./heard.ts";
import { kindMoves } from "./learned/kind-candidates.ts";
import { ASKING, type Move } from "./move.ts";
import { presentFrames } from "./present-frames.ts";
import type { CompanionState } from "./state.ts";

/** A reply in outline: what it does, in order, why, and how much the moment asks for it. */
export interface Shape {
  readonly moves: readonly Move[];
  readonly utility: number;
  readonly reason: string;
}

export const asked = (moves: readonly Move[]): boolean => moves.some((m) => ASKING.includes(m));

/** Share of replies so far that asked something. */
const askShare = (state: CompanionState): number =>
  state.moves.length === 0 ? 0 : state.moves.filter(asked).length / state.moves.length;

/** How much a question is wanted now: wanted early and after two replies without one, not after two in a row. */
const askUtility = (state: CompanionState): number => {
  if (state.justListen) return -2;
  const last = state.moves.at(-1) ?? [];
  const before = state.moves.at(-2) ?? [];
  if (asked(last) && asked(before)) return -1.2;
  if (state.moves.length >= 4 && askShare(state) > 0.45) return -0.7;
  if (state.moves.length === 0) return 0.8;
  return asked(last) ? -0.1 : asked(before) ? 0.35 : 0.7;
};

const asksByDepth: readonly (readonly AskKind[])[] = [
  ["ask-open", "ask-specify"],
  ["ask-specify", "ask-open", "ask-feeling"],
  ["ask-meaning", "ask-open", "ask-feeling"],
  ["ask-meaning", "ask-need", "ask-body"],
  ["ask-need", "ask-exception", "ask-meaning", "ask-scale"],
];

/** The questions that fit how far the telling has come, best first. */
export const asksNow = (state: CompanionState): readonly AskKind[] => {
  const thread = state.threads.find((t) => t.id === state.activeThread);
  const depth = Math.min(asksByDepth.length - 1, Math.max(0, (thread?.quotes.length ?? 1) - 1));
  const distress = state.distress.at(-1) ?? 0;
  const kinds = asksByDepth[depth] ?? [];
  const recent = state.moves.slice(-3).flat();
  return kinds.filter(
    (k) => !(distress > 0.75 && (k === "ask-exception" || k === "ask-scale")) && !recent.includes(k),
  );
};

const turnsSince = (state: CompanionState, move: Move): number => {
  const i = state.moves.findLastIndex((moves) => moves.includes(move));
  return i < 0 ? 99 : state.moves.length - i;
};

/** How far a conversation has come. */
export type Phase = "opening" | "understanding" | "formulating" | "working" | "going-on";

/** Tellings before the picture is said aloud, and the turn from which it should have been. */
const enoughToFormulate = 4;

const tellings = (state: CompanionState): number => new Set((state.told ?? []).map((one) => one.turn)).size;

/** Opening, understanding, the picture said aloud and checked, then work on what they choose. */
export const phaseOf = (state: CompanionState): Phase => {
  const told = tellings(state);
  if (state.formulatedAt === undefined) {
    if (told >= enoughToFormulate && state.turn >= enoughToFormulate + 1) return "formulating";
    return told <= 1 ? "opening" : "understanding";
  }
  return state.turn - state.formulatedAt <= 2 ? "working" : "going-on";
};

/** An own idea of the member's is met as that before anything else. */
const hasIdea = (heard: Heard): boolean => heard.claims.some((claim) => claim.tags.includes("idea"));

const heaviest = (heard: Heard): number => Math.max(0, ...heard.claims.map((claim) => claim.weight));

/** All outlines for a moment of open talk, each with its worth. Reflections come before questions, and outnumber them. */
export const shapesFor = (
  state: CompanionState,
  heard: Heard,
  content: CompanionContent,
): readonly Shape[] => {
  const ask = askUtility(state);
  const distress = state.distress.at(-1) ?? 0;
  const known = presentFrames(state, content).length > 0;
  const has = (move: Move): boolean => heard.facets.some((f) => f.facet.move === move);
  const asks = asksNow(state);
  const phase = phaseOf(state);
  const shapes: Shape[] = [];
  const add = (moves: readonly Move[], utility: number, reason: string): void => {
    shapes.push({ moves, utility, reason });
  };
  const idea = hasIdea(heard);
  const sinceMeaning = turnsSince(state, "reflect-meaning");
  const meaning = sinceMeaning > 2 ? 0.3 : sinceMeaning > 1 ? 0.25 : 0.1;
  const reflections: readonly (readonly [Move, number])[] = [
    ["reflect-content", 0.1],
    ["reflect-feeling", 0.1 + 0.3 * distress],
    ["reflect-meaning", meaning],
    ["double-sided", 0.2],
    ["affirm", idea ? 0.9 : has("affirm") && turnsSince(state, "affirm") > 3 ? 0.3 : 0.1],
  ];
  for (const [move, worth] of reflections) {
    for (const [i, kind] of asks.entries())
      add(
        [move, kind],
        worth + ask - 0.25 - 0.1 * i,
        `${move} first, then one question that fits how far the telling has come`,
      );
    add(
      [move],
      worth + (heard.understanding.wordCount < 12 ? 0.1 : 0),
      "a reflection, with room for what comes next",
    );
  }
  const learned = Object.values(content.wording).flatMap((words) => words.learned);
  for (const move of kindMoves(state, heard, learned)) {
    const reason = "what was told is of a kind that is known: it is met as that";
    add([move, move], 0.5, reason);
    add(["reflect-content", move], 0.4, reason);
    for (const kind of asks) {
      add([move, kind], 0.4 + ask, reason);
      add([move, move, kind], 0.3 + ask, reason);
      add(["reflect-content", move, kind], 0.3 + ask, reason);
    }
  }
  add(["reflect-feeling", "reflect-meaning"], 0.1 + meaning, "the feeling, and what may lie under it");
  add(["reflect-meaning", "reflect-feeling"], 0.05 + meaning, "the meaning, and what it is like");
  add(["reflect-content", "reflect-feeling"], 0.1 + 0.2 * distress, "what was said, and what it is like");
  add(["reflect-content", "reflect-meaning"], meaning, "what was said, and what may lie under it");
  if (turnsSince(state, "normalise") > 6 && known)
    add(["reflect-feeling", "normalise"], 0.1 + 0.3 * distress, "hard moment: felt, and not strange");
  const fresh = heard.frames.some((f) => state.frames.find((k) => k.id === f.id)?.times === 1);
  const raw = heard.claims.some((claim) => claim.tags.includes("ashamed-of-feeling"));
  const open = heard.telling && !idea && !raw && !(fresh && heaviest(heard) >= 0.8) && !state.justListen;
  if (open && phase === "formulating")
    add(
      ["summarise", "check-understanding"],
      1.9,
      "enough was heard to say the picture aloud and have it checked",
    );
  if (open && phase === "going-on" && turnsSince(state, "summarise") > 6 && heaviest(heard) < 0.75)
    add(
      ["summarise", "check-understanding"],
      0.6 + Math.min(0, ask + 0.6),
      "several turns since things were gathered",
    );
  if (phase === "working" && state.formulatedAt === state.turn - 1 && !idea && !state.justListen)
    add(
      ["ask-need"],
      heard.telling ? -0.6 : 1.2,
      "the picture was checked: what to look at is theirs to choose",
    );
  const other = state.threads.some(
    (t) => t.id !== state.activeThread && t.label !== "" && state.turn - t.lastTurn >= 5,
  );
  if (
    other &&
    turnsSince(state, "return-to-thread") > 6 &&
    heard.telling &&
    distress < 0.7 &&
    !fresh &&
    heaviest(heard) < 0.7
  )
    add(["reflect-meaning", "return-to-thread"], 0.45, "an earlier subject is brought back by its name");
  if (!heard.telling) {
    const parked = state.threads.some((t) => t.state === "parked" && t.label !== "");
    if (parked && turnsSince(state, "return-to-thread") > 8 && state.shortAnswers >= 1)
      add(["return-to-thread"], 0.5, "little to go on here, and something was left open");
    for (const kind of asks) add([kind], 0.2 + ask, "little was said; one small way in");
    add(
      ["make-room"],
      0.25 - 0.4 * (turnsSince(state, "make-room") < 4 ? 1 : 0),
      "little was said; room instead of a push",
    );
    if (heard.understanding.wordCount <= 2)
      add(["be-brief"], 0.15 * Math.min(2, state.shortAnswers), "short answers; less, not more");
  }
  return shapes.sort((a, b) => b.utility - a.utility);
};
