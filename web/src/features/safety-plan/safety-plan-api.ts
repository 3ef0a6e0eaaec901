import { type PlanParts, safetyPlanAnswer } from "@evenkeel/contract/safety-plan";
import { queryOptions } from "@tanstack/react-query";
import { paths } from "../../api/paths.ts";
import { ask, tell } from "../../api/request.ts";
import { knownMember } from "../../session/me.ts";
import { keepPlan, keptPlan } from "./kept-plan.ts";

/** What the server says, kept on the device; without it, what was kept. */
export const safetyPlanQuery = queryOptions({
  queryKey: ["safety-plan"],
  networkMode: "always",
  queryFn: async ({ signal }) => {
    const memberId = knownMember();
    try {
      const answer = await ask(safetyPlanAnswer, paths.safetyPlan, { signal });
      if (memberId !== null) keepPlan(memberId, answer);
      return answer;
    } catch (error) {
      const kept = keptPlan(memberId);
      if (kept === undefined) throw error;
      return kept;
    }
  },
});

export const savePlan = (parts: PlanParts) => tell(paths.safetyPlan, { method: "PUT", body: parts });
export const deletePlan = () => tell(paths.safetyPlan, { method: "DELETE" });
