import { done, id } from "@evenkeel/contract/basic";
import {
  journalEntry,
  journalHistory,
  journalInput,
  journalPage,
  journalQuery,
} from "@evenkeel/contract/check-in";
import { z } from "zod";
import type { Feature } from "../../deps.ts";
import { entryHistory, keepEntry, listEntries, removeEntry } from "./use-case.ts";

/** Room for 50,000 characters in any script, escaped as JSON likes. */
const BODY_BYTES = 384 * 1024;
const params = z.object({ id });
const tags = ["journal"];

export const journalFeature: Feature = (app, deps) => {
  const member = async (request: Parameters<typeof deps.auth.caller>[0]): Promise<string> =>
    (await deps.auth.callerAs(request, ["member"])).userId;

  app.get(
    "/api/journal",
    { schema: { tags, querystring: journalQuery, response: { 200: journalPage } } },
    async (request) => listEntries(deps, await member(request), request.query),
  );
  app.get(
    "/api/journal/:id",
    { schema: { tags, params, response: { 200: journalEntry } } },
    async (request) => (await entryHistory(deps, await member(request), request.params.id))[0],
  );
  app.put(
    "/api/journal/:id",
    { bodyLimit: BODY_BYTES, schema: { tags, params, body: journalInput, response: { 200: journalEntry } } },
    async (request) => keepEntry(deps, await member(request), request.params.id, request.body),
  );
  app.delete("/api/journal/:id", { schema: { tags, params, response: { 200: done } } }, async (request) => {
    await removeEntry(deps, await member(request), request.params.id);
    return { done: true } as const;
  });
  app.get(
    "/api/journal/:id/history",
    { schema: { tags, params, response: { 200: journalHistory } } },
    async (request) => ({ versions: await entryHistory(deps, await member(request), request.params.id) }),
  );
};
