import type { TurnEvent } from "@evenkeel/contract/conversation";
import type { ReplyPart } from "@evenkeel/safety/reply";

/** A reply while it arrives: from the acknowledged message to the end of the stream. */
export interface LiveTurn {
  readonly messageId: string;
  readonly replyId: string | null;
  /** By index, as they came; a part that comes twice stands once. */
  readonly parts: readonly ReplyPart[];
  readonly status: "waiting" | "arriving" | "complete" | "failed";
  readonly stopped: boolean;
  readonly failure: { readonly sentence: string; readonly willAnswerLater: boolean } | null;
}

export const acceptedTurn = (messageId: string): LiveTurn => ({
  messageId,
  replyId: null,
  parts: [],
  status: "waiting",
  stopped: false,
  failure: null,
});

const withPart = (turn: LiveTurn, replyId: string, index: number, part: ReplyPart): LiveTurn => {
  if (index < turn.parts.length) return turn;
  return { ...turn, replyId, status: "arriving", parts: [...turn.parts, part] };
};

/** One event further. A stream that is read again from its start changes nothing that is already there. */
export const onTurnEvent = (turn: LiveTurn, event: TurnEvent): LiveTurn => {
  switch (event.kind) {
    case "message-accepted":
      return turn;
    case "reply-part":
      return withPart(turn, event.replyId, event.index, event.part);
    case "card":
      return withPart(turn, event.replyId, event.index, { kind: "card", card: event.card });
    case "turn-complete":
      return { ...turn, replyId: event.replyId, status: "complete", stopped: event.stopped };
    case "turn-failed":
      return {
        ...turn,
        status: "failed",
        failure: { sentence: event.message, willAnswerLater: event.willAnswerLater },
      };
    default:
      return event satisfies never;
  }
};
