import { done } from "@evenkeel/contract/basic";
import { planParts, safetyPlanAnswer } from "@evenkeel/contract/safety-plan";
import type { Feature } from "../../deps.ts";
import { readSafetyPlan, removeSafetyPlan, saveSafetyPlan } from "./use-case.ts";

const tags = ["safety-plan"];
const PATH = "/api/safety-plan";

/** The member's own plan for bad hours. Nobody else reads it. */
export const safetyPlanFeature: Feature = (app, deps) => {
  app.get(PATH, { schema: { tags, response: { 200: safetyPlanAnswer } } }, async (request) => {
    const { userId } = await deps.auth.callerAs(request, ["member"]);
    return readSafetyPlan(deps, userId);
  });
  app.put(
    PATH,
    { schema: { tags, body: planParts, response: { 200: safetyPlanAnswer } } },
    async (request) => {
      const { userId } = await deps.auth.callerAs(request, ["member"]);
      return saveSafetyPlan(deps, userId, request.body);
    },
  );
  app.delete(PATH, { schema: { tags, response: { 200: done } } }, async (request) => {
    const { userId } = await deps.auth.callerAs(request, ["member"]);
    await removeSafetyPlan(deps, userId);
    return { done: true } as const;
  });
};
