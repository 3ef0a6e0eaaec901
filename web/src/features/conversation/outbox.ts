/** A message that the server has not acknowledged. Its id is its own from the first moment, so it is never doubled. */
export interface WaitingMessage {
  /** UUID version 7, made when the member pressed send. */
  readonly id: string;
  readonly memberId: string;
  readonly conversationId: string;
  readonly text: string;
  /** ISO 8601, when the member pressed send. */
  readonly sentAt: string;
  readonly zone: string;
  readonly attempts: number;
  /** Not tried again before this, in ms since 1970. */
  readonly notBeforeMs: number;
  /** The server refused these words; they stay here until the member changes or removes them. */
  readonly refusal: string | null;
}

/** How one attempt to deliver ended. */
export type Outcome =
  | { readonly kind: "accepted" }
  /** The connection or the server was away, or asked to slow down: the same again later. */
  | { readonly kind: "passing"; readonly retryAfterSeconds: number | null }
  /** No session or the app is locked: nothing more is sent until that changes. */
  | { readonly kind: "no-access" }
  /** The words themselves were refused: sending them again would be refused again. */
  | { readonly kind: "refused"; readonly sentence: string };

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/** 1 s, 2 s, 4 s ... 60 s. @param attempts how many have failed, >= 1. */
export const waitMs = (attempts: number): number =>
  Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.max(0, attempts - 1));

/** UUID version 7 sorts by the time it was made. */
const inOrder = (a: WaitingMessage, b: WaitingMessage): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Which messages may be sent now: of each conversation the oldest that was not refused, when its time has
 * come. A later one never overtakes an earlier one.
 */
export const mayBeSent = (waiting: readonly WaitingMessage[], nowMs: number): readonly WaitingMessage[] => {
  const heads = new Map<string, WaitingMessage>();
  for (const message of [...waiting].sort(inOrder))
    if (message.refusal === null && !heads.has(message.conversationId))
      heads.set(message.conversationId, message);
  return [...heads.values()].filter((message) => message.notBeforeMs <= nowMs);
};

/** When to look again, in ms since 1970; null when nothing waits. */
export const nextLookMs = (waiting: readonly WaitingMessage[]): number | null => {
  const times = waiting.filter((message) => message.refusal === null).map((message) => message.notBeforeMs);
  return times.length === 0 ? null : Math.min(...times);
};

/** What becomes of a message after an attempt; null when it can leave the outbox. */
export const afterAttempt = (
  message: WaitingMessage,
  outcome: Outcome,
  nowMs: number,
): WaitingMessage | null => {
  switch (outcome.kind) {
    case "accepted":
      return null;
    case "passing": {
      const attempts = message.attempts + 1;
      const wait = outcome.retryAfterSeconds === null ? waitMs(attempts) : outcome.retryAfterSeconds * 1_000;
      return { ...message, attempts, notBeforeMs: nowMs + wait };
    }
    case "no-access":
      return message;
    case "refused":
      return { ...message, attempts: message.attempts + 1, refusal: outcome.sentence };
    default:
      return outcome satisfies never;
  }
};

/** The connection is back: whatever was waiting out a pause may go at once. */
export const withoutPause = (message: WaitingMessage): WaitingMessage =>
  message.notBeforeMs === 0 ? message : { ...message, notBeforeMs: 0 };

export const ofConversation = (
  waiting: readonly WaitingMessage[],
  conversationId: string,
): readonly WaitingMessage[] =>
  waiting.filter((message) => message.conversationId === conversationId).sort(inOrder);
