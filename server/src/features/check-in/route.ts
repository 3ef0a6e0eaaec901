import { done, id } from "@evenkeel/contract/basic";
import {
  checkIn as checkInAnswer,
  checkInHistory as checkInHistoryAnswer,
  checkInInput,
  checkInRange,
  checkIns,
  editCheckInRequest,
} from "@evenkeel/contract/check-in";
import { z } from "zod";
import type { Feature } from "../../deps.ts";
import { checkInHistory, editCheckIn, keepCheckIn, listCheckIns, removeCheckIn } from "./use-case.ts";

const params = z.object({ id });
const tags = ["check-in"];

export const checkInFeature: Feature = (app, deps) => {
  const member = async (request: Parameters<typeof deps.auth.caller>[0]): Promise<string> =>
    (await deps.auth.callerAs(request, ["member"])).userId;

  app.get(
    "/api/check-in",
    { schema: { tags, querystring: checkInRange, response: { 200: checkIns } } },
    async (request) => ({ checkIns: await listCheckIns(deps, await member(request), request.query) }),
  );
  app.post(
    "/api/check-in",
    { schema: { tags, body: checkInInput, response: { 200: checkInAnswer } } },
    async (request) => keepCheckIn(deps, await member(request), request.body),
  );
  app.patch(
    "/api/check-in/:id",
    { schema: { tags, params, body: editCheckInRequest, response: { 200: checkInAnswer } } },
    async (request) => editCheckIn(deps, await member(request), request.params.id, request.body),
  );
  app.delete("/api/check-in/:id", { schema: { tags, params, response: { 200: done } } }, async (request) => {
    await removeCheckIn(deps, await member(request), request.params.id);
    return { done: true } as const;
  });
  app.get(
    "/api/check-in/:id/history",
    { schema: { tags, params, response: { 200: checkInHistoryAnswer } } },
    async (request) => ({ versions: await checkInHistory(deps, await member(request), request.params.id) }),
  );
};
