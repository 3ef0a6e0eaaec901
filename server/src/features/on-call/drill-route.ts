import { done, id } from "@evenkeel/contract/basic";
import { drill, drillDetail, drillRequest, drills } from "@evenkeel/contract/on-call";
import { z } from "zod";
import type { App, Deps } from "../../deps.ts";
import { listDrills, readDrill, startDrill, stopDrill } from "./drills.ts";

const tags = ["on call"];
const params = z.object({ id });

const nameOf = async (deps: Deps, userId: string): Promise<string> => {
  const user = await deps.db.asAccounts((trx) =>
    trx.selectFrom("auth.user").select("name").where("id", "=", userId).executeTakeFirst(),
  );
  return user?.name ?? "";
};

/** Drills: the operator's, from the first alert to the acknowledgement. */
export const drillRoutes = (app: App, deps: Deps): void => {
  app.get(
    "/api/on-call/drills",
    { schema: { tags, summary: "Drills, the newest first", response: { 200: drills } } },
    async (request) => {
      await deps.auth.callerAs(request, ["operator"]);
      return { drills: await listDrills(deps) };
    },
  );
  app.post(
    "/api/on-call/drills",
    {
      schema: {
        tags,
        summary: "Start a drill",
        description: "A made-up escalation goes to the people who are on call now, by their own channels.",
        body: drillRequest,
        response: { 201: drill },
      },
    },
    async (request, reply) => {
      const { userId } = await deps.auth.callerAs(request, ["operator"]);
      const operator = { userId, name: await nameOf(deps, userId) };
      return reply.code(201).send(await startDrill(deps, operator, request.body));
    },
  );
  app.get(
    "/api/on-call/drills/:id",
    { schema: { tags, summary: "What happened in a drill", params, response: { 200: drillDetail } } },
    async (request) => {
      await deps.auth.callerAs(request, ["operator"]);
      return readDrill(deps, request.params.id);
    },
  );
  app.post(
    "/api/on-call/drills/:id/stop",
    { schema: { tags, summary: "End a drill", params, response: { 200: done } } },
    async (request) => {
      const { userId } = await deps.auth.callerAs(request, ["operator"]);
      await stopDrill(deps, { userId, name: await nameOf(deps, userId) }, request.params.id);
      return { done: true } as const;
    },
  );
};
