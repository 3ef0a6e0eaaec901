import type { Channel, ReplyPart } from "@evenkeel/safety/reply";
import { z } from "zod";
import { cursor, id, timestamp, words, zone } from "./basic.ts";
import { understood } from "./feeling.ts";
import { memoryOfReply } from "./memory.ts";

const channel = z.object({
  kind: z.enum(["call", "text", "chat"]),
  value: z.string(),
  note: z.string().optional(),
}) as unknown as z.ZodType<Channel>;

export const chip = z.object({
  label: z.string(),
  action: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("say"), text: z.string() }),
    z.object({
      kind: z.literal("open"),
      place: z.enum([
        "breathing",
        "check-in",
        "journal",
        "exercises",
        "help-now",
        "safety-contacts",
        "library",
        "safety-plan",
        "memory",
        "programs",
      ]),
    }),
  ]),
});

export const card = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("helpline"),
    firstStep: z.boolean(),
    name: z.string(),
    about: z.string(),
    channels: z.array(channel),
    hours: z.string(),
    source: z.string(),
    seen: z.string(),
    unchecked: z.literal(true).optional(),
  }),
  z.object({
    kind: z.literal("trusted-person"),
    name: z.string().nullable(),
    contact: z.string().nullable(),
    words: z.string(),
  }),
  z.object({ kind: z.literal("professional"), title: z.string(), text: z.string() }),
  z.object({
    kind: z.literal("pacer"),
    title: z.string(),
    inSeconds: z.number(),
    holdSeconds: z.number(),
    outSeconds: z.number(),
    rounds: z.number(),
  }),
  z.object({
    kind: z.literal("timer"),
    title: z.string(),
    stages: z.array(z.object({ text: z.string(), seconds: z.number() })),
  }),
  z.object({ kind: z.literal("notice"), text: z.string(), large: z.boolean() }),
  z.object({ kind: z.literal("steps"), title: z.string(), steps: z.array(z.string()) }),
  z.object({
    kind: z.literal("article"),
    articleId: z.string(),
    title: z.string(),
    note: z.string(),
  }),
  z.object({
    kind: z.literal("measure"),
    measureId: z.string(),
    title: z.string(),
    note: z.string(),
  }),
  z.object({
    kind: z.literal("practice"),
    practiceId: z.string(),
    title: z.string(),
    note: z.string(),
  }),
  z.object({
    kind: z.literal("saved-result"),
    techniqueId: z.string(),
    title: z.string(),
    rows: z.array(z.object({ label: z.string(), value: z.string() })),
  }),
]);

/** The wire form of `ReplyPart` of domain/safety. */
export const replyPart = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("text"), text: z.string() }),
  z.object({ kind: z.literal("card"), card }),
  z.object({ kind: z.literal("chips"), chips: z.array(chip) }),
]) as unknown as z.ZodType<ReplyPart>;

export const sendMessageRequest = z.object({
  /** Client-named: sending the same id again never doubles, it answers with the same reply. */
  id,
  text: words().refine((text) => text.trim().length > 0, "must not be empty"),
  sentAt: timestamp,
  zone,
});
export type SendMessageRequest = z.infer<typeof sendMessageRequest>;

/** Events of the stream that answers a message (server-sent events: `event:` is the kind, `data:` the JSON). */
export const turnEvent = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("message-accepted"),
    messageId: id,
    acceptedAt: timestamp,
    duplicate: z.boolean(),
  }),
  z.object({
    kind: z.literal("reply-part"),
    messageId: id,
    replyId: id,
    index: z.number().int(),
    part: replyPart,
  }),
  /** More words of a text part that has come, while the reply is being worded. A part under another `replyId` begins
   *  another reply, in the place of the one before: what is stored is the last. */
  z.object({
    kind: z.literal("reply-words"),
    messageId: id,
    replyId: id,
    index: z.number().int(),
    text: z.string(),
  }),
  z.object({ kind: z.literal("card"), messageId: id, replyId: id, index: z.number().int(), card }),
  z.object({ kind: z.literal("turn-complete"), messageId: id, replyId: id, stopped: z.boolean() }),
  z.object({
    kind: z.literal("turn-failed"),
    messageId: id,
    errorKind: z.string(),
    message: z.string(),
    willAnswerLater: z.boolean(),
  }),
]);
export type TurnEvent = z.infer<typeof turnEvent>;

export const message = z.object({
  id,
  author: z.enum(["member", "companion"]),
  /** Text and cards in reading order; a member's message is one text part. */
  parts: z.array(replyPart),
  sentAt: timestamp,
  zone: z.string(),
  replyTo: id.nullable(),
  /** `waiting` until the companion has answered. */
  status: z.enum(["waiting", "answered", "stopped"]),
  reported: z.boolean(),
  /** Why the reply is what it is; only on the companion's messages. */
  why: z.string().nullable(),
  /** What the reply does, by the names of its moves; only on the companion's messages. */
  moves: z.array(z.string()).optional(),
  /** The language model that put the reply into words; null: the built-in engine. Only on the companion's messages. */
  wordedBy: z.string().nullable().optional(),
  /** A feeling that was read from the message this replies to, to be confirmed or corrected; only on the companion's
   *  messages, and on few of them. */
  understood: understood.optional(),
  /** What was remembered because of the message this replies to, and what this reply remembered; seldom anything. */
  memory: memoryOfReply.optional(),
});
export type Message = z.infer<typeof message>;

export const messagePage = z.object({ messages: z.array(message), nextCursor: cursor.nullable() });
export const conversation = z.object({
  id,
  title: z.string().nullable(),
  createdAt: timestamp,
  lastMessageAt: timestamp.nullable(),
  preview: z.string().nullable(),
});
export type Conversation = z.infer<typeof conversation>;
export const conversationPage = z.object({
  conversations: z.array(conversation),
  nextCursor: cursor.nullable(),
});
export const createConversationRequest = z.object({ id });
export const searchQuery = z.object({ q: z.string().min(2).max(200) });
export const searchAnswer = z.object({
  hits: z.array(
    z.object({
      conversationId: id,
      messageId: id,
      author: z.enum(["member", "companion"]),
      sentAt: timestamp,
      excerpt: z.string(),
    }),
  ),
  /** Search decrypts and scans; true when there was more than it may scan at once. */
  incomplete: z.boolean(),
});
export const deleteMessageAnswer = z.object({
  deleted: z.record(z.string(), z.number().int()),
  kept: z.array(z.string()),
});
export const reportRequest = z.object({
  reason: z.enum(["wrong", "hurtful", "unsafe", "not-understood", "other"]),
  note: words(1_000).optional(),
});
