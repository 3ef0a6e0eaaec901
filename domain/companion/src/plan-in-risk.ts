import type { RiskKind } from "@evenkeel/language/understanding";
import type { ReplyPart } from "@evenkeel/safety/reply";
import type { SafetyState } from "@evenkeel/safety/risk";
import type { CompanionContent, Wording } from "./content-types.ts";
import { askedFor } from "./offer.ts";
import type { Talk } from "./open-talk.ts";
import type { CompanionEvent, Effect } from "./respond-types.ts";
import type { TechniqueRun } from "./state.ts";

const PLAN = "safety-plan";

/** Signs that stop a plan: an act that is near is met first. */
const NEAR: ReadonlySet<RiskKind> = new Set([
  "intent",
  "plan",
  "preparation",
  "attempt-now",
  "overdose",
  "time",
  "goodbye",
]);
const SOON = /\b(?:tonight|right now|today|this evening|esta noche|ahora mismo|hoy)\b/i;

/** Steps of safety that leave room to begin a plan: people have been offered, and the worst is not now. */
const ROOM: ReadonlySet<CompanionEvent["assessment"]["nextStep"]["kind"]> = new Set([
  "stay",
  "return-to-topic",
  "answer-barrier",
  "respect-denial",
]);

/** Whether a safety plan is made on while risk is known. Its answers name dark things because they are asked for: they
 *  are kept as signs of the conversation, and do not break the plan off unless an act is near. */
export const planGoesOn = (talk: Talk, event: CompanionEvent): boolean => {
  const { nextStep, risk } = event.assessment;
  if (risk.tier === "immediate" || nextStep.kind === "immediate") return false;
  const near = event.understanding.evidence.some(
    (e) => e.about === "self" && e.strength >= 0.5 && (NEAR.has(e.kind) || SOON.test(event.text)),
  );
  if (near) return false;
  if (talk.state.run?.techniqueId === PLAN) return true;
  const wanted =
    askedFor(talk.heard, talk.content, talk.language)?.id === PLAN ||
    (talk.state.offered?.techniqueId === PLAN && talk.heard.has("yes"));
  return wanted && ROOM.has(nextStep.kind);
};

/** One tap to begin the plan that a reply of safety has brought up, where it has no chips of its own. */
export const planChips = (
  safety: SafetyState,
  parts: readonly ReplyPart[],
  words: Wording,
): readonly ReplyPart[] => {
  if (safety.planOfferedAtTurn !== safety.turn || parts.some((part) => part.kind === "chips")) return [];
  const label = words.chips.makePlan;
  return [{ kind: "chips", chips: [{ label, action: { kind: "say", text: label } }] }];
};

/** What was gathered before danger broke a plan off, so that nothing that was said is lost. */
export const planSoFar = (
  run: TechniqueRun | null,
  content: CompanionContent,
  language: Talk["language"],
): readonly Effect[] => {
  const technique = run?.techniqueId === PLAN ? content.techniques.find((t) => t.id === PLAN) : undefined;
  if (run === null || technique === undefined) return [];
  const words = technique.words[language];
  const rows = Object.entries(words.labels).flatMap(([key, label]) => {
    const value = run.answers[key];
    return value === undefined ? [] : [{ label, value }];
  });
  return rows.length === 0
    ? []
    : [{ kind: "save-result", techniqueId: PLAN, title: words.title, rows, plannedFor: null }];
};
