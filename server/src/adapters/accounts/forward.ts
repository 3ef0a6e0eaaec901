import type { FastifyRequest } from "fastify";
import type { Config } from "../../config.ts";
import { CLIENT_ADDRESS_HEADER } from "./auth-constants.ts";
import type { BetterAuth } from "./better-auth.ts";

export interface AuthAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly setCookies: readonly string[];
  readonly location: string | undefined;
  readonly retryAfterSeconds: number | undefined;
}

const PASSED_ON = ["accept-language", "user-agent"] as const;

const headersFor = (request: FastifyRequest, origin: string, withoutCookie: string | undefined): Headers => {
  const headers = new Headers({
    "content-type": "application/json",
    accept: "application/json",
    // Our own check of the origin has passed; a caller without a browser sends none.
    origin,
    [CLIENT_ADDRESS_HEADER]: request.ip,
  });
  for (const name of PASSED_ON) {
    const value = request.headers[name];
    if (value !== undefined) headers.set(name, value);
  }
  const cookies = (request.headers.cookie ?? "")
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "" && (withoutCookie === undefined || !part.startsWith(`${withoutCookie}=`)));
  if (cookies.length > 0) headers.set("cookie", cookies.join("; "));
  return headers;
};

/** Hands one request to better-auth and reads its answer whole. `withoutCookie` is held back. */
export const forwardTo =
  (load: () => Promise<BetterAuth>, config: Config) =>
  async (request: FastifyRequest, withoutCookie?: string): Promise<AuthAnswer> => {
    const betterAuth = await load();
    const answer = await betterAuth.handler(
      new Request(new URL(request.url, config.origin), {
        method: request.method,
        headers: headersFor(request, config.origin, withoutCookie),
        ...(request.method === "GET" ? {} : { body: JSON.stringify(request.body ?? {}) }),
      }),
    );
    const text = await answer.text();
    let body: unknown;
    try {
      body = text === "" ? undefined : JSON.parse(text);
    } catch {
      body = undefined;
    }
    const retry = Number(answer.headers.get("x-retry-after") ?? Number.NaN);
    return {
      status: answer.status,
      body,
      setCookies: answer.headers.getSetCookie(),
      location: answer.headers.get("location") ?? undefined,
      retryAfterSeconds: Number.isFinite(retry) ? retry : undefined,
    };
  };
