import type { TurnEvent } from "@evenkeel/contract/conversation";
import type { FastifyReply } from "fastify";
import { beginEvents, drained, type Heartbeat } from "../../http/event-stream.ts";
import type { StoredReply } from "./sealed-message.ts";

/** The answer to one message as server-sent events. What a companion says enters only as a `StoredReply`. */
export interface TurnStream {
  accepted(event: Extract<TurnEvent, { kind: "message-accepted" }>): Promise<void>;
  /** Sends part after part, at the reader's pace; returns how many were sent before `stopped` said so. */
  reply(messageId: string, reply: StoredReply, stopped: () => boolean): Promise<number>;
  end(last: Extract<TurnEvent, { kind: "turn-complete" | "turn-failed" }>): void;
}

const asText = (event: TurnEvent): string => `event: ${event.kind}\ndata: ${JSON.stringify(event)}\n\n`;

/** The reader may go at any time: writing then does nothing. */
export const openTurnStream = (reply: FastifyReply, alive: Heartbeat): TurnStream => {
  const raw = beginEvents(reply, alive);
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
