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

/** The message with the sign that its request is, quoted as it was asked, where nothing graver was read from it. */
export const withRequests = (message: Understanding): Understanding => {
  if (message.evidence.some((e) => SUICIDE_KINDS.has(e.kind) && e.strength >= STRENGTH)) return message;
  const folded = fold(message.text);
  for (const { kind: request, all } of RULES) {
    const kind = AS_SIGN[request];
    const hits = kind === undefined ? [] : all.map((way) => way.exec(folded.text));
    const hit = hits.at(-1);
    if (kind === undefined || hit == null || hits.includes(null)) continue;
    const start = folded.startOf(hit.index + (hit[0].startsWith(" ") ? 1 : 0));
    const end = folded.endOf(hit.index + hit[0].length - 1);
    const sign: RiskEvidence = {
      kind,
      quote: message.text.slice(start, end),
      start,
      end,
      strength: STRENGTH,
      about: "self",
      when: "now",
      hypothetical: false,
      rule: `request-${request}`,
    };
    return { ...message, evidence: [...message.evidence, sign] };
  }
  return message;
};
