import { type PlanParts, planParts, type SharedPlan } from "@evenkeel/contract/safety-plan";
import type { Sealer } from "../../adapters/vault/vault.ts";
import type { PlanRow } from "./store.ts";

export const sealPlan = (sealer: Sealer, memberId: string, parts: PlanParts): Uint8Array =>
  sealer.seal(JSON.stringify(parts), `safety_plan.body:${memberId}`);

export const openPlan = (sealer: Sealer, memberId: string, sealed: Uint8Array): PlanParts =>
  planParts.parse(JSON.parse(sealer.open(sealed, `safety_plan.body:${memberId}`)));

export const asSharedPlan = (sealer: Sealer, memberId: string, row: PlanRow): SharedPlan => ({
  parts: openPlan(sealer, memberId, row.body_sealed),
  updatedAt: row.updated_at.toISOString(),
});
