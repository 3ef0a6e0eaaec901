import type { TurnEvent } from "@evenkeel/contract/conversation";
import type { ReplyPart } from "@evenkeel/safety/reply";
import { partsOf, type ScreenedReply } from "@evenkeel/safety/screen";
import type { FastifyReply } from "fastify";
import { beginEvents, drained, type Heartbeat } from "../../http/event-stream.ts";
import type { StoredReply } from "./sealed-message.ts";

/** The answer to one message as server-sent events. What a companion says enters only screened: while it is worded, and
 *  as it was stored. */
export interface TurnStream {
  accepted(event: Extract<TurnEvent, { kind: "message-accepted" }>): Promise<void>;
  /** Shows a reply that is being worded, as far as it stands. Another name begins another reply in its place. */
  soFar(messageId: string, replyId: string, said: ScreenedReply): void;
  /** Sends part after part, at the reader's pace, without what was shown already; returns how many parts were sent
   *  before `stopped` said so. */
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
  let shown: { replyId: string; parts: readonly ReplyPart[] } = { replyId: "", parts: [] };

  /** The event that brings a reader from what was shown to this part; null when it was shown whole. */
  const further = (messageId: string, replyId: string, index: number, part: ReplyPart): TurnEvent | null => {
    const before = shown.replyId === replyId ? shown.parts[index] : undefined;
    const place = { messageId, replyId, index };
    if (before?.kind === "text" && part.kind === "text") {
      const text = part.text.slice(before.text.length);
      return text === "" ? null : { kind: "reply-words", ...place, text };
    }
    if (before !== undefined) return null;
    return part.kind === "card"
      ? { kind: "card", ...place, card: part.card as Extract<TurnEvent, { kind: "card" }>["card"] }
      : { kind: "reply-part", ...place, part };
  };

  return {
    accepted: send,
    soFar: (messageId, replyId, said) => {
      const parts = partsOf(said);
      for (const [index, part] of parts.entries()) {
        const event = further(messageId, replyId, index, part);
        if (event !== null && !gone()) raw.write(asText(event));
      }
      shown = { replyId, parts };
    },
    reply: async (messageId, said, stopped) => {
      let sent = 0;
      for (const part of said.parts) {
        // What has begun to be shown is shown to its end.
        const begun = shown.replyId === said.replyId && sent < shown.parts.length;
        if (stopped() && !begun) break;
        const event = further(messageId, said.replyId, sent, part);
        if (event !== null) await send(event);
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
