/** What one reply does. At most three moves make a reply; at most one of them asks. */
export type Move =
  | "introduce"
  | "greet"
  | "reflect-content"
  | "reflect-feeling"
  | "reflect-meaning"
  | "double-sided"
  | "affirm"
  | "normalise"
  | "summarise"
  | "ask-open"
  | "ask-specify"
  | "ask-scale"
  | "ask-exception"
  | "ask-meaning"
  | "ask-feeling"
  | "ask-need"
  | "ask-body"
  | "check-understanding"
  | "offer-technique"
  | "step-technique"
  | "finish-technique"
  | "return-to-thread"
  | "repair"
  | "be-brief"
  | "make-room"
  | "answer"
  | "inform"
  | "cite"
  | "not-known"
  | "state-scope"
  | "bridge-to-person"
  | "close"
  | "remember"
  | "recall-program"
  | "safety";

export const ASKING: readonly Move[] = [
  "ask-open",
  "ask-specify",
  "ask-scale",
  "ask-exception",
  "ask-meaning",
  "ask-feeling",
  "ask-need",
  "ask-body",
  "check-understanding",
  "offer-technique",
  "step-technique",
];

export const isAsking = (move: Move): boolean => ASKING.includes(move);
