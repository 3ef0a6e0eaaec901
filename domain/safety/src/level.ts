import type { RiskEvidence, RiskKind } from "@evenkeel/language/understanding";
import { READY } from "./at-hand.ts";
import { deniedAt } from "./plainly-said.ts";
import type { Concern, SafetyState, Tier } from "./risk.ts";

export const TIERS: readonly Tier[] = ["none", "low", "high", "immediate"];
export const rank = (tier: Tier): number => TIERS.indexOf(tier);
export const higher = (a: Tier, b: Tier): Tier => (rank(a) >= rank(b) ? a : b);

/** Evidence that counts now: the member's own, and not long past. */
export const current = (evidence: readonly RiskEvidence[]): readonly RiskEvidence[] =>
  evidence.filter(
    (e) => e.about === "self" && e.when !== "past" && e.kind !== "denial" && e.kind !== "recovered",
  );

const ACTIVE: ReadonlySet<RiskKind> = new Set(["ideation", "method", "intent", "plan", "wish-to-be-dead"]);
/** Signs that are not a statement of wanting to die. */
export const OBLIQUE: ReadonlySet<RiskKind> = new Set([
  "burdensomeness",
  "nobody-would-miss",
  "hopelessness",
  "trapped",
  "sudden-calm",
  "bridge-question",
  "giving-away",
  "goodbye",
]);
export const SUICIDE_KINDS: ReadonlySet<RiskKind> = new Set<RiskKind>([
  ...ACTIVE,
  ...OBLIQUE,
  "time",
  "preparation",
  "means-access",
  "attempt-now",
  "past-attempt",
  "self-harm",
  "self-harm-urge",
]);

/** Tier of one message, read together with what the conversation already holds. */
export const messageTier = (evidence: readonly RiskEvidence[], state: SafetyState): Tier => {
  const now = current(evidence);
  const top = (kind: RiskKind): number =>
    Math.max(0, ...now.filter((e) => e.kind === kind).map((e) => e.strength));
  const real = (kind: RiskKind): number =>
    Math.max(
      0,
      ...now.filter((e) => e.kind === kind).map((e) => (e.hypothetical ? e.strength * 0.7 : e.strength)),
    );
  const peak = rank(state.peakTier);
  const before = new Set(state.evidence.filter((e) => e.strength >= 0.5).map((e) => e.kind));
  const activeBefore =
    before.has("ideation") || before.has("intent") || before.has("plan") || before.has("method");
  const life = Math.max(top("wish-to-be-dead"), top("ideation"), top("method"), top("intent"), top("plan"));
  const bleak = Math.max(
    top("hopelessness"),
    top("burdensomeness"),
    top("trapped"),
    top("nobody-would-miss"),
  );
  const recent = now.some((e) => e.kind === "past-attempt" && e.strength >= 0.88);
  if (real("attempt-now") >= 0.7 || recent) return "immediate";
  if (top("overdose") >= 0.7 && (life >= 0.5 || peak >= 1)) return "immediate";
  if (real("intent") >= 0.9 || (real("intent") >= 0.6 && top("time") > 0)) return "immediate";
  if (
    real("plan") >= 0.75 &&
    (top("time") > 0 || top("means-access") > 0 || top("preparation") > 0 || real("intent") >= 0.6)
  )
    return "immediate";
  if (top("preparation") >= 0.85 || (top("preparation") >= 0.5 && (life >= 0.5 || activeBefore || peak >= 1)))
    return "immediate";
  if (top("goodbye") >= 0.6 && (life >= 0.6 || top("giving-away") > 0.5 || activeBefore)) return "immediate";
  if (top("means-access") >= READY && (life >= 0.5 || peak >= 2)) return "immediate";
  if (top("giving-away") >= 0.6 && (life >= 0.6 || activeBefore)) return "immediate";
  if (real("intent") >= 0.75 && (bleak >= 0.5 || peak >= 2)) return "immediate";
  if (top("intent") >= 0.55 && peak >= 2 && activeBefore) return "immediate";
  if (top("ideation") >= 0.7 || top("method") >= 0.7 || top("intent") >= 0.55 || top("plan") >= 0.6)
    return "high";
  if (top("preparation") >= 0.5 || top("goodbye") >= 0.75 || top("bridge-question") >= 0.8) return "high";
  if (top("past-attempt") >= 0.7 && (peak >= 1 || life >= 0.4)) return "high";
  if (top("means-access") >= 0.3 && (life >= 0.5 || peak >= 1)) return "high";
  if (top("sudden-calm") >= 0.4 && peak >= 2) return "high";
  if (top("self-harm") >= 0.6 && life >= 0.5) return "high";
  if (life >= 0.5 || top("self-harm") >= 0.6 || top("self-harm-urge") >= 0.6) return "low";
  if (top("past-attempt") >= 0.7 || top("burdensomeness") >= 0.55 || top("nobody-would-miss") >= 0.6)
    return "low";
  if (
    top("goodbye") >= 0.5 ||
    top("giving-away") >= 0.6 ||
    top("hopelessness") >= 0.5 ||
    top("trapped") >= 0.55
  )
    return "low";
  return higher(joined(now, state), accumulated(now, state));
};

