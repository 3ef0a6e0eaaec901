import { done, id, pageQuery } from "@evenkeel/contract/basic";
import {
  conversation as conversationAnswer,
  conversationPage,
  createConversationRequest,
  deleteMessageAnswer,
  messagePage,
  reportRequest,
  searchAnswer,
  searchQuery,
  sendMessageRequest,
  turnEvent,
} from "@evenkeel/contract/conversation";
import { feelingAnswer } from "@evenkeel/contract/feeling";
import { z } from "zod";
import { ApiError } from "../../api-error.ts";
import type { App, Deps, Feature } from "../../deps.ts";
import { heartbeat } from "../../http/event-stream.ts";
import { requestLanguage } from "../../http/language.ts";
import { memoryRoutes } from "../memory/route.ts";
import { acceptMessage } from "./accept-message.ts";
import { activeReplies } from "./active-replies.ts";
import { answerFeeling } from "./answer-feeling.ts";
import { answerLater } from "./answer-later.ts";
import { shortenReply } from "./answer-store.ts";
import { insertReport } from "./conversation-store.ts";
import { deleteConversation, deleteMessage } from "./delete-message.ts";
import type { Engine } from "./engine.ts";
import { createConversation, listConversations, readMessages } from "./history.ts";
import { pace } from "./pace.ts";
import { shorten } from "./sealed-message.ts";
import { searchMessages } from "./search.ts";
import { type Answering, answerMessage } from "./send-message.ts";
import { slowDown } from "./slow-down.ts";
import { conversationKey } from "./state-cache.ts";
import { openTurnStream } from "./turn-stream.ts";
import { type Turns, turns as turnsOf } from "./turns.ts";

/** Room for 8,000 characters in any script, escaped as JSON likes. */
const MESSAGE_BODY_BYTES = 64 * 1024;
const params = z.object({ id });
const messageParams = z.object({ id, messageId: id });
const tags = ["conversation"];

const reading = (app: App, deps: Deps): void => {
  app.get(
    "/api/conversations",
    { schema: { tags, querystring: pageQuery, response: { 200: conversationPage } } },
    async (request) => {
      const { userId } = await deps.auth.caller(request);
      return listConversations(deps, userId, request.query, requestLanguage(request));
    },
  );
  app.post(
    "/api/conversations",
    { schema: { tags, body: createConversationRequest, response: { 200: conversationAnswer } } },
    async (request) => {
      const { userId } = await deps.auth.callerAs(request, ["member"]);
      return createConversation(deps, userId, request.body.id);
    },
  );
  app.get(
    "/api/conversations/search",
    { schema: { tags, querystring: searchQuery, response: { 200: searchAnswer } } },
    async (request) => {
      const { userId } = await deps.auth.caller(request);
      return searchMessages(deps, userId, request.query.q, requestLanguage(request));
    },
  );
  app.get(
    "/api/conversations/:id/messages",
    { schema: { tags, params, querystring: pageQuery, response: { 200: messagePage } } },
    async (request) => {
      const { userId } = await deps.auth.caller(request);
      return readMessages(deps, userId, request.params.id, request.query);
    },
  );
};

const answeringFeelings = (app: App, deps: Deps, turns: Turns): void => {
  app.put(
    "/api/conversations/:id/messages/:messageId/feelings",
    {
      schema: {
        tags,
        summary: "Say whether a feeling was read right",
        params: messageParams,
        body: feelingAnswer,
        response: { 200: done },
      },
    },
    async (request) => {
      const { userId } = await deps.auth.callerAs(request, ["member"]);
      const { id: conversationId, messageId } = request.params;
      await answerFeeling(deps, turns, userId, conversationId, messageId, request.body);
      return { done: true } as const;
    },
  );
};

