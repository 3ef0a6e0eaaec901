import { done, id } from "@evenkeel/contract/basic";
import { practiceResultInput, practiceResults } from "@evenkeel/contract/practice";
import { z } from "zod";
import type { Feature } from "../../deps.ts";
import { keepResult, readResults, removeResult } from "./use-case.ts";

const params = z.object({ resultId: id });
const tags = ["practice"];

/** How guided practices went. Nobody but the member reads it. */
export const practiceFeature: Feature = (app, deps) => {
  const member = async (request: Parameters<typeof deps.auth.caller>[0]): Promise<string> =>
    (await deps.auth.callerAs(request, ["member"])).userId;

  app.get(
    "/api/practices/results",
    { schema: { tags, response: { 200: practiceResults } } },
    async (request) => readResults(deps, await member(request)),
  );
  app.put(
    "/api/practices/results",
    { schema: { tags, body: practiceResultInput, response: { 200: practiceResultInput } } },
    async (request) => keepResult(deps, await member(request), request.body),
  );
  app.delete(
    "/api/practices/results/:resultId",
    { schema: { tags, params, response: { 200: done } } },
    async (request) => {
      await removeResult(deps, await member(request), request.params.resultId);
      return { done: true } as const;
    },
  );
};
