import type { SafetyState } from "@evenkeel/safety/risk";
import type { CompanionState } from "./state.ts";

const initialSafety: SafetyState = {
  turn: 0,
  tier: "none",
  peakTier: "none",
  concern: null,
  evidence: [],
  asked: [],
  done: [],
  barriersNamed: [],
  disputedAtTurn: null,
  aiSaidInRisk: false,
};

/** The working picture before the first message. */
export const initialState = (): CompanionState => ({
  version: 1,
  turn: 0,
  introduced: false,
  safety: initialSafety,
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
