import type { ServerResponse } from "node:http";
import type { FastifyReply } from "fastify";

const HEARTBEAT_MS = 15_000;

/** Keeps open streams alive through proxies: one clock for all of them, a comment every 15 s. */
export interface Heartbeat {
  add(raw: ServerResponse): void;
  remove(raw: ServerResponse): void;
  stop(): void;
}

export const heartbeat = (everyMs = HEARTBEAT_MS): Heartbeat => {
  const open = new Set<ServerResponse>();
  const clock = setInterval(() => {
    for (const raw of open) if (!raw.writableNeedDrain) raw.write(":\n\n");
  }, everyMs);
  clock.unref();
  return {
    add: (raw) => void open.add(raw),
    remove: (raw) => void open.delete(raw),
    stop: () => clearInterval(clock),
  };
};

/** Resolves when the reader has taken what was written, or has gone. */
export const drained = (raw: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      raw.off("drain", done);
      raw.off("close", done);
      resolve();
    };
    raw.on("drain", done);
    raw.on("close", done);
  });

/** Headers that mean something on a stream of events; those that guard a page (such as a content policy) do not. */
const KEPT_HEADERS = [
  "set-cookie",
  "strict-transport-security",
  "x-content-type-options",
  "cross-origin-resource-policy",
  "vary",
] as const;

/** Takes the response over from fastify and begins a stream of server-sent events. The reader may go at any time:
 *  writing then does nothing. */
export const beginEvents = (reply: FastifyReply, alive: Heartbeat): ServerResponse => {
  reply.hijack();
  const { raw } = reply;
  raw.on("error", () => undefined);
  for (const name of KEPT_HEADERS) {
    const value = reply.getHeader(name);
    if (value !== undefined) raw.setHeader(name, value);
  }
  raw.writeHead(200, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store, no-transform",
    "x-accel-buffering": "no",
  });
  // On their own, so that an open stream keeps them as one string and not as the many pieces they were built from.
  raw.flushHeaders();
  alive.add(raw);
  raw.once("close", () => alive.remove(raw));
  return raw;
};
