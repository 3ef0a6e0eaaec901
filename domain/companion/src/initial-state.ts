import { initialSafetyState } from "@evenkeel/safety/assess";
import type { CompanionState } from "./state.ts";

/** The working picture before the first message. */
export const initialState = (): CompanionState => ({
  version: 1,
  turn: 0,
  introduced: false,
  safety: initialSafetyState(),
  threads: [],
  activeThread: null,
  thoughts: [],
  strengths: [],
  supports: [],
  goals: [],
  distress: [],
  moves: [],
  openings: [],
  declinedTechniques: [],
  offered: null,
  run: null,
  justListen: false,
  lastQuestion: null,
  shortAnswers: 0,
  closing: false,
  said: [],
  used: [],
  frames: [],
  asked: null,
  guessed: false,
});
