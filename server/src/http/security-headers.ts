import type { App } from "../deps.ts";

/** Scripts, connections, fonts and workers come from this server alone. Style stays open to inline elements, because
 *  the scroll lock of dialogs writes one; no words of a person are ever put into a style. */
export const contentSecurityPolicy = (https: boolean): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self' blob:",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    ...(https ? ["upgrade-insecure-requests"] : []),
  ].join("; ");

/** Set before any handler runs, so that a stream that takes over the raw reply can pass them on. */
export const setSecurityHeaders = (app: App, origin: string): void => {
  const https = origin.startsWith("https:");
  const headers: Readonly<Record<string, string>> = {
    "content-security-policy": contentSecurityPolicy(https),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "origin-agent-cluster": "?1",
    "x-permitted-cross-domain-policies": "none",
    "x-dns-prefetch-control": "off",
    "permissions-policy":
      "camera=(self), microphone=(self), geolocation=(), payment=(), usb=(), browsing-topics=()",
    ...(https ? { "strict-transport-security": "max-age=63072000; includeSubDomains" } : {}),
  };
  app.addHook("onRequest", async (request, reply) => {
    reply.headers(headers);
    reply.header("x-request-id", request.id);
    // What the API answers is a person's own: no cache may keep it.
    if (/^\/(api|v1)\//.test(request.url)) reply.header("cache-control", "no-store");
  });
};