const removing = (app: App, deps: Deps, engine: Engine, turns: Turns): void => {
  app.delete(
    "/api/conversations/:id",
    { schema: { tags, params, response: { 200: deleteMessageAnswer } } },
    async (request) => {
      const { userId } = await deps.auth.callerAs(request, ["member"]);
      return deleteConversation(deps, turns, userId, request.params.id);
    },
  );
  app.delete(
    "/api/conversations/:id/messages/:messageId",
    { schema: { tags, params: messageParams, response: { 200: deleteMessageAnswer } } },
    async (request) => {
      const { userId } = await deps.auth.callerAs(request, ["member"]);
      const { id: conversationId, messageId } = request.params;
      return deleteMessage(deps, engine, turns, userId, conversationId, messageId);
    },
  );
  app.post(
    "/api/conversations/:id/messages/:messageId/report",
    { schema: { tags, params: messageParams, body: reportRequest, response: { 200: done } } },
    async (request) => {
      const { userId } = await deps.auth.callerAs(request, ["member"]);
      const { id: conversationId, messageId } = request.params;
      const reportId = deps.newId();
      const { note, reason } = request.body;
      const sealer = await deps.vault.sealerFor(userId);
      const noteSealed =
        note === undefined || note === "" ? null : sealer.seal(note, `message_report.note:${reportId}`);
      const report = { id: reportId, messageId, reason, noteSealed, at: deps.now() };
      const there = await deps.db.asMember(userId, (trx) =>
        insertReport(trx, userId, conversationId, report),
      );
      if (!there) throw new ApiError("not-found");
      return { done: true } as const;
    },
  );
};

/** Conversations with one engine. What was acknowledged and not answered when the server last stopped is answered as
 *  soon as it listens. */
export const conversationWith =
  (engine: Engine): Feature =>
  (app, deps) => {
    const turns = turnsOf(deps, engine, (error) =>
      app.log.error({ err: error }, "the engine broke off a turn"),
    );
    const active = activeReplies();
    const alive = heartbeat();
    let closing = false;
    const slow = slowDown();
    const later = answerLater(turns, (error) =>
      app.log.warn({ err: error }, "a message will be answered later"),
    );
    const waitMs = pace(() => deps.now().getTime());
    const running = new Set<Promise<void>>();
    const tools: Answering = {
      turns,
      active,
      waitMs,
      keepFirst: async (memberId, said, parts) => {
        const { sealed } = shorten(await deps.vault.sealerFor(memberId), said, parts);
        await deps.db.asMember(memberId, (trx) => shortenReply(trx, memberId, said.replyId, sealed));
      },
      answerLater: later.soon,
      slow,
      closing: () => closing,
    };

    reading(app, deps);
    removing(app, deps, engine, turns);
    answeringFeelings(app, deps, turns);
    memoryRoutes(app, deps, turns);

    app.post(
      "/api/conversations/:id/stop",
      { schema: { tags, params, response: { 200: done } } },
      async (request) => {
        const { userId } = await deps.auth.callerAs(request, ["member"]);
        active.stop(conversationKey(userId, request.params.id));
        return { done: true } as const;
      },
    );

    app.post(
      "/api/conversations/:id/messages",
      {
        bodyLimit: MESSAGE_BODY_BYTES,
        schema: {
          tags,
          description:
            "Answers with server-sent events: `event:` is the kind, `data:` the JSON of a turn event.",
          params,
          body: sendMessageRequest,
          response: { 200: turnEvent },
        },
      },
      async (request, reply) => {
        const { userId } = await deps.auth.callerAs(request, ["member"]);
        const conversationId = request.params.id;
        const sealer = await deps.vault.sealerFor(userId);
        const known = turns.knownVersion(userId, conversationId);
        const accepted = await acceptMessage(deps, sealer, userId, conversationId, request.body, known);
        const answering = answerMessage(
          tools,
          accepted,
          openTurnStream(reply, alive),
          requestLanguage(request),
        );
        // Not awaited: a stream that waits its turn holds nothing of its request.
        running.add(answering);
        void answering.finally(() => running.delete(answering));
      },
    );

    app.addHook("onListen", () => later.now());

    return async () => {
      closing = true;
      slow.stop();
      await Promise.allSettled(running);
      await later.stop();
      await turns.idle();
      alive.stop();
    };
  };
