import { ApiError } from "../api-error.ts";
import type { Config } from "../config.ts";
import type { App } from "../deps.ts";

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/** The origins whose pages may act for a person: the public one, and this machine's own names on the same port. */
export const trustedOrigins = (config: Pick<Config, "origin" | "port">): readonly string[] => {
  const own = new URL(config.origin);
  const local = [`http://localhost:${config.port}`, `http://127.0.0.1:${config.port}`];
  return [...new Set([own.origin, ...local])];
};

/** Refuses a change that another site's page asks for with this browser's cookies. A caller without a browser sends
 *  neither header, and a caller with a bearer token brings no cookie: both pass. */
export const refuseOtherSites = (app: App, trusted: readonly string[]): void => {
  const origins = new Set(trusted);
  app.addHook("onRequest", async (request) => {
    if (SAFE_METHODS.has(request.method)) return;
    if (request.headers.authorization !== undefined && request.headers.cookie === undefined) return;
    const site = request.headers["sec-fetch-site"];
    const origin = request.headers.origin;
    const foreignSite = site !== undefined && site !== "same-origin" && site !== "none";
    const foreignOrigin = origin !== undefined && !origins.has(origin);
    if (!foreignSite && !foreignOrigin) return;
    throw new ApiError("not-allowed", {
      fields: [
        {
          path: "Origin",
          message: {
            en: `It must be one of ${[...origins].join(", ")}.`,
            es: `Tiene que ser una de ${[...origins].join(", ")}.`,
          },
        },
      ],
    });
  });
};
