import { type PlanParts, planParts } from "@evenkeel/contract/safety-plan";
import type { Sealer } from "../../adapters/vault/vault.ts";

export const sealPlan = (sealer: Sealer, memberId: string, parts: PlanParts): Uint8Array =>
  sealer.seal(JSON.stringify(parts), `safety_plan.body:${memberId}`);

export const openPlan = (sealer: Sealer, memberId: string, sealed: Uint8Array): PlanParts =>
  planParts.parse(JSON.parse(sealer.open(sealed, `safety_plan.body:${memberId}`)));
