import { done, id } from "@evenkeel/contract/basic";
import {
  alertChannel,
  alertChannels,
  channelAnswer,
  channelRequest,
  confirmRequest,
  deliveries,
  delivery,
  deliveryQuery,
  testAnswer,
} from "@evenkeel/contract/on-call";
import { z } from "zod";
import type { App, Caller, Deps } from "../../deps.ts";
import { requestLanguage } from "../../http/language.ts";
import {
  addChannel,
  confirmChannel,
  listChannels,
  removeChannel,
  sendCodeAgain,
  testChannel,
} from "./channels.ts";
import { noteArrival, noteOpening, readDeliveries, readDelivery } from "./delivery-log.ts";
import type { AlertTools } from "./tools.ts";

const tags = ["on call"];
const params = z.object({ id });
const DONE = { done: true } as const;

/** The ways a person is reached, and what was delivered by them. */
export const channelRoutes = (app: App, tools: AlertTools, changed: () => void): void => {
  const { deps } = tools;
  const staff = (request: Parameters<Deps["auth"]["callerAs"]>[0]): Promise<Caller> =>
    deps.auth.callerAs(request, ["on-call", "operator"]);

  app.get(
    "/api/on-call/channels",
    { schema: { tags, summary: "The ways I am alerted", response: { 200: alertChannels } } },
    async (request) => {
      const { userId } = await staff(request);
      return {
        channels: await listChannels(tools, userId),
        pushKey: (await tools.vapid()).publicKey,
        mailConfigured: deps.mail.configured,
        privateNetwork: deps.config.alertsPrivateNetwork,
      };
    },
  );
  app.post(
    "/api/on-call/channels",
    {
      schema: {
        tags,
        summary: "Add a way to be alerted",
        description: "A code comes through it; alerts do once the code was given back.",
        body: channelRequest,
        response: { 201: channelAnswer },
      },
    },
    async (request, reply) => {
      const { userId } = await staff(request);
      return reply.code(201).send(await addChannel(tools, userId, request.body, requestLanguage(request)));
    },
  );
  app.post(
    "/api/on-call/channels/:id/code",
    { schema: { tags, summary: "Send the code again", params, response: { 200: done } } },
    async (request) => {
      const { userId } = await staff(request);
      await sendCodeAgain(tools, userId, request.params.id);
      return DONE;
    },
  );
  app.post(
    "/api/on-call/channels/:id/confirm",
    {
      schema: {
        tags,
        summary: "Give the code back",
        params,
        body: confirmRequest,
        response: { 200: alertChannel },
      },
    },
    async (request) => {
      const { userId } = await staff(request);
      const confirmed = await confirmChannel(tools, userId, request.params.id, request.body.code);
      changed();
      return confirmed;
    },
  );
  app.post(
    "/api/on-call/channels/:id/test",
    { schema: { tags, summary: "Send me a test", params, response: { 201: testAnswer } } },
    async (request, reply) => {
      const { userId } = await staff(request);
      return reply.code(201).send({ deliveryId: await testChannel(tools, userId, request.params.id) });
    },
  );
  app.delete(
    "/api/on-call/channels/:id",
    { schema: { tags, summary: "Take a way out", params, response: { 200: done } } },
    async (request) => {
      const { userId } = await staff(request);
      await removeChannel(tools, userId, request.params.id);
      changed();
      return DONE;
    },
  );

  app.get(
    "/api/on-call/deliveries",
    {
      schema: {
        tags,
        summary: "Who was alerted, when and by what",
        description:
          "Operators see all; on-call clinicians their own, and all that were sent about one escalation.",
        querystring: deliveryQuery,
        response: { 200: deliveries },
      },
    },
    async (request) => {
      const { userId, role } = await staff(request);
      const { escalationId } = request.query;
      const which = escalationId !== undefined ? { escalationId } : role === "operator" ? {} : { userId };
      return { deliveries: await readDeliveries(deps, which), now: deps.now().toISOString() };
    },
  );
  app.get(
    "/api/on-call/deliveries/:id",
    { schema: { tags, summary: "One of my deliveries, as it stands", params, response: { 200: delivery } } },
    async (request) => {
      const { userId } = await staff(request);
      return readDelivery(deps, userId, request.params.id);
    },
  );
  app.post(
    "/api/on-call/deliveries/:id/open",
    {
      schema: {
        tags,
        summary: "I opened the link of this alert",
        params,
        response: { 200: delivery },
      },
    },
    async (request) => {
      const { userId } = await staff(request);
      return noteOpening(deps, userId, request.params.id);
    },
  );
  app.post(
    "/api/on-call/deliveries/:id/arrived",
    {
      schema: {
        tags,
        summary: "This browser showed the alert",
        description: "Needs no session: the session may have ended while the browser slept.",
        params,
        response: { 200: done },
      },
    },
    async (request) => {
      await noteArrival(deps, request.params.id);
      return DONE;
    },
  );
};
