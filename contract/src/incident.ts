import { z } from "zod";
import { id, timestamp, words } from "./basic.ts";

/** How bad it was, or could have been. */
export const incidentSeverity = z.enum(["minor", "serious", "grave"]);
export type IncidentSeverity = z.infer<typeof incidentSeverity>;
export const incidentKind = z.enum([
  "not-noticed",
  "late",
  "missed",
  "false-alarm",
  "harmful-words",
  "wrong-line",
  "privacy",
  "outage",
  "other",
]);
export type IncidentKind = z.infer<typeof incidentKind>;

const told = words(8_000).refine((text) => text.trim().length > 0, "must not be empty");

export const recordIncidentRequest = z.object({
  /** Client-named: the same again is the same incident. */
  id,
  happenedAt: timestamp,
  severity: incidentSeverity,
  kind: incidentKind,
  what: told,
  escalationId: id.optional(),
});
export const incidentEntryRequest = z.object({ text: told });

export const incident = z.object({
  id,
  recordedAt: timestamp,
  happenedAt: timestamp,
  severity: incidentSeverity,
  kind: incidentKind,
  what: z.string(),
  escalationId: id.nullable(),
  by: z.string(),
  closedAt: timestamp.nullable(),
  /** What was found and done since, oldest first; added to and never rewritten. */
  entries: z.array(z.object({ id, at: timestamp, by: z.string(), text: z.string() })),
});
export type Incident = z.infer<typeof incident>;
export const incidentList = z.object({ incidents: z.array(incident) });
