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

/** A part under another name begins another reply: what had been shown of the one before is taken back. */
const withPart = (turn: LiveTurn, replyId: string, index: number, part: ReplyPart): LiveTurn => {
  const parts = turn.replyId === null || turn.replyId === replyId ? turn.parts : [];
  if (index < parts.length) return { ...turn, replyId, parts };
  return { ...turn, replyId, status: "arriving", parts: [...parts, part] };
};

const withWords = (turn: LiveTurn, replyId: string, index: number, text: string): LiveTurn => {
  const part = turn.parts[index];
  if (turn.replyId !== replyId || part?.kind !== "text") return turn;
  const longer: ReplyPart = { kind: "text", text: part.text + text };
  return { ...turn, parts: turn.parts.map((one, i) => (i === index ? longer : one)) };
};

/** One event further. A stream that is read again from its start changes nothing that is already there. */
export const onTurnEvent = (turn: LiveTurn, event: TurnEvent): LiveTurn => {
  switch (event.kind) {
    case "message-accepted":
      return turn;
    case "reply-part":
      return withPart(turn, event.replyId, event.index, event.part);
    case "reply-words":
      return withWords(turn, event.replyId, event.index, event.text);
    case "card":
      return withPart(turn, event.replyId, event.index, { kind: "card", card: event.card });
    case "turn-complete":
      return {
        ...turn,
        replyId: event.replyId,
        parts: turn.replyId === null || turn.replyId === event.replyId ? turn.parts : [],
        status: "complete",
        stopped: event.stopped,
      };
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
