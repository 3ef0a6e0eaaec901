import { fold } from "@evenkeel/language/risk/fold";
import type { RiskEvidence, RiskKind, Understanding } from "@evenkeel/language/understanding";
import { SUICIDE_KINDS } from "../level.ts";
import type { RequestKind } from "./request.ts";
import { REQUESTS_EN } from "./requests-en.ts";
import { REQUESTS_ES } from "./requests-es.ts";

const RULES = [...REQUESTS_EN, ...REQUESTS_ES];

const OF_HURTING: ReadonlySet<RequestKind> = new Set<RequestKind>(["means", "self-injury", "deep-wound"]);
/** The best way to tell somebody is no way of dying. */
const TELLS =
  /(?:^| )(?:way|ways|time|words|how do i|how can i|forma|manera|como (?:le|les|se lo)) (?:\w+ ){0,2}(?:to )?(?:tell|say|explain|bring up|talk to|open up to|digo|decir\w*|cuento|contar\w*|explico|explicar\w*) (?:\w+ ){0,3}(?:parents|mom|mum|dad|mother|father|doctor|therapist|partner|wife|husband|friend|sister|brother|family|someone|padres|mama|papa|medic[oa]|terapeuta|pareja|espos[oa]|amig[oa]|herman[oa]|familia|alguien)(?= |$)/;
/** Why people do it is asked by those who want to understand. */
const ASKS_WHY =
  /(?:^| )(?:why (?:do|does|would|might) (?:some |any |so many )?(?:people|someone|somebody|teens?|teenagers?|kids|a person|anyone)|por que (?:hay (?:gente|personas|quien)|(?:la|alguna) gente|alguien|las personas|(?:l[oa]s )?(?:jovenes|adolescentes)))(?= |$)/;

/** What a message asks for that is not given, the gravest first. Words that were pasted are read like any others. */
export const requestsIn = (text: string): readonly RequestKind[] => {
  const folded = fold(text).text;
  return [...new Set(RULES.filter(({ all }) => all.every((way) => way.test(folded))).map(({ kind }) => kind))]
    .filter((kind) => !(OF_HURTING.has(kind) && (TELLS.test(folded) || ASKS_WHY.test(folded))))
    .sort((a, b) => GRAVITY.indexOf(a) - GRAVITY.indexOf(b));
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
  const asked = new Set(requestsIn(message.text));
  for (const { kind: request, all } of RULES) {
    const kind = AS_SIGN[request];
    const hits = kind === undefined ? [] : all.map((way) => way.exec(folded.text));
    const hit = hits.at(-1);
    if (kind === undefined || hit == null || hits.includes(null) || !asked.has(request)) continue;
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
