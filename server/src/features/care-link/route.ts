import { careLink, careLinks, linkCodeAnswer, linkPreview, linkRequest } from "@evenkeel/contract/account";
import { done, id } from "@evenkeel/contract/basic";
import { z } from "zod";
import type { Feature } from "../../deps.ts";
import { endLink, link, listLinks, makeCode, previewCode } from "./use-case.ts";

const tags = ["care links"];

/** A clinician and a member are linked by the member's yes, and parted by the member's no. */
export const careLinkFeature: Feature = (app, deps) => {
  app.post(
    "/api/care-links/code",
    {
      schema: {
        tags,
        summary: "A code that a member can enter to be linked with me",
        response: { 201: linkCodeAnswer },
      },
    },
    async (request, reply) => {
      const clinician = await deps.auth.callerAs(request, ["therapist", "on-call"]);
      return reply.code(201).send(await makeCode(deps, clinician.userId));
    },
  );
  app.post(
    "/api/care-links/preview",
    {
      schema: { tags, summary: "Whose code is this?", body: linkRequest, response: { 200: linkPreview } },
    },
    async (request) => {
      const { userId } = await deps.auth.callerAs(request, ["member"]);
      return previewCode(deps, userId, request.body.code);
    },
  );
  app.post(
    "/api/care-links",
    {
      schema: {
        tags,
        summary: "Yes, link me with this clinician",
        description: "They see check-ins only while `share-with-therapist` is granted too.",
        body: linkRequest,
        response: { 201: careLink },
      },
    },
    async (request, reply) => {
      const { userId } = await deps.auth.callerAs(request, ["member"]);
      return reply.code(201).send(await link(deps, userId, request.body.code));
    },
  );
  app.get(
    "/api/care-links",
    { schema: { tags, summary: "Who I am linked with", response: { 200: careLinks } } },
    async (request) => {
      const { userId } = await deps.auth.callerAs(request, ["member"]);
      return { links: await listLinks(deps, userId) };
    },
  );
  app.delete(
    "/api/care-links/:linkId",
    { schema: { tags, summary: "End a link", params: z.object({ linkId: id }), response: { 200: done } } },
    async (request) => {
      const { userId } = await deps.auth.callerAs(request, ["member"]);
      await endLink(deps, userId, request.params.linkId);
      return { done: true as const };
    },
  );
};
