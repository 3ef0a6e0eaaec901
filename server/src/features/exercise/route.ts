import { mayLead } from "@evenkeel/content/policies/withheld";
import { techniques } from "@evenkeel/content/techniques/techniques";
import { done, id, pageQuery } from "@evenkeel/contract/basic";
import { editExerciseRequest, exercise, exercisePage, exercisesHere } from "@evenkeel/contract/exercise";
import { z } from "zod";
import type { Feature } from "../../deps.ts";
import { editExercise, listExercises, readExercise, removeExercise } from "./use-case.ts";

const params = z.object({ id });
const tags = ["exercise"];

export const exerciseFeature: Feature = (app, deps) => {
  const member = async (request: Parameters<typeof deps.auth.caller>[0]): Promise<string> =>
    (await deps.auth.callerAs(request, ["member"])).userId;

  app.get(
    "/api/exercise",
    { schema: { tags, querystring: pageQuery, response: { 200: exercisePage } } },
    async (request) => listExercises(deps, await member(request), request.query),
  );
  app.get("/api/exercise/here", { schema: { tags, response: { 200: exercisesHere } } }, async (request) => {
    await member(request);
    const { place: deployment, licensedPerson } = deps.config;
    return {
      withheld: techniques
        .map((technique) => technique.id)
        .filter((technique) => !mayLead(technique, { deployment, licensedPerson })),
    };
  });
  app.get("/api/exercise/:id", { schema: { tags, params, response: { 200: exercise } } }, async (request) =>
    readExercise(deps, await member(request), request.params.id),
  );
  app.patch(
    "/api/exercise/:id",
    { schema: { tags, params, body: editExerciseRequest, response: { 200: exercise } } },
    async (request) => editExercise(deps, await member(request), request.params.id, request.body),
  );
  app.delete("/api/exercise/:id", { schema: { tags, params, response: { 200: done } } }, async (request) => {
    await removeExercise(deps, await member(request), request.params.id);
    return { done: true } as const;
  });
};
