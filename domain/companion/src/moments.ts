import type { Intent } from "@evenkeel/language/understanding";
import type { Moment } from "./content-types.ts";
import type { Heard } from "./heard.ts";
import type { Move } from "./move.ts";
import { asksNow, type Shape } from "./policy.ts";
import type { CompanionState } from "./state.ts";

/** A moment with words of its own: what is said first, and what may follow it. */
export interface MomentPlan {
  readonly moment: Moment;
  readonly move: Move;
  /** Outlines of what follows; an empty list of moves says nothing more. */
  readonly after: readonly Shape[];
  readonly reason: string;
}

const nothing = (reason: string): readonly Shape[] => [{ moves: [], utility: 0, reason }];

const ask = (state: CompanionState, reason: string): readonly Shape[] => [
  ...asksNow(state).map((kind) => ({ moves: [kind], utility: 0.4, reason })),
  { moves: ["reflect-meaning"], utility: 0.3, reason },
  { moves: [], utility: 0, reason },
];

const reflectThen = (state: CompanionState, reason: string): readonly Shape[] => [
  { moves: ["reflect-meaning"], utility: 0.5, reason },
  { moves: ["reflect-feeling"], utility: 0.45, reason },
  ...asksNow(state).map((kind) => ({ moves: [kind], utility: 0.25, reason })),
  { moves: [], utility: -0.2, reason },
];

/** Direct questions and requests are answered before anything else; the order is what matters most when several fit. */
const direct: readonly (readonly [Intent, Moment, Move])[] = [
  ["wrong-flag", "wrong-flag", "repair"],
  ["asks-medication", "asks-medication", "state-scope"],
  ["asks-diagnosis", "asks-diagnosis", "state-scope"],
  ["wants-human", "wants-human", "bridge-to-person"],
  ["asks-if-ai", "asks-if-ai", "answer"],
  ["asks-privacy", "asks-privacy", "answer"],
  ["asks-memory", "asks-memory", "answer"],
  ["asks-what-can-you-do", "asks-what-can-you-do", "answer"],
  ["asks-about-you", "asks-about-you", "answer"],
  ["not-understood", "not-understood", "repair"],
  ["repeats-itself", "repeats-itself", "repair"],
  ["insult", "insult", "repair"],
  ["complains-bot", "complains-bot", "repair"],
  ["testing", "testing", "answer"],
];

const momentMoves: Readonly<Partial<Record<Moment, Move>>> = {
  "asks-if-care": "answer",
  "asks-if-normal": "answer",
  "off-topic": "state-scope",
  testing: "answer",
  "asks-weight": "state-scope",
  "no-words": "be-brief",
  "no-form": "be-brief",
  "felt-judged": "repair",
  "own-plan": "affirm",
  "plan-time": "affirm",
  agreed: "affirm",
  apology: "answer",
  "asks-privacy": "answer",
  "complains-bot": "repair",
  "not-understood": "repair",
  "repeats-itself": "repair",
};

/** Turns for which a plan of theirs waits for its day and hour. */
const planStays = 3;

/** Whether they said lately what they could do. */
export const planned = (state: CompanionState): boolean =>
  (state.told ?? []).some(
    (one) =>
      state.turn - one.turn <= planStays && (one.tags.includes("idea") || one.tags.includes("will-do")),
  );

const bare = (heard: Heard): boolean => heard.understanding.wordCount <= 5 && heard.facets.length === 0;

