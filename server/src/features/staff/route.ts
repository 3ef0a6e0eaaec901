import {
  acceptInvitationRequest,
  invitationAnswer,
  invitationRequest,
  me,
  staffList,
} from "@evenkeel/contract/account";
import { done, id } from "@evenkeel/contract/basic";
import { z } from "zod";
import { ApiError } from "../../api-error.ts";
import type { Feature } from "../../deps.ts";
import { requestLanguage } from "../../http/language.ts";
import { sessionCookies } from "../account/cookies.ts";
import { describeMe } from "../account/use-case.ts";
import { acceptInvitation, invite, listStaff, withdrawInvitation } from "./use-case.ts";

const tags = ["staff"];

/** Who works here: invited by an operator, never signed up from the open web. */
export const staffFeature: Feature = (app, deps) => {
  const cookies = sessionCookies(deps);
  app.get(
    "/api/staff",
    { schema: { tags, summary: "Who works here, and open invitations", response: { 200: staffList } } },
    async (request) => {
      await deps.auth.callerAs(request, ["operator"]);
      return listStaff(deps);
    },
  );
  app.post(
    "/api/staff/invitations",
    {
      schema: {
        tags,
        summary: "Invite someone to work here",
        description: "The link works once, for three days, and is shown this once.",
        body: invitationRequest,
        response: { 201: invitationAnswer },
      },
    },
    async (request, reply) => {
      const operator = await deps.auth.callerAs(request, ["operator"]);
      const answer = await invite(deps, operator.userId, request.body, requestLanguage(request));
      return reply.code(201).send(answer);
    },
  );
  app.delete(
    "/api/staff/invitations/:invitationId",
    {
      schema: {
        tags,
        summary: "Withdraw an invitation",
        params: z.object({ invitationId: id }),
        response: { 200: done },
      },
    },
    async (request) => {
      await deps.auth.callerAs(request, ["operator"]);
      await withdrawInvitation(deps, request.params.invitationId);
      return { done: true as const };
    },
  );
  app.post(
    "/api/staff/invitations/accept",
    {
      schema: {
        tags,
        summary: "Make the account that an invitation is for",
        description: "An anonymous member of this browser waits: POST /api/account/return-to-anonymous.",
        body: acceptInvitationRequest,
        response: { 201: me },
      },
    },
    async (request, reply) => {
      const before = await deps.accounts.reader.sessionIfAny(request);
      const token = await acceptInvitation(deps, request.body, request.headers["user-agent"]);
      const session = await deps.accounts.sessions.find(token);
      if (session === undefined) throw new ApiError("session-expired");
      const waits = before?.caller.anonymous === true;
      if (waits) cookies.keepWaiting(reply, before.token);
      else if (before !== undefined)
        await deps.accounts.sessions.revoke(before.caller.userId, before.caller.sessionId);
      cookies.signIn(reply, token);
      return reply.code(201).send(await describeMe(deps, session, requestLanguage(request), waits));
    },
  );
};
