import { z } from "zod";
import { timestamp, words } from "./basic.ts";

/** The parts of a safety plan, in the order in which they are used. */
export const PLAN_PARTS = ["signs", "alone", "places", "people", "professionals", "safer", "living"] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

/** The member's own words for each part; an empty part was skipped. */
export const planParts = z.object({
  signs: words(2_000),
  alone: words(2_000),
  places: words(2_000),
  people: words(2_000),
  professionals: words(2_000),
  safer: words(2_000),
  living: words(2_000),
});
export type PlanParts = z.infer<typeof planParts>;

/** The plan as a clinician sees it whom the member lets see it. */
export const sharedPlan = z.object({ parts: planParts, updatedAt: timestamp });
export type SharedPlan = z.infer<typeof sharedPlan>;

/** null where no plan was made yet. */
export const safetyPlanAnswer = z.object({
  plan: z.object({ parts: planParts, updatedAt: timestamp }).nullable(),
});
export type SafetyPlanAnswer = z.infer<typeof safetyPlanAnswer>;
