import type { ServerResponse } from "node:http";
import type { TurnEvent } from "@evenkeel/contract/conversation";
import type { FastifyReply } from "fastify";
import type { StoredReply } from "./sealed-message.ts";

const HEARTBEAT_MS = 15_000;

/** The answer to one message as server-sent events. What a companion says enters only as a `StoredReply`. */
export interface TurnStream {
  accepted(event: Extract<TurnEvent, { kind: "message-accepted" }>): Promise<void>;
  /** Sends part after part, at the reader's pace; returns how many were sent before `stopped` said so. */
  reply(messageId: string, reply: StoredReply, stopped: () => boolean): Promise<number>;
  end(last: Extract<TurnEvent, { kind: "turn-complete" | "turn-failed" }>): void;
}

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
const drained = (raw: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      raw.off("drain", done);
      raw.off("close", done);
      resolve();
    };
    raw.on("drain", done);
    raw.on("close", done);
  });

const asText = (event: TurnEvent): string => `event: ${event.kind}\ndata: ${JSON.stringify(event)}\n\n`;

/** Headers that mean something on a stream of events; those that guard a page (such as a content policy) do not. */
const KEPT_HEADERS = [
  "set-cookie",
  "strict-transport-security",
  "x-content-type-options",
  "cross-origin-resource-policy",
  "vary",
] as const;

/** Takes the response over from fastify. The reader may go at any time: writing then does nothing. */
export const openTurnStream = (reply: FastifyReply, alive: Heartbeat): TurnStream => {
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
  const gone = (): boolean => raw.destroyed || raw.writableEnded;
  const send = async (event: TurnEvent): Promise<void> => {
    if (gone()) return;
    if (!raw.write(asText(event))) await drained(raw);
  };
  return {
    accepted: send,
    reply: async (messageId, said, stopped) => {
      let sent = 0;
      for (const part of said.parts) {
        if (stopped()) break;
        const place = { messageId, replyId: said.replyId, index: sent };
        await send(
          part.kind === "card"
            ? { kind: "card", ...place, card: part.card as Extract<TurnEvent, { kind: "card" }>["card"] }
            : { kind: "reply-part", ...place, part },
        );
        sent += 1;
      }
      return sent;
    },
    end: (last) => {
      alive.remove(raw);
      if (!gone()) raw.end(asText(last));
    },
  };
};
