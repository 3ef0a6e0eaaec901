import type { RiskEvidence, RiskKind, Understanding } from "@evenkeel/language/understanding";
import { answerTo } from "./answer.ts";
import type { Answer, Asked, NextStep, PathwayConcern, SafetyState } from "./risk.ts";

/** Noticed by a model alone: nobody has said it. */
const BY_DANGER_READER = /^danger-sign-/;

/** Most questions of this kind in one conversation, and the fewest turns between two of them. */
const MOST = 3;
const REST_TURNS = 3;

/** As sure as a plain yes to the question makes it. */
const ANSWERED = 0.8;

const noticedIn = ({ evidence }: Understanding): RiskEvidence | undefined =>
  evidence.find(({ rule }) => BY_DANGER_READER.test(rule));

/** The concern of a kind of evidence, which has its name. */
const concernOf = (kind: RiskKind): PathwayConcern => kind as PathwayConcern;

/** A danger other than suicide that only a model noticed is asked about once, in words that fit it. */
export const wonderStep = (before: SafetyState, understanding: Understanding): NextStep | undefined => {
  const noticed = noticedIn(understanding);
  if (noticed === undefined) return undefined;
  const concern = concernOf(noticed.kind);
  const asked = before.wondered ?? [];
  const last = asked.at(-1);
  if (asked.length >= MOST || asked.some((one) => one.concern === concern)) return undefined;
  if (before.pathwaysMet?.includes(concern) === true) return undefined;
  if (last !== undefined && before.turn + 1 - last.turn < REST_TURNS) return undefined;
  return { kind: "ask-danger", concern, noticed: [noticed.quote] };
};

/** The answer to that question: a yes in so many words, or the same danger told again in place of one.
 *  @returns what was said with it, as evidence that opens the danger's pathway. */
export const wonderedEvidence = (
  before: SafetyState,
  answered: { readonly about: Asked; readonly answer: Answer } | undefined,
  understanding: Understanding,
): readonly RiskEvidence[] => {
  const concern = before.wondered?.at(-1)?.concern;
  if (answered?.about !== "danger-wondered" || concern === undefined) return [];
  const again = noticedIn(understanding)?.kind === concern;
  const yes = answerTo("danger-wondered", understanding) === "yes";
  if (!yes && !(again && answered.answer === "unclear")) return [];
  const { text } = understanding;
  return [
    {
      ...{ kind: concern, quote: text.trim(), start: 0, end: text.length, strength: ANSWERED },
      ...{ about: "self", when: "now", hypothetical: false, rule: "answered-danger-wondered" },
    },
  ];
};
