import type { FastifyRequest } from "fastify";
import type { App } from "../deps.ts";

/** `/api/journal/:id` as a pattern for real paths. */
export const patternOf = (url: string): RegExp =>
  new RegExp(
    `^${url
      .split("/")
      .map((part) =>
        part === "*" ? ".*" : part.startsWith(":") ? "[^/]+" : part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"),
      )
      .join("/")}$`,
  );

/** Remembers which methods each address takes, so that a wrong method is told apart from a wrong address. */
export const rememberRoutes = (app: App): ((request: FastifyRequest) => readonly string[]) => {
  const routes = new Map<string, { pattern: RegExp; methods: Set<string> }>();
  app.addHook("onRoute", (route) => {
    if (route.url === "*" || route.url === "/*") return;
    const known = routes.get(route.url) ?? { pattern: patternOf(route.url), methods: new Set<string>() };
    for (const method of [route.method].flat()) known.methods.add(method);
    routes.set(route.url, known);
  });
  return (request) => {
    const path = request.url.split("?")[0] ?? "";
    const methods = new Set<string>();
    for (const route of routes.values())
      if (route.pattern.test(path)) for (const method of route.methods) methods.add(method);
    return [...methods].filter((method) => method !== request.method);
  };
};
