import { safetyPlan } from "@evenkeel/content/techniques/safety-plan";
import { PLAN_PARTS, type PlanParts, type SafetyPlanAnswer } from "@evenkeel/contract/safety-plan";
import type { Deps } from "../../deps.ts";
import { openExercise } from "../exercise/sealed-exercise.ts";
import { openPlan, sealPlan } from "./sealed-plan.ts";
import { deletePlan, lastMade, readPlan, writePlan } from "./store.ts";

const EMPTY: PlanParts = {
  signs: "",
  alone: "",
  places: "",
  people: "",
  professionals: "",
  safer: "",
  living: "",
};

/** What a conversation worked out, laid over what was there: a part that was skipped keeps its words. */
const over = (
  plan: PlanParts,
  rows: readonly { readonly label: string; readonly value: string }[],
): PlanParts => {
  const named = (label: string) =>
    PLAN_PARTS.find((part) => Object.values(safetyPlan.words).some((words) => words.labels[part] === label));
  const said = rows.flatMap(({ label, value }) => {
    const part = named(label);
    return part === undefined || value.trim() === "" ? [] : [[part, value.slice(0, 2_000)] as const];
  });
  return { ...plan, ...Object.fromEntries(said) };
};

/** The plan as it stands: what was last edited, with what a conversation has worked out since. From then on it stands
 *  for itself, also when that conversation is deleted. */
export const readSafetyPlan = async ({ db, vault }: Deps, memberId: string): Promise<SafetyPlanAnswer> => {
  const sealer = await vault.sealerFor(memberId);
  return db.asMember(memberId, async (trx) => {
    const row = await readPlan(trx, memberId);
    const made = await lastMade(trx, memberId);
    const kept = row === undefined ? EMPTY : openPlan(sealer, memberId, row.body_sealed);
    if (made !== undefined && (row === undefined || made.created_at > row.updated_at)) {
      const parts = over(kept, openExercise(sealer, made.exercise_id, made.body_sealed).rows);
      await writePlan(trx, memberId, sealPlan(sealer, memberId, parts), made.created_at);
      return { plan: { parts, updatedAt: made.created_at.toISOString() } };
    }
    return row === undefined
      ? { plan: null }
      : { plan: { parts: kept, updatedAt: row.updated_at.toISOString() } };
  });
};

export const saveSafetyPlan = async (
  { db, vault, now }: Deps,
  memberId: string,
  parts: PlanParts,
): Promise<SafetyPlanAnswer> => {
  const sealer = await vault.sealerFor(memberId);
  const at = now();
  await db.asMember(memberId, (trx) => writePlan(trx, memberId, sealPlan(sealer, memberId, parts), at));
  return { plan: { parts, updatedAt: at.toISOString() } };
};

export const removeSafetyPlan = ({ db }: Deps, memberId: string): Promise<void> =>
  db.asMember(memberId, (trx) => deletePlan(trx, memberId));
