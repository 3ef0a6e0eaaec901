import { id } from "@evenkeel/contract/basic";
import {
  hardNightInput,
  lastingKind,
  openedNote as openedNoteAnswer,
  putOffAnswer,
  putOffInput,
  reminderPauseInput,
  reminderSettingsInput,
  reminders,
  reminderWayInput,
} from "@evenkeel/contract/reminder";
import { z } from "zod";
import { type Outbound, openOutbound } from "../../adapters/outbound/outbound.ts";
import type { App, Deps, Feature } from "../../deps.ts";
import { reminderLoop } from "./loop.ts";
import { readReminders } from "./read.ts";
import { type ReminderTools, reminderTools } from "./tools.ts";
import { askAfterNight, comeAsSet, openedNote, pause, putOffNote, saveSettings } from "./use-case.ts";
import { addWay, removeWay, testWay } from "./ways.ts";

const tags = ["reminders"];
const params = z.object({ id });
type Request = Parameters<Deps["auth"]["callerAs"]>[0];

const routes = (app: App, tools: ReminderTools): void => {
  const member = async (request: Request): Promise<string> =>
    (await tools.deps.auth.callerAs(request, ["member"])).userId;
  const read = async (request: Request) => readReminders(tools, await member(request));

  app.get("/api/reminders", { schema: { tags, response: { 200: reminders } } }, read);
  app.put(
    "/api/reminders",
    { schema: { tags, body: reminderSettingsInput, response: { 200: reminders } } },
    async (request) => {
      await saveSettings(tools, await member(request), request.body);
      return read(request);
    },
  );
  app.post(
    "/api/reminders/pause",
    { schema: { tags, body: reminderPauseInput, response: { 200: reminders } } },
    async (request) => {
      await pause(tools, await member(request), request.body);
      return read(request);
    },
  );
  app.put(
    "/api/reminders/hard-night",
    { schema: { tags, body: hardNightInput, response: { 200: reminders } } },
    async (request) => {
      await askAfterNight(tools, await member(request), request.body.asked);
      return read(request);
    },
  );
  app.post(
    "/api/reminders/kinds/:kind/as-set",
    { schema: { tags, params: z.object({ kind: lastingKind }), response: { 200: reminders } } },
    async (request) => {
      await comeAsSet(tools, await member(request), request.params.kind);
      return read(request);
    },
  );
  app.post(
    "/api/reminders/ways",
    { schema: { tags, body: reminderWayInput, response: { 201: reminders } } },
    async (request, reply) => {
      await addWay(tools, await member(request), request.body);
      return reply.code(201).send(await read(request));
    },
  );
  app.delete(
    "/api/reminders/ways/:id",
    { schema: { tags, params, response: { 200: reminders } } },
    async (request) => {
      await removeWay(tools, await member(request), request.params.id);
      return read(request);
    },
  );
  app.post(
    "/api/reminders/ways/:id/test",
    { schema: { tags, params, response: { 201: z.object({ deliveryId: id }) } } },
    async (request, reply) =>
      reply.code(201).send(await testWay(tools, await member(request), request.params.id)),
  );
  app.post(
    "/api/reminders/notes/:id/open",
    { schema: { tags, params, response: { 200: openedNoteAnswer } } },
    async (request) => openedNote(tools, await member(request), request.params.id),
  );
  app.post(
    "/api/reminders/notes/:id/later",
    { schema: { tags, params, body: putOffInput, response: { 200: putOffAnswer } } },
    async (request) => putOffNote(tools, await member(request), request.params.id, request.body.until),
  );
};

/** Notes that a member asked for, by the ways they chose. They go out while the server listens.
 *  @param outbound how they leave the server; by default as the operator's settings allow. */
export const remindersWith =
  (outbound?: Outbound): Feature =>
  (app, deps) => {
    const way = outbound ?? openOutbound({ privateNetwork: deps.config.alertsPrivateNetwork });
    const tools = reminderTools(deps, way, () => loop.wake());
    const loop = reminderLoop(tools, (error) =>
      app.log.error({ err: error }, "a reminder could not be looked after; it is tried again"),
    );
    routes(app, tools);
    app.addHook("onListen", async () => loop.start());
    return () => loop.stop();
  };

export const reminderFeature: Feature = remindersWith();