/** The moment that a message makes, if it makes one; null leaves it to open talk. */
export const momentOf = (state: CompanionState, heard: Heard): MomentPlan | null => {
  const has = heard.has;
  if (has("just-listen") && !heard.telling)
    return {
      moment: "just-listen",
      move: "make-room",
      after: nothing("asked for listening only"),
      reason: "asked for listening only",
    };
  if (has("just-listen"))
    return {
      moment: "just-listen",
      move: "make-room",
      after: nothing("asked for listening only"),
      reason: "asked for listening only",
    };
  const named = heard.moments.find((m) => m in momentMoves && (m !== "plan-time" || planned(state)));
  if (named !== undefined && !has("asks-if-ai"))
    return {
      moment: named,
      move: momentMoves[named] ?? "answer",
      after:
        named === "asks-if-normal"
          ? [
              { moves: ["normalise"], utility: 0.5, reason: "asked whether it is normal" },
              { moves: [], utility: 0, reason: "asked whether it is normal" },
            ]
          : momentMoves[named] === "affirm"
            ? [{ moves: [], utility: 0.2, reason: "a plan of theirs, confirmed" }]
            : momentMoves[named] === "repair" && named !== "felt-judged"
              ? repairAfter(heard, "something went wrong between us: own it, then a different move")
              : nothing("a direct question is answered"),
      reason: "a direct question is answered",
    };
  if (state.moves.length === 0 && (has("complains-bot") || has("insult") || has("testing")) && !heard.telling)
    return {
      moment: "first-doubt",
      move: "answer",
      after: nothing("doubts at the door are fine"),
      reason: "doubts at the door are fine",
    };
  if (has("stop"))
    return { moment: "stop", move: "be-brief", after: nothing("told to stop"), reason: "told to stop" };
  if (has("not-that") || (has("no") && has("changes-topic")))
    return {
      moment: "not-that",
      move: "repair",
      after: heard.telling ? reflectThen(state, "follows the member") : nothing("left alone"),
      reason: "told: not that",
    };
  for (const [intent, moment, move] of direct) {
    if (!has(intent)) continue;
    if (intent === "wrong-flag" && !state.moves.some((m) => m.includes("safety"))) continue;
    const repair = move === "repair" && moment !== "wrong-flag";
    const reason = repair
      ? "something went wrong between us: own it, then a different move"
      : "a direct question is answered";
    return {
      moment,
      move,
      after:
        heard.telling && !repair ? nothing(reason) : repair ? repairAfter(heard, reason) : nothing(reason),
      reason,
    };
  }
  if (has("correction"))
    return {
      moment: "correction",
      move: "repair",
      after: reflectThen(state, "the picture was put right"),
      reason: "the picture was put right",
    };
  const leaving = heard.moments.includes("goodbye") && state.moves.length >= 3;
  if (leaving || (has("goodbye") && !(heard.telling && heard.understanding.wordCount > 14)))
    return {
      moment: "goodbye",
      move: "close",
      after: nothing("closing"),
      reason: "closing with one next step",
    };
  if (has("thanks") && (bare(heard) || (heard.understanding.wordCount <= 12 && heard.frames.length === 0)))
    return { moment: "thanks", move: "answer", after: nothing("thanked"), reason: "thanked" };
  if (has("greeting") && bare(heard))
    return { moment: "greeting", move: "greet", after: nothing("greeting"), reason: "a greeting" };
  if (has("dont-know") && bare(heard)) return lessAfterDontKnow(state);
  if (has("number") && state.asked?.move === "ask-scale") return null;
  if ((has("yes") || has("no") || has("maybe")) && bare(heard)) return yesNo(state, heard);
  if (has("feels-worse") && heard.understanding.wordCount <= 12)
    return {
      moment: "feels-worse",
      move: "reflect-feeling",
      after: nothing("slower"),
      reason: "it is getting worse: slower",
    };
  if (has("feels-better") && heard.understanding.wordCount <= 14)
    return { moment: "feels-better", move: "affirm", after: nothing("eased"), reason: "something eased" };
  if (has("asks-question") && worldly(heard))
    return {
      moment: "off-topic",
      move: "state-scope",
      after: nothing("outside what this is for"),
      reason: "outside what this is for",
    };
  if (
    has("asks-question") &&
    heard.facets.length === 0 &&
    heard.understanding.wordCount >= 3 &&
    !tells(heard)
  )
    return {
      moment: "asks-question",
      move: "answer",
      after: nothing("a question with no sure answer"),
      reason: "a question with no sure answer",
    };
  if (has("changes-topic") && bare(heard))
    return {
      moment: "changes-topic",
      move: "be-brief",
      after: ask(state, "the member leads"),
      reason: "the member changes the topic",
    };
  return null;
};

