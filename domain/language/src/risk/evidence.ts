import type { Language } from "@evenkeel/kernel/locale";
import type { Clause, RiskEvidence, RiskKind } from "../understanding.ts";
import { ACTS_EN } from "./acts-en.ts";
import { CLOSENESS_EN } from "./closeness-en.ts";
import { CLOSENESS_ES } from "./closeness-es.ts";
import { contextOf, type MatchContext } from "./context.ts";
import { DANGERS_EN } from "./dangers-en.ts";
import { EUPHEMISMS_EN } from "./euphemisms-en.ts";
import { EUPHEMISMS_ES } from "./euphemisms-es.ts";
import { type FoldedText, fold } from "./fold.ts";
import { HARM_EN } from "./harm-en.ts";
import { IDIOMS_EN } from "./idioms-en.ts";
import { IDIOMS_ES } from "./idioms-es.ts";
import { NET_ACTS_EN } from "./net-acts-en.ts";
import { wordNet } from "./net-words.ts";
import { NETS_EN } from "./nets-en.ts";
import { OTHERS_EN } from "./others-en.ts";
import { PASSIVE_EN } from "./passive-en.ts";
import { PASSIVE_ES } from "./passive-es.ts";
import { PSYCHOSIS } from "./psychosis.ts";
import { READINESS_EN } from "./readiness-en.ts";
import { RESOLVE_EN } from "./resolve-en.ts";
import { RESOLVE_ES } from "./resolve-es.ts";
import { folded, type RiskRule } from "./rule.ts";
import { indexPatterns, type PatternIndex } from "./rule-index.ts";
import { SIGNS_EN } from "./signs-en.ts";
import { SIGNS_ES } from "./signs-es.ts";
import { SUICIDE_EN } from "./suicide-en.ts";
import { SUICIDE_ES } from "./suicide-es.ts";
import { WISH_EN } from "./wish-en.ts";
import { WITHDRAWAL } from "./withdrawal.ts";

const RULES: PatternIndex<RiskRule> = indexPatterns(
  [
    ...WISH_EN,
    ...SUICIDE_EN,
    ...ACTS_EN,
    ...SIGNS_EN,
    ...DANGERS_EN,
    ...OTHERS_EN,
    ...NET_ACTS_EN,
    ...NETS_EN,
    ...CLOSENESS_EN,
    ...CLOSENESS_ES,
    ...EUPHEMISMS_EN,
    ...EUPHEMISMS_ES,
    ...HARM_EN,
    ...PASSIVE_EN,
    ...PASSIVE_ES,
    ...READINESS_EN,
    ...RESOLVE_EN,
    ...RESOLVE_ES,
    ...SUICIDE_ES,
    ...SIGNS_ES,
    ...PSYCHOSIS,
    ...WITHDRAWAL,
  ],
  (rule) => rule.pattern,
);
const IDIOMS: PatternIndex<RegExp> = indexPatterns([...IDIOMS_EN, ...IDIOMS_ES], (idiom) => idiom);

