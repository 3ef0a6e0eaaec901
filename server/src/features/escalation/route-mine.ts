import { done, id } from "@evenkeel/contract/basic";
import { contactRequest, myEscalation, shareRequest } from "@evenkeel/contract/escalation";
import type { Language } from "@evenkeel/kernel/locale";
import { z } from "zod";
import type { App, Deps } from "../../deps.ts";
import { requestLanguage } from "../../http/language.ts";
import { answerSharing, followUpAsked, leaveContact, readMine } from "./mine.ts";
import type { EscalationStreams } from "./streams.ts";

const tags = ["escalation"];

/** What a member sees and says about their own escalation. */
export const memberRoutes = (
  app: App,
  deps: Deps,
  streams: EscalationStreams,
  onCallName: (language: Language) => Promise<string | null>,
): void => {
  const mine = async (userId: string, language: Language) =>
    readMine(deps, userId, language, await onCallName(language));
  app.get(
    "/api/escalations/mine",
    {
      schema: {
        tags,
        summary: "Who was told of my danger, and who has seen it",
        response: { 200: myEscalation },
      },
    },
    async (request) => {
      const { userId } = await deps.auth.callerAs(request, ["member"]);
      return mine(userId, requestLanguage(request));
    },
  );
  app.get(
    "/api/escalations/mine/stream",
    { schema: { tags, summary: "Server-sent events: when that changes" } },
    async (request, reply) => {
      const { userId, sessionId } = await deps.auth.callerAs(request, ["member"]);
      streams.openForMember(reply, sessionId, userId);
    },
  );
  app.put(
    "/api/escalations/mine/sharing",
    {
      schema: {
        ...{ tags, body: shareRequest, response: { 200: myEscalation } },
        summary: "Say whether the person on call may be told",
      },
    },
    async (request) => {
      const { userId } = await deps.auth.callerAs(request, ["member"]);
      await answerSharing(deps, userId, request.body.granted, request.body.textVersion);
      return mine(userId, requestLanguage(request));
    },
  );
  app.post(
    "/api/escalations/mine/contact",
    { schema: { tags, body: contactRequest, response: { 200: done } } },
    async (request) => {
      const { userId } = await deps.auth.callerAs(request, ["member"]);
      await leaveContact(deps, userId, request.body.text);
      return { done: true } as const;
    },
  );
  app.post(
    "/api/escalations/mine/follow-ups/:id/asked",
    { schema: { tags, params: z.object({ id }), response: { 200: done } } },
    async (request) => {
      const { userId } = await deps.auth.callerAs(request, ["member"]);
      await followUpAsked(deps, userId, request.params.id);
      return { done: true } as const;
    },
  );
};
