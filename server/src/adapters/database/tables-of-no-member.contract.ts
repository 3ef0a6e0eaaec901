/** Tables that belong to no member; a new one is named here with a reason or gets a member_id. */
export const OF_NO_MEMBER: ReadonlySet<string> = new Set(
  [
    "deletion_receipt",
    // Rules and records of the house, and numbers that lead back to nobody.
    ...["escalation_policy", "escalation_tally", "incident", "incident_entry"],
    ...["helpline_correction", "model_reading", "language_model_setting", "language_model_use"],
  ].map((name) => `public.${name}`),
);
