import { id } from "@evenkeel/contract/basic";
import { caseload, caseloadCheckIns } from "@evenkeel/contract/care";
import { sharedMeasures } from "@evenkeel/contract/measure";
import { sharedPlan } from "@evenkeel/contract/safety-plan";
import { z } from "zod";
import type { Feature } from "../../deps.ts";
import { readCaseload, readPlanOf, readSharedCheckIns, readSharedMeasures } from "./use-case.ts";

const CLINICIANS = ["therapist", "on-call"] as const;
const tags = ["caseload"];

export const caseloadFeature: Feature = (app, deps) => {
  app.get("/api/caseload", { schema: { tags, response: { 200: caseload } } }, async (request) =>
    readCaseload(deps, await deps.auth.callerAs(request, CLINICIANS)),
  );
  app.get(
    "/api/caseload/:memberId/check-ins",
    { schema: { tags, params: z.object({ memberId: id }), response: { 200: caseloadCheckIns } } },
    async (request) =>
      readSharedCheckIns(deps, await deps.auth.callerAs(request, CLINICIANS), request.params.memberId),
  );
  app.get(
    "/api/caseload/:memberId/measures",
    { schema: { tags, params: z.object({ memberId: id }), response: { 200: sharedMeasures } } },
    async (request) =>
      readSharedMeasures(deps, await deps.auth.callerAs(request, CLINICIANS), request.params.memberId),
  );
  app.get(
    "/api/caseload/:memberId/safety-plan",
    { schema: { tags, params: z.object({ memberId: id }), response: { 200: sharedPlan } } },
    async (request) =>
      readPlanOf(deps, await deps.auth.callerAs(request, CLINICIANS), request.params.memberId),
  );
};