/** Signs of a different nature that make one another heavier. */
const JOINED: readonly (readonly RiskKind[])[] = [
  ["means-access"],
  ["preparation"],
  ["goodbye", "giving-away"],
  ["intent", "plan", "attempt-now"],
  ["ideation", "method", "wish-to-be-dead"],
  ["sudden-calm"],
];

/** Faint signs of different natures about the writer: what is at hand, what is put in order, words of leaving, an
 *  end in sight, thoughts that return, a sudden calm. Two of them ask a question; three or more are taken as risk. */
const joined = (now: readonly RiskEvidence[], state: SafetyState): Tier => {
  if (!now.some((e) => SUICIDE_KINDS.has(e.kind))) return "none";
  const since = Math.max(state.disputedAtTurn ?? 0, deniedAt(state), state.turn - JOINED_TURNS);
  const kinds = new Set([
    ...now.map((e) => e.kind),
    ...state.evidence.filter((e) => e.turn > since).map((e) => e.kind),
  ]);
  const groups = JOINED.filter((group) => group.some((kind) => kinds.has(kind))).length;
  const leaving = kinds.has("intent") || kinds.has("attempt-now") || kinds.has("plan");
  const ready = kinds.has("means-access") || kinds.has("preparation");
  const firm = [...now, ...state.evidence.filter((e) => e.turn > since)].some(
    (e) => e.strength >= FIRM && JOINED_FIRM.has(e.kind),
  );
  if (groups >= 3 && leaving && ready && firm) return "high";
  return groups >= 3 || (groups >= 2 && leaving && ready) ? "low" : "none";
};
const JOINED_TURNS = 6;
/** Of faint signs alone, however many, only a question follows: one of leaving or of readiness has to be firm. */
const FIRM = 0.4;
const JOINED_FIRM: ReadonlySet<RiskKind> = new Set([
  "intent",
  "attempt-now",
  "plan",
  "means-access",
  "preparation",
  "goodbye",
  "giving-away",
]);

/** Small signs over several turns that together ask for one question. */
const accumulated = (now: readonly RiskEvidence[], state: SafetyState): Tier => {
  const fresh = now.filter((e) => SUICIDE_KINDS.has(e.kind) && e.strength >= 0.25);
  if (fresh.length === 0) return "none";
  const since = Math.max(state.disputedAtTurn ?? 0, deniedAt(state));
  const earlier = state.evidence.filter((e) => e.turn > since && SUICIDE_KINDS.has(e.kind));
  const kinds = new Set([...fresh.map((e) => e.kind), ...earlier.map((e) => e.kind)]);
  const burden = kinds.has("burdensomeness") || kinds.has("nobody-would-miss");
  if (burden && (kinds.has("hopelessness") || kinds.has("trapped"))) return "low";
  const weight = [...fresh, ...earlier].reduce((sum, e) => sum + e.strength, 0);
  return weight >= 0.95 && fresh.length + earlier.length >= 3 ? "low" : "none";
};

/** Read by a model alone: however sure, the person has not said it, so thoughts are asked about first. */
export const BY_READER: RegExp = /^(?:risk|danger)-sign-/;

/** True when the signs are veiled, so that the next thing is a question rather than an answer. */
export const veiled = (evidence: readonly RiskEvidence[]): boolean =>
  !current(evidence).some(
    (e) =>
      !BY_READER.test(e.rule) &&
      ((ACTIVE.has(e.kind) && e.strength >= (e.kind === "intent" ? 0.85 : 0.65)) ||
        ((e.kind === "attempt-now" || e.kind === "past-attempt" || e.kind === "preparation") &&
          e.strength >= 0.5)),
  );

const CONCERN_FLOOR: readonly (readonly [Exclude<Concern, "suicide">, RiskKind, number])[] = [
  ["overdose", "overdose", 0.6],
  ["medical-emergency", "medical-emergency", 0.6],
  ["withdrawal", "withdrawal", 0.6],
  ["postpartum", "postpartum", 0.55],
  ["harm-to-others", "harm-to-others", 0.55],
  ["child-abuse", "child-abuse", 0.55],
  ["elder-abuse", "elder-abuse", 0.6],
  ["unsafe-partner", "unsafe-partner", 0.6],
  ["abuse", "abuse", 0.55],
  ["psychosis", "psychosis", 0.6],
  ["mania", "mania", 0.6],
  ["eating-danger", "eating-danger", 0.6],
  ["concern-for-other", "concern-for-other", 0.5],
];

/** Dangers named in this message, most pressing first. */
export const concernsOf = (evidence: readonly RiskEvidence[], tier: Tier): readonly Concern[] => {
  const live = evidence.filter((e) => e.when !== "past");
  const found: Concern[] = [];
  const suicidal = current(evidence).some(
    (e) =>
      SUICIDE_KINDS.has(e.kind) &&
      e.kind !== "self-harm" &&
      e.kind !== "self-harm-urge" &&
      e.strength >= 0.45,
  );
  const selfHarm = current(evidence).some(
    (e) => (e.kind === "self-harm" || e.kind === "self-harm-urge") && e.strength >= 0.6,
  );
  if (suicidal && tier !== "none") found.push("suicide");
  if (selfHarm && tier !== "none") found.push("self-harm");
  for (const [concern, kind, floor] of CONCERN_FLOOR)
    if (live.some((e) => e.kind === kind && e.strength >= floor)) found.push(concern);
  return found;
};
