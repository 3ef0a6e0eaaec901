import { z } from "zod";
import { id, language, timestamp, zone } from "./basic.ts";

/** The id of a questionnaire: `phq9`. */
export const measureId = z
  .string()
  .min(1)
  .max(40)
  .regex(/^[a-z0-9-]+$/);
/** The value chosen for each item, by its id. Which items and values there are is the questionnaire's own matter. */
const answers = z.record(z.string().max(60), z.number().int());

export const measureInput = z.object({
  id,
  measureId,
  /** The language it was asked in. */
  language,
  answers,
  completedAt: timestamp,
  zone,
});
export type MeasureInput = z.infer<typeof measureInput>;

export const measureResponse = measureInput.extend({
  /** null where the questionnaire has no score. */
  total: z.number().nullable(),
  bandId: z.string().nullable(),
  /** An answer asked for the member's safety: item 9 of the PHQ-9 above 0. */
  critical: z.boolean(),
  /** `record`: read from a FHIR record of another system. */
  source: z.enum(["here", "record"]),
});
export type MeasureResponse = z.infer<typeof measureResponse>;

/** How often and when a member wants to be asked. */
export const measureRhythm = z.object({
  everyDays: z.number().int().min(1).max(366),
  /** The first day, as the calendar of `zone` has it. */
  firstDay: z.iso.date(),
  hour: z.number().int().min(0).max(23),
  minute: z.number().int().min(0).max(59),
  zone,
});
export type MeasureRhythm = z.infer<typeof measureRhythm>;

export const measureScheduleInput = z.object({
  /** null: not asked any more. */
  rhythm: measureRhythm.nullable(),
  /** When it was put off till its next time; null where it was not. */
  skippedAt: timestamp.nullable(),
  /** When the member decided this: of two devices the later word holds. */
  changedAt: timestamp,
});
export type MeasureScheduleInput = z.infer<typeof measureScheduleInput>;
export const measureSchedule = measureScheduleInput.extend({ measureId });
export type MeasureSchedule = z.infer<typeof measureSchedule>;

/** Everything of a member's questionnaires, newest answer first. */
export const measures = z.object({
  responses: z.array(measureResponse),
  schedules: z.array(measureSchedule),
});
export type Measures = z.infer<typeof measures>;

/** A QuestionnaireResponse of FHIR R4, as it came. */
export const fhirResource = z.looseObject({ resourceType: z.literal("QuestionnaireResponse") });
/** `id` names it, so that sending it again does not double it. */
export const measureImport = z.object({ id, zone, resource: z.looseObject({ resourceType: z.string() }) });

/** Where one questionnaire of a member stands, for a clinician they share with. */
export const measureStanding = z.object({
  measureId,
  completedAt: timestamp,
  total: z.number().nullable(),
  bandId: z.string().nullable(),
  critical: z.boolean(),
  /** Since the answering before it; null where there is none, or no score. */
  change: z
    .object({
      points: z.number(),
      reliable: z.enum(["better", "worse", "within-noise", "not-known"]),
      since: timestamp,
    })
    .nullable(),
});
export type MeasureStanding = z.infer<typeof measureStanding>;
export const sharedMeasures = z.object({ responses: z.array(measureResponse) });
