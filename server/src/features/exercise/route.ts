import { done, id, pageQuery } from "@evenkeel/contract/basic";
import { exercisePage } from "@evenkeel/contract/conversation";
import { z } from "zod";
import type { Feature } from "../../deps.ts";
import { listExercises, removeExercise } from "./use-case.ts";

const params = z.object({ id });
const tags = ["exercise"];

export const exerciseFeature: Feature = (app, deps) => {
  app.get(
    "/api/exercise",
    { schema: { tags, querystring: pageQuery, response: { 200: exercisePage } } },
    async (request) => {
      const { userId } = await deps.auth.callerAs(request, ["member"]);
      return listExercises(deps, userId, request.query);
    },
  );
  app.delete("/api/exercise/:id", { schema: { tags, params, response: { 200: done } } }, async (request) => {
    const { userId } = await deps.auth.callerAs(request, ["member"]);
    await removeExercise(deps, userId, request.params.id);
    return { done: true } as const;
  });
};
