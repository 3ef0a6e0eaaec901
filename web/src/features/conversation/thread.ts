import type { Message } from "@evenkeel/contract/conversation";
import type { Understood } from "@evenkeel/contract/feeling";
import type { MemoryOfReply } from "@evenkeel/contract/memory";
import type { ReplyPart } from "@evenkeel/safety/reply";
import type { LiveTurn } from "./live-turn.ts";
import type { WaitingMessage } from "./outbox.ts";

/** One thing in the column of a conversation, in reading order. */
export type ThreadItem =
  | { readonly kind: "day"; readonly key: string; readonly at: string }
  | {
      readonly kind: "member";
      readonly key: string;
      readonly id: string;
      readonly text: string;
      readonly at: string;
      readonly zone: string;
      /** `sent`: the server has it. `waiting`: it is in this browser and will be sent. `refused`: it will not. */
      readonly state: "sent" | "waiting" | "refused";
      readonly refusal: string | null;
      /** It was tried and did not get through, so what can be done about it is shown. */
      readonly tried: boolean;
    }
  | {
      readonly kind: "companion";
      readonly key: string;
      /** Null while it arrives and has no name yet. */
      readonly id: string | null;
      readonly parts: readonly ReplyPart[];
      readonly at: string | null;
      readonly arriving: boolean;
      readonly stopped: boolean;
      readonly reported: boolean;
      /** What the reply did, by the names of its moves. */
      readonly moves: readonly string[];
      /** The language model that put it into words; null: the built-in engine. */
      readonly wordedBy: string | null;
      /** A feeling that was read from the message this answers, and that message. */
      readonly feeling: {
        readonly messageId: string;
        readonly text: string;
        readonly understood: Understood;
      } | null;
      /** What memory did in it, and the message it answers. */
      readonly memory: { readonly messageId: string; readonly of: MemoryOfReply } | null;
    }
  | { readonly kind: "thinking"; readonly key: string }
  | { readonly kind: "failure"; readonly key: string; readonly sentence: string };

const textOf = (parts: readonly ReplyPart[]): string =>
  parts.map((part) => (part.kind === "text" ? part.text : "")).join("\n\n");

const feelingOf = (
  message: Message,
  texts: ReadonlyMap<string, string>,
): Extract<ThreadItem, { kind: "companion" }>["feeling"] => {
  const { understood, replyTo } = message;
  const text = replyTo === null ? undefined : texts.get(replyTo);
  return understood === undefined || replyTo === null || text === undefined
    ? null
    : { messageId: replyTo, text, understood };
};

const stored = (message: Message, texts: ReadonlyMap<string, string>): ThreadItem =>
  message.author === "member"
    ? {
        kind: "member",
        key: message.id,
        id: message.id,
        text: textOf(message.parts),
        at: message.sentAt,
        zone: message.zone,
        state: "sent",
        refusal: null,
        tried: true,
      }
    : {
        kind: "companion",
        key: message.replyTo ? `reply-${message.replyTo}` : message.id,
        id: message.id,
        parts: message.parts,
        at: message.sentAt,
        arriving: false,
        stopped: message.status === "stopped",
        reported: message.reported,
        moves: message.moves ?? [],
        wordedBy: message.wordedBy ?? null,
        feeling: feelingOf(message, texts),
        memory:
          message.memory === undefined || message.replyTo === null
            ? null
            : { messageId: message.replyTo, of: message.memory },
      };

const live = (turn: LiveTurn): readonly ThreadItem[] => {
  const key = `reply-${turn.messageId}`;
  if (turn.parts.length === 0)
    return turn.failure
      ? [{ kind: "failure", key, sentence: turn.failure.sentence }]
      : turn.status === "complete"
        ? []
        : [{ kind: "thinking", key }];
  return [
    {
      kind: "companion",
      key,
      id: null,
      parts: turn.parts,
      at: null,
      arriving: turn.status === "arriving",
      stopped: turn.stopped,
      reported: false,
      moves: [],
      wordedBy: null,
      feeling: null,
      memory: null,
    },
    ...(turn.failure
      ? [{ kind: "failure", key: `${key}-failure`, sentence: turn.failure.sentence } as const]
      : []),
  ];
};

const unsent = (message: WaitingMessage): ThreadItem => ({
  kind: "member",
  key: message.id,
  id: message.id,
  text: message.text,
  at: message.sentAt,
  zone: message.zone,
  state: message.refusal === null ? "waiting" : "refused",
  refusal: message.refusal,
  tried: message.attempts > 0,
});

/**
 * What stands in the column: what the server has, replies on their way under the message they answer, then
 * what waits in this browser, with a line where a new day begins.
 * @param messages in reading order, without gaps.
 * @param dayOf the calendar day of a moment in the reader's zone, such as `2026-11-22`.
 */
export const threadOf = (
  messages: readonly Message[],
  turns: ReadonlyMap<string, LiveTurn>,
  waiting: readonly WaitingMessage[],
  dayOf: (at: string) => string,
): readonly ThreadItem[] => {
  const known = new Set(messages.map((message) => message.id));
  const answered = new Set(messages.map((message) => message.replyTo));
  const items: ThreadItem[] = [];
  const texts = new Map<string, string>();
  let day = "";
  const dayLine = (at: string): void => {
    const next = dayOf(at);
    if (next !== day) items.push({ kind: "day", key: `day-${next}`, at });
    day = next;
  };
  for (const message of messages) {
    dayLine(message.sentAt);
    if (message.author === "member") texts.set(message.id, textOf(message.parts));
    items.push(stored(message, texts));
    if (message.author !== "member" || answered.has(message.id)) continue;
    const turn = turns.get(message.id);
    if (turn) items.push(...live(turn));
    else if (message.status === "waiting") items.push({ kind: "thinking", key: `reply-${message.id}` });
  }
  for (const message of waiting) {
    if (known.has(message.id)) continue;
    dayLine(message.sentAt);
    items.push(unsent(message));
  }
  return items;
};

/** A reply shows a helpline or a person to reach: Help now is filled while it stands. */
export const isUrgent = (items: readonly ThreadItem[]): boolean => {
  const last = items.findLast((item) => item.kind === "companion");
  return (
    last?.kind === "companion" &&
    last.parts.some(
      (part) =>
        part.kind === "card" && (part.card.kind === "helpline" || part.card.kind === "trusted-person"),
    )
  );
};
