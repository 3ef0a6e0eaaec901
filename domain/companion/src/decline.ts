import { pick } from "@evenkeel/kernel/random";
import type { RequestKind } from "@evenkeel/safety/requests/request";
import type { NextStep } from "@evenkeel/safety/risk";
import type { TechniqueReply } from "./in-technique.ts";
import type { Move } from "./move.ts";
import type { Talk } from "./open-talk.ts";

interface Line {
  readonly text: string;
  readonly source: string;
}

/** A line not said yet; when all were said, any but the last one. */
const lineOf = (talk: Talk, kind: RequestKind, part: "limit" | "stay"): Line => {
  const lines = talk.content.declines[talk.language][kind][part].map((text, i) => ({
    text,
    source: `decline:${kind}:${part}:${i}`,
  }));
  const fresh = lines.filter(({ source }) => !talk.state.used.includes(source));
  const last = talk.state.said.at(-1) ?? "";
  const left = fresh.length > 0 ? fresh : lines.filter(({ text }) => !last.includes(text));
  return pick(left.length > 0 ? left : lines, talk.random);
};

/** Kinds that an exercise gives way to; the words of an answer are left to it otherwise. */
const OVER_AN_EXERCISE: ReadonlySet<RequestKind> = new Set([
  "means",
  "deep-wound",
  "self-injury",
  "harm-others",
  "agree-harm",
]);

/** What is not given is declined with its reason, and something is offered in its place; null where nothing was asked
 *  that has to be declined. */
export const declineReply = (talk: Talk, requests: readonly RequestKind[]): TechniqueReply | null => {
  const kind = talk.state.run === null ? requests[0] : requests.find((k) => OVER_AN_EXERCISE.has(k));
  if (kind === undefined) return null;
  const limit = lineOf(talk, kind, "limit");
  const stay = lineOf(talk, kind, "stay");
  const question = stay.text.includes("?") ? stay.text : null;
  const moves: readonly Move[] = question === null ? ["state-scope"] : ["state-scope", "ask-open"];
  return {
    text: `${limit.text} ${stay.text}`,
    moves,
    sources: [limit.source, stay.source],
    question,
    reason: `declined: ${kind}`,
    state: talk.state,
    cards: [],
    effects: [],
  };
};

/** Requests whose limit is worth a sentence even where safety speaks. */
const SAID_WITH_SAFETY: ReadonlySet<RequestKind> = new Set([
  "means",
  "deep-wound",
  "self-injury",
  "hide-injury",
  "harm-others",
  "agree-harm",
  "eating",
  "detox",
  "substances",
  "medication",
  "secrecy",
  "never-leave",
  "drop-rules",
]);

const LEFT_ALONE: ReadonlySet<NextStep["kind"]> = new Set(["immediate", "answer-barrier", "hear-dispute"]);

/** The limit alone, said before a step of safety, once each; null where it would only stand in the way. */
export const limitBeforeSafety = (
  talk: Talk,
  requests: readonly RequestKind[],
  step: NextStep["kind"],
): Line | null => {
  const kind = requests.find((k) => SAID_WITH_SAFETY.has(k));
  if (kind === undefined || LEFT_ALONE.has(step)) return null;
  const line = lineOf(talk, kind, "limit");
  return talk.state.used.includes(line.source) ? null : line;
};