/** A long message that tells something and asks in passing: what it tells comes first. */
const tells = (heard: Heard): boolean =>
  heard.understanding.wordCount > 16 &&
  heard.claims.some((claim) => claim.mode !== "asked" && claim.weight >= 0.5);

/** A question about the world, with nobody in it. */
const worldly = (heard: Heard): boolean =>
  heard.understanding.wordCount >= 3 &&
  heard.frames.length === 0 &&
  heard.understanding.emotions.length === 0 &&
  !/\b(?:i|i'm|im|me|my|we|you|your|u|it|this|that|he|she|they|yo|mi|me|tú|tu|te|eso|esto|él|ella|mis?|hago|puedo|debo|estoy|soy)\b/iu.test(
    heard.text,
  );

const repairAfter = (heard: Heard, reason: string): readonly Shape[] =>
  heard.telling
    ? [
        { moves: ["reflect-content"], utility: 0.5, reason },
        { moves: ["repair"], utility: 0.3, reason },
        { moves: [], utility: -0.2, reason },
      ]
    : [
        { moves: ["repair"], utility: 0.6, reason },
        { moves: ["ask-open"], utility: -0.2, reason },
        { moves: [], utility: 0, reason },
      ];

const lessAfterDontKnow = (state: CompanionState): MomentPlan => ({
  moment: "dont-know",
  move: "be-brief",
  after:
    state.shortAnswers >= 2 || state.justListen
      ? [
          { moves: ["make-room"], utility: 0.3, reason: "met with less" },
          { moves: [], utility: 0.3, reason: "met with less" },
        ]
      : [
          { moves: ["make-room"], utility: 0.15, reason: "met with less" },
          { moves: [], utility: 0.5, reason: "met with less" },
        ],
  reason: "not knowing is met with less",
});

/** A bare yes to a question is an answer, and leads on; a bare no, or one to nothing, is left room. */
const shortAfter = (state: CompanionState, no: boolean): readonly Shape[] => {
  const reason = "a short answer: one step on, or room";
  const quiet = state.justListen || state.shortAnswers >= 3;
  if (!no && !state.justListen && state.formulatedAt === state.turn - 1)
    return [
      { moves: ["ask-need"], utility: 1, reason: "the picture holds: what to look at is theirs to choose" },
      { moves: [], utility: 0, reason },
    ];
  return [
    ...(no || quiet || (state.moves.at(-1) ?? []).length > 2
      ? []
      : [
          { moves: ["reflect-meaning" as const], utility: 0.3, reason },
          ...asksNow(state).map((kind) => ({ moves: [kind], utility: 0.1, reason })),
        ]),
    { moves: ["make-room"], utility: 0.1, reason },
    { moves: [], utility: 0.2, reason },
  ];
};

const yesNo = (state: CompanionState, heard: Heard): MomentPlan | null => {
  const no = heard.has("no");
  if (heard.has("maybe") && !heard.has("yes") && !no)
    return {
      moment: "maybe",
      move: "be-brief",
      after: reflectThen(state, "half a yes"),
      reason: "half a yes",
    };
  if (state.guessed)
    return {
      moment: no ? "no-to-guess" : "yes-to-guess",
      move: no ? "repair" : "reflect-meaning",
      after: no
        ? ask(state, "the guess was wrong: ask instead of guessing")
        : [
            ...ask(state, "the guess was right: one step further"),
            { moves: ["reflect-feeling"], utility: 0.5, reason: "the guess was right" },
          ],
      reason: no ? "the guess was wrong" : "the guess was right",
    };
  return {
    moment: no ? "no-short" : "yes-short",
    move: "be-brief",
    after: shortAfter(state, no),
    reason: "a short answer",
  };
};
