import { type Logger, pino } from "pino";
import type { App } from "../deps.ts";

/** Cookies, tokens and query strings never reach a log; a body is never logged at all. */
export const createLog = (level: string): Logger =>
  pino(
    {
      level,
      base: null,
      redact: {
        paths: [
          "req.headers",
          "headers",
          "*.cookie",
          "*.authorization",
          "*.password",
          "*.pin",
          "*.token",
          "*.email",
          "*.text",
          "err.detail",
          "err.parameters",
          "err.query",
        ],
        remove: true,
      },
    },
    pino.destination({ dest: 2, sync: false }),
  );

/** One line a request: the address as the route names it (a search's words stand in the real one), status and time. */
export const logRequests = (app: App): void => {
  app.addHook("onResponse", async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? "(no route)",
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      "answered",
    );
  });
};
