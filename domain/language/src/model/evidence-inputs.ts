import type { RiskEvidence, RiskKind } from "../understanding.ts";

const KINDS: readonly RiskKind[] = [
  "wish-to-be-dead",
  "ideation",
  "method",
  "intent",
  "plan",
  "preparation",
  "means-access",
  "past-attempt",
  "self-harm",
  "self-harm-urge",
  "goodbye",
  "hopelessness",
  "burdensomeness",
  "trapped",
  "recovered",
  "third-party",
  "concern-for-other",
];

/** Names of what `evidenceInputs` gives, in order. */
export const EVIDENCE_INPUTS: readonly string[] = [...KINDS, "evidence of any kind", "strongest evidence"];

/** What the rules found over all messages of a person: ln(1 + pieces) for each kind, and for all, and the strongest piece. */
export const evidenceInputs = (evidence: readonly RiskEvidence[]): number[] => [
  ...KINDS.map((kind) => Math.log(1 + evidence.filter((one) => one.kind === kind).length)),
  Math.log(1 + evidence.length),
  evidence.reduce((top, { about, strength }) => (about === "self" ? Math.max(top, strength) : top), 0),
];
