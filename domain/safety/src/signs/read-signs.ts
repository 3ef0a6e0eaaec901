import { fold } from "@evenkeel/language/risk/fold";
import type { RiskEvidence, Understanding } from "@evenkeel/language/understanding";
import { BY_READER } from "../level.ts";
import type { SafetyState } from "../risk.ts";
import type { SignRule } from "./sign.ts";
import { SIGNS_EN } from "./signs-en.ts";
import { SIGNS_ES } from "./signs-es.ts";
import { SIGNS_OTHER } from "./signs-other.ts";
import { READY_EN } from "./signs-ready-en.ts";

const RULES: readonly SignRule[] = [...SIGNS_EN, ...READY_EN, ...SIGNS_ES, ...SIGNS_OTHER];
/** What one can do with a friend's trouble is no sign of one's own. */
const OF_ANOTHER =
  /(?:^| )(?:my (?:friend|cousin|patient|client|student)|mi (?:amig[oa]|prim[oa]|paciente)) (?:\w+ ){0,4}(?:said|says|told|dijo|dice|conto)(?= |$)/;

/** One thing given away is generous; it takes a second one, or a dark talk, to ask about it. */
const ONE_GIFT = 0.4;
const gaveBefore = (state: SafetyState): boolean => state.evidence.some((e) => e.kind === "giving-away");

/** Whether dying has been asked about, said, or wondered about here. */
const inQuestion = (state: SafetyState, message: Understanding): boolean =>
  state.peakTier !== "none" ||
  state.asked.length > 0 ||
  state.wonderedAtTurn !== undefined ||
  message.evidence.some((e) => e.about === "self" && e.when !== "past" && e.strength >= 0.5);

/** What one rule finds in a stretch of text, with where it stands; null where it does not. */
const foundIn = (rule: SignRule, text: string, offset: number): { start: number; end: number } | null => {
  const folded = fold(text);
  if (OF_ANOTHER.test(folded.text) || rule.not?.test(folded.text) === true) return null;
  const hits = rule.all.map((part) => part.exec(folded.text)).filter((hit) => hit !== null);
  if (hits.length < rule.all.length) return null;
  const from = Math.min(...hits.map((hit) => hit.index + (hit[0].startsWith(" ") ? 1 : 0)));
  const to = Math.max(...hits.map((hit) => hit.index + hit[0].length));
  return { start: offset + folded.startOf(from), end: offset + folded.endOf(to - 1) };
};

/** The message with what it lets show: sentence by sentence, since what makes a sign mostly stands close together. */
export const withSigns = (state: SafetyState, message: Understanding): Understanding => {
  const open = inQuestion(state, message);
  const sentences = [...message.text.matchAll(/[^.?!;\n]+/g)];
  const known = ({ kind, strength }: SignRule): boolean =>
    message.evidence.some(
      (e) =>
        e.kind === kind &&
        e.strength >= strength &&
        e.about === "self" &&
        e.when !== "past" &&
        !BY_READER.test(e.rule),
    );
  const added = RULES.flatMap((rule): RiskEvidence[] => {
    if ((rule.inQuestion && !open) || known(rule)) return [];
    const at = rule.wide
      ? foundIn(rule, message.text, 0)
      : sentences.map((s) => foundIn(rule, s[0], s.index)).find((hit) => hit !== null);
    if (at === null || at === undefined) return [];
    const oneGift = rule.kind === "giving-away" && !open && !gaveBefore(state);
    return [
      {
        ...{ kind: rule.kind, quote: message.text.slice(at.start, at.end), start: at.start, end: at.end },
        ...{ strength: oneGift ? ONE_GIFT : rule.strength, about: "self", when: "now", hypothetical: false },
        rule: `sign-${rule.name}`,
      },
    ];
  });
  return added.length === 0 ? message : { ...message, evidence: [...message.evidence, ...added] };
};
