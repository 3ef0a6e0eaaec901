import type { Assessment, Concern } from "./risk.ts";

/** What a person on call is asked to look at. */
export interface EscalationSign {
  readonly tier: "high" | "immediate";
  /** Most pressing first, at least one. */
  readonly concerns: readonly Concern[];
}

/** Dangers that want a person even where nothing points to suicide. A worry about somebody else is answered in the
 *  conversation: the one in danger is not here. */
const TIER_OF_CONCERN: Readonly<Record<Concern, EscalationSign["tier"] | null>> = {
  suicide: null,
  "self-harm": null,
  "harm-to-others": "high",
  abuse: "high",
  "child-abuse": "high",
  "elder-abuse": "high",
  "unsafe-partner": "high",
  psychosis: "high",
  mania: "high",
  "eating-danger": "high",
  overdose: "immediate",
  withdrawal: "high",
  postpartum: "high",
  "medical-emergency": "immediate",
  "concern-for-other": null,
};

const higherOf = (a: EscalationSign["tier"] | null, b: EscalationSign["tier"] | null): typeof a =>
  a === "immediate" || b === "immediate" ? "immediate" : (a ?? b);

/** Whether what was said now is for a person on call, and how pressing.
 *  @returns null when no new sign came with this message: what stood before has been opened before. */
export const escalationSign = ({ risk }: Pick<Assessment, "risk">): EscalationSign | null => {
  if (risk.evidence.length === 0) return null;
  const ofTier = risk.tier === "high" || risk.tier === "immediate" ? risk.tier : null;
  const tier = risk.concerns.map((concern) => TIER_OF_CONCERN[concern]).reduce(higherOf, ofTier);
  if (tier === null) return null;
  return { tier, concerns: risk.concerns.length === 0 ? ["suicide"] : risk.concerns };
};
