import { EventEmitter } from "node:events";
import type { EscalationEventKind, EscalationTier } from "@evenkeel/contract/escalation";
import type { ReadingProfile } from "@evenkeel/language/model/reading-profile";
import type { ModelCall } from "./features/language-model/word-turn.ts";

/** Which escalation it is about; whoever needs more reads it under their own rights. */
export interface EscalationNews {
  readonly memberId: string;
  readonly escalationId: string;
  readonly tier: EscalationTier;
  readonly drill: boolean;
}

/** Business events inside the process: ids only, never words of a person. */
export interface EventMap {
  "turn-answered": { memberId: string; conversationId: string; messageId: string; replyId: string };
  "risk-noticed": { memberId: string; riskRecordId: string; tier: string };
  "escalation-opened": EscalationNews;
  /** Anything after the opening: `change` is the kind of the newest row of its history. */
  "escalation-changed": EscalationNews & { change: EscalationEventKind };
  /** One call of the language model: how it ended, and whether its words were said. */
  "language-model-called": ModelCall;
  /** Why sentences of a reply were not said; one code each. */
  "sentences-refused": { reasons: readonly string[] };
  "consent-changed": { memberId: string; purpose: string; granted: boolean };
  /** Counts of what the text models read and said, for drift. */
  "message-read": { profiles: Readonly<Record<string, ReadingProfile>> };
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
