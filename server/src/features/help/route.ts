import { HELPLINES } from "@evenkeel/content/helplines/helplines";
import { helpAnswer, helpQuery } from "@evenkeel/contract/safety";
import { helplinesFor } from "@evenkeel/safety/directory";
import type { Feature } from "../../deps.ts";

/** Lines for a place, for anyone: no account, no cookie, nothing kept. */
export const helpFeature: Feature = (app) => {
  app.get(
    "/api/help",
    { schema: { tags: ["help"], security: [], querystring: helpQuery, response: { 200: helpAnswer } } },
    async (request, reply) => {
      const { country } = request.query;
      reply.header("cache-control", "public, max-age=3600");
      return {
        country: country ?? null,
        lines: helplinesFor(country, HELPLINES).map((line) => ({
          ...line,
          channels: [...line.channels],
          languages: [...line.languages],
        })),
      };
    },
  );
};
