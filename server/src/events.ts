import { EventEmitter } from "node:events";

/** Business events inside the process: ids only, never words of a person. */
export interface EventMap {
  "turn-answered": { memberId: string; conversationId: string; messageId: string; replyId: string };
  "risk-noticed": { memberId: string; riskRecordId: string; tier: string };
  "consent-changed": { memberId: string; purpose: string; granted: boolean };
  "session-ended": { sessionId: string };
  "member-deleted": { memberId: string };
}

export interface Events {
  emit<K extends keyof EventMap>(kind: K, event: EventMap[K]): void;
  on<K extends keyof EventMap>(kind: K, listener: (event: EventMap[K]) => void): () => void;
}

export const inProcessEvents = (): Events => {
  const emitter = new EventEmitter({ captureRejections: false });
  emitter.setMaxListeners(0);
  return {
    emit: (kind, event) => void emitter.emit(kind, event),
    on: (kind, listener) => {
      emitter.on(kind, listener);
      return () => void emitter.off(kind, listener);
    },
  };
};
