import type { ServerResponse } from "node:http";
import type { escalationNews } from "@evenkeel/contract/escalation";
import type { FastifyReply } from "fastify";
import type { z } from "zod";
import type { Deps } from "../../deps.ts";
import { beginEvents, heartbeat } from "../../http/event-stream.ts";
import { type EscalationListener, listenForEscalations } from "./listen.ts";
import type { Watch } from "./watch.ts";

/** Open screens that are told when something changed: ids, never words. */
export interface EscalationStreams {
  /** All changes, for staff. */
  openForStaff(reply: FastifyReply, sessionId: string): void;
  /** Changes of one member's own, for that member. */
  openForMember(reply: FastifyReply, sessionId: string, memberId: string): void;
  stop(): Promise<void>;
}

interface Reader {
  readonly raw: ServerResponse;
  readonly sessionId: string;
  /** Null for staff. */
  readonly memberId: string | null;
}

export const escalationStreams = (
  deps: Deps,
  watch: Watch,
  report: (error: unknown) => void,
): EscalationStreams => {
  const alive = heartbeat();
  const readers = new Set<Reader>();
  const tell = (memberId: string, news: Omit<z.infer<typeof escalationNews>, "at">): void => {
    const text = `event: changed\ndata: ${JSON.stringify({ ...news, at: deps.now().toISOString() })}\n\n`;
    for (const { raw, memberId: own } of readers)
      if ((own === null || own === memberId) && !raw.destroyed && !raw.writableNeedDrain) raw.write(text);
  };
  const elsewhere: EscalationListener = listenForEscalations(
    deps,
    ({ memberId, escalationId }) => tell(memberId, { escalationId, change: "elsewhere" }),
    report,
  );
  const offs = [
    deps.events.on("escalation-opened", ({ memberId, escalationId }) =>
      tell(memberId, { escalationId, change: "opened" }),
    ),
    deps.events.on("escalation-changed", ({ memberId, escalationId, change }) =>
      tell(memberId, { escalationId, change }),
    ),
    // What is said on while an escalation is open is part of what its page shows.
    deps.events.on("turn-answered", ({ memberId }) => {
      const escalationId = watch.liveOf(memberId);
      if (escalationId !== undefined) tell(memberId, { escalationId, change: "conversation" });
    }),
    deps.events.on("session-ended", ({ sessionId }) => {
      for (const reader of readers) if (reader.sessionId === sessionId) reader.raw.end();
    }),
    deps.events.on("member-deleted", ({ memberId }) => {
      const escalationId = watch.liveOf(memberId);
      if (escalationId !== undefined) tell(memberId, { escalationId, change: "gone" });
    }),
  ];
  const open = (reply: FastifyReply, sessionId: string, memberId: string | null): void => {
    const raw = beginEvents(reply, alive);
    const reader = { raw, sessionId, memberId };
    readers.add(reader);
    raw.once("close", () => readers.delete(reader));
    raw.write("event: ready\ndata: {}\n\n");
  };
  return {
    openForStaff: (reply, sessionId) => open(reply, sessionId, null),
    openForMember: (reply, sessionId, memberId) => open(reply, sessionId, memberId),
    stop: async () => {
      for (const off of offs) off();
      alive.stop();
      for (const { raw } of readers) raw.end();
      await elsewhere.stop();
    },
  };
};
