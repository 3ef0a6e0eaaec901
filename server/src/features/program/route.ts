import { done, id } from "@evenkeel/contract/basic";
import { programActInput, programRun, programs } from "@evenkeel/contract/program";
import { z } from "zod";
import type { Feature } from "../../deps.ts";
import { keepAct, readPrograms, removeRun } from "./use-case.ts";

const params = z.object({ runId: id });
const tags = ["program"];

/** What a member does in a program. Nobody else reads it. */
export const programFeature: Feature = (app, deps) => {
  const member = async (request: Parameters<typeof deps.auth.caller>[0]): Promise<string> =>
    (await deps.auth.callerAs(request, ["member"])).userId;

  app.get("/api/programs", { schema: { tags, response: { 200: programs } } }, async (request) =>
    readPrograms(deps, await member(request)),
  );
  app.post(
    "/api/programs/acts",
    { schema: { tags, body: programActInput, response: { 200: programRun } } },
    async (request) => keepAct(deps, await member(request), request.body),
  );
  app.delete(
    "/api/programs/:runId",
    { schema: { tags, params, response: { 200: done } } },
    async (request) => {
      await removeRun(deps, await member(request), request.params.runId);
      return { done: true } as const;
    },
  );
};
