import { done } from "@evenkeel/contract/basic";
import {
  helplineCorrectionKey,
  helplineCorrectionRequest,
  helplineCorrections,
} from "@evenkeel/contract/help";
import { helpAnswer, helpQuery } from "@evenkeel/contract/safety";
import { helplinesFor } from "@evenkeel/safety/directory";
import { ApiError } from "../../api-error.ts";
import type { App, Deps, Feature } from "../../deps.ts";
import { setCorrection, takeBackCorrection } from "./corrections-store.ts";

const tags = ["help"];

const correcting = (app: App, deps: Deps): void => {
  app.put(
    "/api/help/corrections",
    {
      schema: {
        tags,
        summary: "Set a line right, add one, or take one out (operator)",
        description: "Holds above the directory that comes with Evenkeel, in the conversation and offline.",
        body: helplineCorrectionRequest,
        response: { 200: helplineCorrections },
      },
    },
    async (request) => {
      const { userId } = await deps.auth.callerAs(request, ["operator"]);
      const operator = await deps.accounts.findUser(userId);
      await deps.db.asSystem(null, (trx) =>
        setCorrection(trx, request.body, operator?.name ?? "operator", deps.now()),
      );
      await deps.directory.reload();
      return { corrections: [...deps.directory.corrections()] };
    },
  );
  app.delete(
    "/api/help/corrections",
    {
      schema: {
        tags,
        summary: "Take a correction back (operator)",
        querystring: helplineCorrectionKey,
        response: { 200: done },
      },
    },
    async (request) => {
      await deps.auth.callerAs(request, ["operator"]);
      const { country, name } = request.query;
      const was = await deps.db.asSystem(null, (trx) => takeBackCorrection(trx, country, name));
      if (!was) throw new ApiError("not-found");
      await deps.directory.reload();
      return { done: true as const };
    },
  );
};

/** Lines for a place, for anyone: no account, no cookie, nothing kept. */
export const helpFeature: Feature = (app, deps) => {
  app.get(
    "/api/help",
    { schema: { tags, security: [], querystring: helpQuery, response: { 200: helpAnswer } } },
    async (request, reply) => {
      const { country } = request.query;
      reply.header("cache-control", "no-cache");
      return {
        country: country ?? null,
        lines: helplinesFor(country, deps.directory.lines()).map((line) => ({
          ...line,
          channels: [...line.channels],
          languages: [...line.languages],
        })),
      };
    },
  );
  app.get(
    "/api/help/corrections",
    {
      schema: {
        tags,
        security: [],
        summary: "What this service has set right, for the copy that is kept offline",
        response: { 200: helplineCorrections },
      },
    },
    async (_request, reply) => {
      reply.header("cache-control", "no-cache");
      return { corrections: [...deps.directory.corrections()] };
    },
  );
  correcting(app, deps);
};
