import { linkCodeAnswer } from "@evenkeel/contract/account";
import { caseload, caseloadCheckIns } from "@evenkeel/contract/care";
import { sharedMeasures } from "@evenkeel/contract/measure";
import { sharedPlan } from "@evenkeel/contract/safety-plan";
import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { Failure } from "../../api/failure.ts";
import { ask } from "../../api/request.ts";

export type CaseloadMember = z.infer<typeof caseload>["members"][number];

export const caseloadQuery = queryOptions({
  queryKey: ["caseload", "list"],
  queryFn: ({ signal }) => ask(caseload, "/api/caseload", { signal }),
  // Each reading is shown to the members, so that none happens for nothing.
  refetchOnWindowFocus: false,
  staleTime: 5 * 60_000,
});

export const sharedCheckIns = (memberId: string) =>
  queryOptions({
    queryKey: ["caseload", "check-ins", memberId],
    queryFn: ({ signal }) => ask(caseloadCheckIns, `/api/caseload/${memberId}/check-ins`, { signal }),
    refetchOnWindowFocus: false,
    staleTime: 5 * 60_000,
  });

/** Null where none are shared. */
export const sharedMeasuresOf = (memberId: string) =>
  queryOptions({
    queryKey: ["caseload", "measures", memberId],
    queryFn: async ({ signal }) => {
      try {
        return await ask(sharedMeasures, `/api/caseload/${memberId}/measures`, { signal });
      } catch (error) {
        if (error instanceof Failure && error.kind === "not-found") return null;
        throw error;
      }
    },
    refetchOnWindowFocus: false,
    staleTime: 5 * 60_000,
  });

/** Null where there is no plan, or none that is shared. */
export const sharedPlanOf = (memberId: string) =>
  queryOptions({
    queryKey: ["caseload", "safety-plan", memberId],
    queryFn: async ({ signal }) => {
      try {
        return await ask(sharedPlan, `/api/caseload/${memberId}/safety-plan`, { signal });
      } catch (error) {
        if (error instanceof Failure && error.kind === "not-found") return null;
        throw error;
      }
    },
    refetchOnWindowFocus: false,
    staleTime: 5 * 60_000,
  });

export const makeLinkCode = () => ask(linkCodeAnswer, "/api/care-links/code", { method: "POST", body: {} });
