import type { Move } from "@evenkeel/companion/move";
import type { MessageKey } from "../../i18n/use-t.ts";

const SENTENCES = {
  introduce: "talk.why.introduce",
  greet: "talk.why.greet",
  "reflect-content": "talk.why.reflect-content",
  "reflect-feeling": "talk.why.reflect-feeling",
  "reflect-meaning": "talk.why.reflect-meaning",
  "double-sided": "talk.why.double-sided",
  affirm: "talk.why.affirm",
  normalise: "talk.why.normalise",
  summarise: "talk.why.summarise",
  "ask-open": "talk.why.ask-open",
  "ask-specify": "talk.why.ask-specify",
  "ask-scale": "talk.why.ask-scale",
  "ask-exception": "talk.why.ask-exception",
  "ask-meaning": "talk.why.ask-meaning",
  "ask-feeling": "talk.why.ask-feeling",
  "ask-need": "talk.why.ask-need",
  "ask-body": "talk.why.ask-body",
  "check-understanding": "talk.why.check-understanding",
  "offer-technique": "talk.why.offer-technique",
  "step-technique": "talk.why.step-technique",
  "finish-technique": "talk.why.finish-technique",
  "return-to-thread": "talk.why.return-to-thread",
  repair: "talk.why.repair",
  "be-brief": "talk.why.be-brief",
  "make-room": "talk.why.make-room",
  answer: "talk.why.answer",
  inform: "talk.why.inform",
  cite: "talk.why.cite",
  "not-known": "talk.why.not-known",
  "state-scope": "talk.why.state-scope",
  "bridge-to-person": "talk.why.bridge-to-person",
  close: "talk.why.close",
  remember: "talk.why.remember",
  "recall-program": "talk.why.recall-program",
  safety: "talk.why.safety",
} as const satisfies Record<Move, MessageKey>;

const isMove = (name: string): name is Move => Object.hasOwn(SENTENCES, name);

/** What the moves of a reply were for, one sentence each, in the order in which they were made. */
export const whySentences = (moves: readonly string[]): readonly MessageKey[] =>
  [...new Set(moves)].filter(isMove).map((move) => SENTENCES[move]);
