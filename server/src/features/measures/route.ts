import { done, id } from "@evenkeel/contract/basic";
import {
  fhirResource,
  measureId,
  measureImport,
  measureInput,
  measureResponse,
  measureScheduleInput,
  measures,
} from "@evenkeel/contract/measure";
import { z } from "zod";
import type { Feature } from "../../deps.ts";
import {
  importResponse,
  keepResponse,
  readMeasures,
  removeResponse,
  responseAsFhir,
  scheduleMeasure,
} from "./use-case.ts";

const params = z.object({ id });
const tags = ["measures"];

export const measuresFeature: Feature = (app, deps) => {
  const member = async (request: Parameters<typeof deps.auth.caller>[0]): Promise<string> =>
    (await deps.auth.callerAs(request, ["member"])).userId;

  app.get("/api/measures", { schema: { tags, response: { 200: measures } } }, async (request) =>
    readMeasures(deps, await member(request)),
  );
  app.post(
    "/api/measures/responses",
    { schema: { tags, body: measureInput, response: { 200: measureResponse } } },
    async (request) => keepResponse(deps, await member(request), request.body),
  );
  app.delete(
    "/api/measures/responses/:id",
    { schema: { tags, params, response: { 200: done } } },
    async (request) => {
      await removeResponse(deps, await member(request), request.params.id);
      return { done: true } as const;
    },
  );
  app.get(
    "/api/measures/responses/:id/fhir",
    { schema: { tags, params, response: { 200: fhirResource } } },
    async (request) => ({ ...(await responseAsFhir(deps, await member(request), request.params.id)) }),
  );
  app.post(
    "/api/measures/fhir",
    { schema: { tags, body: measureImport, response: { 200: measureResponse } } },
    async (request) => importResponse(deps, await member(request), request.body),
  );
  app.put(
    "/api/measures/schedules/:measureId",
    {
      schema: {
        tags,
        params: z.object({ measureId }),
        body: measureScheduleInput,
        response: { 200: done },
      },
    },
    async (request) => {
      await scheduleMeasure(deps, await member(request), request.params.measureId, request.body);
      return { done: true } as const;
    },
  );
};
