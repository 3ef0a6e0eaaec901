import { fileURLToPath } from "node:url";
import swagger from "@fastify/swagger";
import fastify, { type FastifyBaseLogger, LogController } from "fastify";
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from "fastify-type-provider-zod";
import { ApiError } from "./api-error.ts";
import type { App, Deps, Feature } from "./deps.ts";
import { BODY_LIMIT_BYTES, takeJsonOnly } from "./http/body-parser.ts";
import { answerErrors, sendError } from "./http/error-handler.ts";
import { rememberRoutes } from "./http/known-routes.ts";
import { createLog, logRequests } from "./http/request-log.ts";
import { refuseOtherSites, trustedOrigins } from "./http/same-origin.ts";
import { setSecurityHeaders } from "./http/security-headers.ts";
import { serveWebApp } from "./http/static-files.ts";
import { VERSION } from "./version.ts";

export interface AppOptions {
  readonly log?: FastifyBaseLogger;
  /** Folder of the built web app; null serves none. */
  readonly webFolder?: string | null;
}

const WEB_FOLDER = fileURLToPath(new URL("../../web/dist", import.meta.url));

/** The HTTP server with every feature on it, ready to listen. Closing it first lets the features end their streams. */
export const buildApp = async (
  deps: Deps,
  features: readonly Feature[],
  options: AppOptions = {},
): Promise<App> => {
  const log: FastifyBaseLogger = options.log ?? createLog(deps.config.logLevel);
  const app: App = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: deps.config.trustProxy,
    genReqId: () => deps.newId(),
    requestIdHeader: false,
    forceCloseConnections: "idle",
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    frameworkErrors: sendError,
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);

  const otherMethods = rememberRoutes(app);
  answerErrors(app);
  logRequests(app);
  takeJsonOnly(app);
  setSecurityHeaders(app, deps.config.origin);
  refuseOtherSites(app, trustedOrigins(deps.config));
  refuseWhileClosing(app);

  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Evenkeel",
        version: VERSION,
        description: "Everything the web app does, as an API. Errors: docs/errors.md.",
        license: { name: "Apache-2.0" },
      },
      components: {
        securitySchemes: {
          session: { type: "apiKey", in: "cookie", name: "evenkeel.session_token" },
          apiToken: { type: "http", scheme: "bearer" },
        },
      },
    },
    transform: (route) => {
      const { schema, url } = jsonSchemaTransform(route);
      // Routes that name no group of their own are grouped by their capability.
      const capability = /^\/(?:api\/)?([a-z0-9-]+)/.exec(url)?.[1] ?? "other";
      return { schema: { tags: [capability.replaceAll("-", " ")], ...schema }, url };
    },
    transformObject: jsonSchemaTransformObject,
  });

  const disposers = features.map((feature) => feature(app, deps));
  app.addHook("preClose", async () => {
    await Promise.allSettled(disposers.map((dispose) => dispose?.()));
  });

  const folder = options.webFolder === undefined ? WEB_FOLDER : options.webFolder;
  const page = folder === null ? null : await serveWebApp(app, folder);
  app.setNotFoundHandler((request, reply) => {
    const methods = otherMethods(request);
    if (methods.length > 0) {
      reply.header("allow", methods.join(", "));
      throw new ApiError("method-not-allowed");
    }
    const wantsPage = request.method === "GET" && (request.headers.accept ?? "").includes("text/html");
    if (page === null || !wantsPage || /^\/(api|v1)(\/|$)/.test(request.url)) throw new ApiError("not-found");
    return reply.header("cache-control", "no-cache").type("text/html; charset=utf-8").send(page);
  });
  await app.ready();
  return app;
};

const refuseWhileClosing = (app: App): void => {
  let closing = false;
  app.addHook("preClose", async () => {
    closing = true;
  });
  app.addHook("onRequest", async () => {
    if (closing) throw new ApiError("shutting-down", { retryAfterSeconds: 3 });
  });
};