/** Kinds whose own words speak of the writer's death or injury. */
const OWN_LIFE: ReadonlySet<RiskKind> = new Set([
  "wish-to-be-dead",
  "ideation",
  "method",
  "intent",
  "plan",
  "preparation",
  "attempt-now",
  "past-attempt",
  "self-harm",
  "self-harm-urge",
]);
const NEVER_TURNED: ReadonlySet<RiskKind> = new Set([
  "denial",
  "recovered",
  "third-party",
  "bridge-question",
]);
const TIME_WORDS = folded("(?:{soon}|{hoy})");
const TIMED: ReadonlySet<RiskKind> = new Set(["intent", "plan", "attempt-now", "preparation"]);
const LOSS = folded(
  "(?:lost my job|lost (?:my|everything|him|her)|got fired|laid off|broke up|left me|dumped|divorce\\w*|died|passed away|evicted|failed|expelled|bankrupt|alone|cant (?:do|take|go)|hopeless|give up|tired of|hate my|no one|nobody|perdi (?:mi|todo|el)|me (?:despidieron|dejo|corrieron)|termino conmigo|murio|fallecio|sol[oa]|no puedo mas)",
);
/** Within about the last week. */
const RECENT_WORDS = folded(
  "(?:last night|yesterday|earlier (?:today|tonight)|this (?:morning|week|afternoon|weekend)|today|tonight|(?:a|one|two|three|four|five|couple|a couple|a few|few|\\d) ?(?:of )?(?:days?|nights?|hours?) ago|just now|last (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:the )?other (?:night|day)|anoche|ayer|antier|anteayer|esta (?:manana|semana|noche)|hace (?:un|una|dos|tres|unos|unas|pocos|pocas|\\d) (?:dias?|noches?|horas?)|la otra noche|el otro dia)",
);
const NEAR = 70;
const MAX_EVIDENCE = 24;
/** Below this a sign only adds to others. */
const PLAIN_ENOUGH = 0.4;

interface Found extends RiskEvidence {
  readonly foldedStart: number;
  readonly foldedEnd: number;
}

const weigh = (rule: RiskRule, context: MatchContext): number => {
  let strength = rule.strength;
  if (rule.plain === true) return strength;
  if (context.retold) strength *= 0.35;
  if (context.joking) strength *= rule.strength >= 0.9 ? 0.55 : 0.45;
  if (context.fearful && (rule.kind === "wish-to-be-dead" || rule.kind === "method")) strength *= 0.3;
  return strength;
};

const read = (
  rule: RiskRule,
  context: MatchContext,
): { kind: RiskKind; about: "self" | "other"; strength: number; hypothetical: boolean } | undefined => {
  const strength = weigh(rule, context);
  const turned = context.negated && rule.standsUnderNegation !== true && !NEVER_TURNED.has(rule.kind);
  if (turned) {
    if (!OWN_LIFE.has(rule.kind)) return undefined;
    return { kind: "denial", about: "self", strength: 0.8, hypothetical: context.hypothetical };
  }
  if (context.reported && rule.about === "self" && OWN_LIFE.has(rule.kind))
    return { kind: "concern-for-other", about: "other", strength: strength * 0.8, hypothetical: false };
  return { kind: rule.kind, about: rule.about, strength, hypothetical: context.hypothetical };
};

const findIn = (text: FoldedText, original: string, clauses: readonly Clause[]): readonly Found[] => {
  const matches = RULES.matchesIn(text.text);
  const idioms = IDIOMS.matchesIn(text.text);
  const found: Found[] = [];
  for (const { item: rule, start: from, end } of matches) {
    const to = from + text.text.slice(from, end).trimEnd().length;
    if (rule.plain !== true && idioms.some((idiom) => idiom.start < to && idiom.end > from)) continue;
    const context = contextOf(text, from, to, clauses);
    const reading = read(rule, context);
    if (reading === undefined || reading.strength < 0.15) continue;
    const start = text.startOf(from);
    const stop = text.endOf(to - 1);
    found.push({
      ...reading,
      quote: original.slice(start, stop),
      start,
      end: stop,
      when: rule.when ?? context.when,
      rule: reading.kind === rule.kind ? rule.id : `${rule.id}>${reading.kind}`,
      foldedStart: from,
      foldedEnd: to,
    });
  }
  // The last net is for sentences in which nothing else was read.
  if (
    found.some(
      (f) =>
        (OWN_LIFE.has(f.kind) && f.strength >= PLAIN_ENOUGH) ||
        NEVER_TURNED.has(f.kind) ||
        f.about === "other",
    )
  )
    return found;
  for (const hit of wordNet(text.text, idioms)) {
    const context = contextOf(text, hit.start, hit.end, clauses);
    if (context.retold || context.joking || context.when === "past") continue;
    const start = text.startOf(hit.start);
    const stop = text.endOf(hit.end - 1);
    found.push({
      kind: "ideation",
      about: "self",
      strength: hit.strength,
      hypothetical: context.hypothetical,
      quote: original.slice(start, stop),
      start,
      end: stop,
      when: "now",
      rule: "net-words",
      foldedStart: hit.start,
      foldedEnd: hit.end,
    });
  }
  return found;
};

