import { z } from "zod";
import type { Feature } from "../../deps.ts";
import { VERSION } from "../../version.ts";
import { apiPage } from "./api-page.ts";
import { collectMetrics } from "./metrics.ts";

const health = z.object({
  status: z.enum(["ok", "database-unavailable"]),
  version: z.string(),
  database: z.object({ kind: z.enum(["embedded", "postgres"]), answers: z.boolean() }),
});

const LOOPBACK = /^(::1|127\.\d+\.\d+\.\d+|::ffff:127\.\d+\.\d+\.\d+)$/;

/** What the operator watches, and the description of the API. */
export const operationsFeature: Feature = (app, deps) => {
  app.get(
    "/health",
    {
      schema: {
        tags: ["operations"],
        summary: "Whether the server and its database answer",
        response: { 200: health, 503: health },
      },
    },
    async (_request, reply) => {
      const answers = await deps.db.healthy();
      return reply
        .code(answers ? 200 : 503)
        .header("cache-control", "no-store")
        .send({
          status: answers ? ("ok" as const) : ("database-unavailable" as const),
          version: VERSION,
          database: { kind: deps.db.kind, answers },
        });
    },
  );

  const metrics = collectMetrics(app, deps.events);
  app.get(
    "/metrics",
    {
      schema: {
        tags: ["operations"],
        summary: "Counters for Prometheus",
        description: "Answers this machine, or a caller with an API token.",
        security: [{ apiToken: [] }],
      },
    },
    async (request, reply) => {
      // Behind a proxy on this machine every caller looks local: then only the token counts.
      const local =
        LOOPBACK.test(request.socket.remoteAddress ?? "") && request.headers["x-forwarded-for"] === undefined;
      if (!local) await deps.accounts.verifyApiToken(request);
      return reply.type(metrics.contentType).send(await metrics.text());
    },
  );

  app.get("/openapi.json", { schema: { hide: true } as object }, async (_request, reply) =>
    reply.header("cache-control", "no-cache").send(app.swagger()),
  );
  let page: string | undefined;
  app.get("/docs", { schema: { hide: true } as object }, async (_request, reply) => {
    page ??= apiPage(JSON.parse(JSON.stringify(app.swagger())));
    return reply.header("cache-control", "no-cache").type("text/html; charset=utf-8").send(page);
  });

  return async () => metrics.stop();
};
