import { id } from "@evenkeel/contract/basic";
import { addMemory, changeMemory, keepFromMessage, memory, memoryList } from "@evenkeel/contract/memory";
import { z } from "zod";
import { ApiError } from "../../api-error.ts";
import type { App, Deps } from "../../deps.ts";
import type { Turns } from "../conversation/turns.ts";
import { forget } from "./forget.ts";
import { addByHand, change, keepFrom, listMemories } from "./use-case.ts";

const tags = ["memory"];
const PATH = "/api/memory";
const params = z.object({ id });
const deleted = z.object({ deleted: z.number().int() });

/** What is remembered of a member, all of it theirs to see, put right and delete. It takes part in the turns of
 *  conversations, so it is opened beside them. */
export const memoryRoutes = (app: App, deps: Deps, turns: Pick<Turns, "between">): void => {
  const member = async (request: Parameters<typeof deps.auth.caller>[0]): Promise<string> =>
    (await deps.auth.callerAs(request, ["member"])).userId;

  app.get(
    PATH,
    { schema: { tags, summary: "What is remembered of me", response: { 200: memoryList } } },
    async (request) => listMemories(deps, await member(request)),
  );
  app.post(PATH, { schema: { tags, body: addMemory, response: { 200: memory } } }, async (request) =>
    addByHand(deps, await member(request), request.body),
  );
  app.post(
    `${PATH}/from-message`,
    {
      schema: {
        tags,
        summary: "Keep what a message says, after a yes to being remembered",
        body: keepFromMessage,
        response: { 200: memoryList },
      },
    },
    async (request) => keepFrom(deps, await member(request), request.body),
  );
  app.put(
    `${PATH}/:id`,
    { schema: { tags, params, body: changeMemory, response: { 200: memory } } },
    async (request) => change(deps, await member(request), request.params.id, request.body),
  );
  app.delete(`${PATH}/:id`, { schema: { tags, params, response: { 200: deleted } } }, async (request) => {
    const count = await forget(deps, turns.between, await member(request), [request.params.id]);
    if (count === 0) throw new ApiError("not-found");
    return { deleted: count };
  });
  app.delete(
    PATH,
    { schema: { tags, summary: "Forget everything", response: { 200: deleted } } },
    async (request) => ({ deleted: await forget(deps, turns.between, await member(request), null) }),
  );
};