/** The strongest reading of each kind over the same words. */
const strongest = (found: readonly Found[]): readonly Found[] => {
  const kept: Found[] = [];
  for (const one of [...found].sort((a, b) => b.strength - a.strength || a.start - b.start))
    if (!kept.some((k) => k.kind === one.kind && k.start < one.end && one.start < k.end)) kept.push(one);
  return kept;
};

const withTime = (text: FoldedText, original: string, found: readonly Found[]): readonly Found[] => {
  const timed = found.filter(
    (f) => TIMED.has(f.kind) && f.strength >= PLAIN_ENOUGH && f.about === "self" && f.when !== "past",
  );
  if (timed.length === 0) return [];
  for (const hit of text.text.matchAll(TIME_WORDS)) {
    const from = hit.index;
    const to = from + hit[0].length;
    const near = timed.find((f) => from <= f.foldedEnd + 40 && to >= f.foldedStart - 40);
    if (near === undefined) continue;
    const start = text.startOf(from);
    const end = text.endOf(to - 1);
    return [
      {
        kind: "time",
        about: "self",
        strength: 0.8,
        hypothetical: near.hypothetical,
        when: near.when,
        quote: original.slice(start, end),
        start,
        end,
        rule: "time-near-intent",
        foldedStart: from,
        foldedEnd: to,
      },
    ];
  }
  return [];
};

/** An attempt counts as recent where a time within about a week stands near it. */
const isRecentAttempt = (text: FoldedText, found: Found): boolean => {
  if (found.kind !== "past-attempt" || found.about !== "self" || found.strength < 0.5) return false;
  const near = text.text.slice(Math.max(0, found.foldedStart - NEAR), found.foldedEnd + NEAR);
  return near.search(RECENT_WORDS) >= 0 && found.when !== "past";
};

/** What the words themselves say of risk: who, what, when, how plainly, and by which rule. Never a verdict.
 *  Rules of both languages are read, since people mix them; what only the `normalised` text shows is quoted as
 *  the whole message. Strongest first.
 *  @param normalised as made by the language's normaliser; may equal `text`. */
export const riskEvidence = (
  text: string,
  normalised: string,
  clauses: readonly Clause[],
  _language: Language,
): readonly RiskEvidence[] => {
  const direct = fold(text);
  let found = findIn(direct, text, clauses);
  // Plain letters in lower case fold as they did in upper case.
  const same = normalised === text || (!/[^\x00-\x7f]/.test(text) && normalised === text.toLowerCase());
  const even = same ? direct : fold(normalised);
  if (even.text !== direct.text) {
    const known = new Set(found.map((f) => f.kind));
    const whole = text.trim();
    const start = text.indexOf(whole);
    const rescued = findIn(even, normalised, [])
      .filter((f) => !known.has(f.kind))
      .map((f) => {
        const at = text.toLowerCase().indexOf(f.quote.toLowerCase());
        return at >= 0
          ? { ...f, start: at, end: at + f.quote.length, quote: text.slice(at, at + f.quote.length) }
          : { ...f, start, end: start + whole.length, quote: whole };
      });
    found = [...found, ...rescued];
  }
  const weighed = found.map((f) =>
    f.kind === "bridge-question"
      ? { ...f, strength: direct.text.search(LOSS) >= 0 ? 0.85 : f.strength * 0.5 }
      : f,
  );
  const dated = weighed.map((f) =>
    isRecentAttempt(direct, f) ? { ...f, strength: 1, when: "now" as const } : f,
  );
  const all = strongest([...dated, ...withTime(direct, text, dated)]);
  return all.slice(0, MAX_EVIDENCE).map(({ foldedStart: _start, foldedEnd: _end, ...evidence }) => evidence);
};
