import { done } from "@evenkeel/contract/basic";
import { helpOutcomeInput, helpOutcomes, suggestingRequest } from "@evenkeel/contract/helps";
import type { Feature } from "../../deps.ts";
import { forgetAll, keepOutcome, readOutcomes, switchSuggesting } from "./use-case.ts";

const tags = ["helps"];

/** What helped this person, by their own word. Nobody but the member reads it; what is suggested from it is made on the device. */
export const helpsFeature: Feature = (app, deps) => {
  const member = async (request: Parameters<typeof deps.auth.caller>[0]): Promise<string> =>
    (await deps.auth.callerAs(request, ["member"])).userId;

  app.get("/api/helps", { schema: { tags, response: { 200: helpOutcomes } } }, async (request) =>
    readOutcomes(deps, await member(request)),
  );
  app.put(
    "/api/helps/outcomes",
    { schema: { tags, body: helpOutcomeInput, response: { 200: helpOutcomeInput } } },
    async (request) => keepOutcome(deps, await member(request), request.body),
  );
  app.put(
    "/api/helps/suggesting",
    { schema: { tags, body: suggestingRequest, response: { 200: done } } },
    async (request) => {
      await switchSuggesting(deps, await member(request), request.body.suggesting);
      return { done: true } as const;
    },
  );
  app.delete("/api/helps/outcomes", { schema: { tags, response: { 200: done } } }, async (request) => {
    await forgetAll(deps, await member(request));
    return { done: true } as const;
  });
};
