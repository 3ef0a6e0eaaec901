import { done, id } from "@evenkeel/contract/basic";
import {
  answerFeelingRequest,
  deletedReadings,
  feelingSource,
  moodRange,
  moodReadings,
  moodTexts,
  moodTextsQuery,
  standingFeelingAnswer,
} from "@evenkeel/contract/feeling";
import { z } from "zod";
import type { Feature } from "../../deps.ts";
import { answerAbout, answerAboutText, listReadings, listTexts, removeReadings } from "./use-case.ts";

const tags = ["feelings"];
const params = z.object({ kind: feelingSource, id });

/** What was read from a member's words, for that member alone. */
export const feelingsFeature: Feature = (app, deps) => {
  const member = async (request: Parameters<typeof deps.auth.caller>[0]): Promise<string> =>
    (await deps.auth.callerAs(request, ["member"])).userId;

  app.get(
    "/api/mood-readings",
    {
      schema: {
        tags,
        summary: "What my words said about mood",
        querystring: moodRange,
        response: { 200: moodReadings },
      },
    },
    async (request) => listReadings(deps, await member(request), request.query),
  );
  app.get(
    "/api/mood-readings/texts",
    {
      schema: {
        tags,
        summary: "The texts they came from",
        querystring: moodTextsQuery,
        response: { 200: moodTexts },
      },
    },
    async (request) => listTexts(deps, await member(request), request.query),
  );
  app.delete(
    "/api/mood-readings",
    { schema: { tags, summary: "Delete all of them", response: { 200: deletedReadings } } },
    async (request) => ({ deleted: await removeReadings(deps, await member(request)) }),
  );
  app.get(
    "/api/feelings/:kind/:id",
    { schema: { tags, params, response: { 200: standingFeelingAnswer } } },
    async (request) => ({ answer: await answerAbout(deps, await member(request), request.params.id) }),
  );
  app.put(
    "/api/feelings/:kind/:id",
    {
      schema: {
        tags,
        summary: "Say whether a feeling was read right",
        params,
        body: answerFeelingRequest,
        response: { 200: done },
      },
    },
    async (request) => {
      const { kind: sourceKind, id: sourceId } = request.params;
      await answerAboutText(deps, await member(request), { sourceKind, sourceId }, request.body);
      return { done: true } as const;
    },
  );
};
