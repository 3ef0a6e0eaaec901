import { done, id } from "@evenkeel/contract/basic";
import {
  colleagues,
  escalationDetail,
  escalationList,
  followUpDoneRequest,
  followUpRequest,
  handOverRequest,
  messageToMemberRequest,
  noteRequest,
  outcomeRequest,
} from "@evenkeel/contract/escalation";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { ApiError } from "../../api-error.ts";
import type { App, Deps } from "../../deps.ts";
import { colleaguesOf, finishFollowUp, nameOfCaller, planFollowUp, writeToMember } from "./acts.ts";
import { acknowledge, assignOwner, close, recordEscalationEvent, setOutcome } from "./life.ts";
import { locate, readList, readOne } from "./read-escalations.ts";
import type { EscalationStreams } from "./streams.ts";

const CLINICIANS = ["on-call", "therapist"] as const;
const LOOKERS = [...CLINICIANS, "operator"] as const;
const tags = ["escalation"];
const params = z.object({ id });
const ok = { done: true } as const;

const looking = (app: App, deps: Deps, streams: EscalationStreams): void => {
  app.get(
    "/api/escalations",
    { schema: { tags, summary: "What is open, by what is due first", response: { 200: escalationList } } },
    async (request) => readList(deps, await deps.auth.callerAs(request, LOOKERS)),
  );
  app.get(
    "/api/escalations/stream",
    { schema: { tags, summary: "Server-sent events: ids of what changes" } },
    async (request, reply) => {
      const { sessionId } = await deps.auth.callerAs(request, LOOKERS);
      streams.openForStaff(reply, sessionId);
    },
  );
  app.get(
    "/api/escalations/colleagues",
    { schema: { tags, response: { 200: colleagues } } },
    async (request) => {
      const { userId } = await deps.auth.callerAs(request, CLINICIANS);
      return { colleagues: await colleaguesOf(deps, userId) };
    },
  );
  app.get(
    "/api/escalations/:id",
    { schema: { tags, params, response: { 200: escalationDetail } } },
    async (request) => readOne(deps, await deps.auth.callerAs(request, LOOKERS), request.params.id),
  );
};

/** What a clinician does to an escalation that they may see. */
export const staffRoutes = (app: App, deps: Deps, streams: EscalationStreams): void => {
  looking(app, deps, streams);
  /** The escalation of the request and who acts on it. @throws ApiError `not-found` for those who may not see it. */
  const at = async (request: FastifyRequest<{ Params: { id: string } }>) => {
    const caller = await deps.auth.callerAs(request, CLINICIANS);
    const [key, by] = await Promise.all([
      locate(deps, caller, request.params.id),
      nameOfCaller(deps, caller),
    ]);
    return { key, by };
  };
  const answer = { tags, params, response: { 200: done } };

  app.post(
    "/api/escalations/:id/acknowledge",
    { schema: { ...answer, summary: "I have seen it and take it" } },
    async (request) => {
      const { key, by } = await at(request);
      await acknowledge(deps, key, by);
      return ok;
    },
  );
  app.post("/api/escalations/:id/notes", { schema: { ...answer, body: noteRequest } }, async (request) => {
    const { key, by } = await at(request);
    await recordEscalationEvent(deps, key, { kind: "note", by, words: request.body.text });
    return ok;
  });
  app.post(
    "/api/escalations/:id/messages",
    { schema: { ...answer, body: messageToMemberRequest, summary: "Write to the member, under my name" } },
    async (request) => {
      const { key, by } = await at(request);
      await writeToMember(deps, key, by, request.body.text);
      return ok;
    },
  );
  app.post(
    "/api/escalations/:id/hand-over",
    { schema: { ...answer, body: handOverRequest } },
    async (request) => {
      const { key, by } = await at(request);
      const { toUserId, reason } = request.body;
      const to = (await colleaguesOf(deps, by.userId)).find(({ userId }) => userId === toUserId);
      if (to === undefined) throw new ApiError("not-found");
      await assignOwner(deps, key, to, { reason: "handed-over", by, words: reason });
      return ok;
    },
  );
  app.post(
    "/api/escalations/:id/outcome",
    { schema: { ...answer, body: outcomeRequest } },
    async (request) => {
      const { key, by } = await at(request);
      await setOutcome(deps, key, by, request.body.outcome, request.body.note);
      return ok;
    },
  );
  app.post(
    "/api/escalations/:id/close",
    { schema: { ...answer, summary: "End it; it wants an outcome first" } },
    async (request) => {
      const { key, by } = await at(request);
      await close(deps, key, by);
      return ok;
    },
  );
  app.post(
    "/api/escalations/:id/follow-ups",
    { schema: { ...answer, body: followUpRequest } },
    async (request) => {
      const { key, by } = await at(request);
      await planFollowUp(deps, key, by, new Date(request.body.dueAt), request.body.note);
      return ok;
    },
  );
  app.post(
    "/api/escalations/:id/follow-ups/:followUpId/done",
    {
      schema: {
        ...{ tags, response: { 200: done }, body: followUpDoneRequest },
        params: z.object({ id, followUpId: id }),
      },
    },
    async (request) => {
      const { key, by } = await at(request);
      await finishFollowUp(deps, key, by, request.params.followUpId, request.body.note);
      return ok;
    },
  );
};
