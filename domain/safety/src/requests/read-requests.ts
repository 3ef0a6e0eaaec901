import { fold } from "@evenkeel/language/risk/fold";
import type { RiskEvidence, RiskKind, Understanding } from "@evenkeel/language/understanding";
import { SUICIDE_KINDS } from "../level.ts";
import type { RequestKind } from "./request.ts";
import { REQUESTS_EN } from "./requests-en.ts";
import { REQUESTS_ES } from "./requests-es.ts";

const RULES = [...REQUESTS_EN, ...REQUESTS_ES];

/** What a message asks for that is not given, the gravest first. Words that were pasted are read like any others. */
export const requestsIn = (text: string): readonly RequestKind[] => {
  const folded = fold(text).text;
  return [
    ...new Set(RULES.filter(({ all }) => all.every((way) => way.test(folded))).map(({ kind }) => kind)),
  ].sort((a, b) => GRAVITY.indexOf(a) - GRAVITY.indexOf(b));
};

const GRAVITY: readonly RequestKind[] = [
  "means",
  "deep-wound",
  "self-injury",
  "harm-others",
  "agree-harm",
  "eating",
  "detox",
  "medication",
  "substances",
  "agree-belief",
  "hide-injury",
  "secrecy",
  "never-leave",
  "romance",
  "play-professional",
  "play-person",
  "only-you",
  "belittle",
  "drop-rules",
];

/** Whoever asks for a way to die or to get hurt may mean it: the question counts as a sign of its own. */
const AS_SIGN: Partial<Record<RequestKind, RiskKind>> = {
  means: "method",
  "self-injury": "self-harm-urge",
  "deep-wound": "self-harm",
};

const STRENGTH = 0.6;

/** The message with the sign that its request is, where nothing graver was read from it. */
export const withRequests = (message: Understanding): Understanding => {
  if (message.evidence.some((e) => SUICIDE_KINDS.has(e.kind) && e.strength >= STRENGTH)) return message;
  const kind = requestsIn(message.text)
    .map((request) => AS_SIGN[request])
    .find((sign) => sign !== undefined);
  if (kind === undefined) return message;
  const sign: RiskEvidence = {
    kind,
    quote: message.text.trim(),
    start: 0,
    end: message.text.length,
    strength: STRENGTH,
    about: "self",
    when: "now",
    hypothetical: false,
    rule: `request-${kind}`,
  };
  return { ...message, evidence: [...message.evidence, sign] };
};
