import { plainText } from "@evenkeel/companion/plain-text";
import type { Conversation, Message } from "@evenkeel/contract/conversation";
import type { Language } from "@evenkeel/kernel/locale";
import { z } from "zod";
import type { Sealer } from "../../adapters/vault/vault.ts";
import { ApiError } from "../../api-error.ts";
import type { Deps } from "../../deps.ts";
import { openCursor, sealCursor } from "../../sealed-cursor.ts";
import { openAnswer } from "../feelings/sealed-feelings.ts";
import { memoryOfReply } from "../memory/memory-of-reply.ts";
import { type MemoryRow, memoriesOf } from "../memory/store.ts";
import { consentOf } from "../memory/use-case.ts";
import { askedFeeling } from "./asked-feeling.ts";
import {
  beginConversation,
  type ConversationRow,
  conversationIsThere,
  conversationsBefore,
  type MessageRow,
  messagesBefore,
} from "./conversation-store.ts";
import { openReply, openWhy, openWords } from "./sealed-message.ts";
import { openTitle } from "./turn-outcome.ts";

const PREVIEW_CHARACTERS = 140;
const whyBody = z.object({
  reason: z.string(),
  moves: z.array(z.string()).default([]),
  wordedBy: z.object({ model: z.string() }).nullish(),
});

/** The first characters of a text, cut between characters (never inside an emoji). */
export const shortened = (text: string, characters: number): string => {
  const all = [...text.replace(/\s+/gu, " ").trim()];
  return all.length <= characters ? all.join("") : `${all.slice(0, characters - 1).join("")}…`;
};

export const textOf = (
  sealer: Sealer,
  row: { readonly message_id: string; readonly author: string; readonly body_sealed: Uint8Array },
  language: Language,
): string =>
  row.author === "member"
    ? openWords(sealer, row.message_id, row.body_sealed)
    : plainText(
        openReply(sealer, row.message_id, row.body_sealed, false).parts.filter(
          (part) => part.kind !== "chips",
        ),
        language,
      );

const asConversation = (sealer: Sealer, row: ConversationRow, language: Language): Conversation => ({
  id: row.conversation_id,
  title: row.title_sealed && openTitle(sealer, row.conversation_id, row.title_sealed),
  createdAt: row.created_at.toISOString(),
  lastMessageAt: row.last_message_at?.toISOString() ?? null,
  preview:
    row.message_id === null || row.author === null || row.body_sealed === null
      ? null
      : shortened(
          textOf(
            sealer,
            { message_id: row.message_id, author: row.author, body_sealed: row.body_sealed },
            language,
          ),
          PREVIEW_CHARACTERS,
        ),
});

const whyOf = (sealer: Sealer, row: MessageRow): Pick<Message, "why" | "moves" | "wordedBy"> => {
  if (row.why_sealed === null) return { why: null };
  const { reason, moves, wordedBy } = whyBody.parse(
    JSON.parse(openWhy(sealer, row.message_id, row.why_sealed)),
  );
  return { why: reason, moves, wordedBy: wordedBy?.model ?? null };
};

/** What was asked about the message this replies to, and the answer. */
const understoodIn = (sealer: Sealer, row: MessageRow): Pick<Message, "understood"> => {
  const check = row.reply_to === null ? null : askedFeeling(sealer, row.message_id, row.why_sealed);
  if (check === null || row.reply_to === null) return {};
  const answer = row.answer_sealed && openAnswer(sealer, row.reply_to, row.answer_sealed).answer;
  return { understood: { ...check, answer } };
};

interface Remembered {
  readonly consent: boolean | null;
  readonly rows: readonly MemoryRow[];
}

const asMessage = (sealer: Sealer, row: MessageRow, { consent, rows }: Remembered): Message => ({
  id: row.message_id,
  author: row.author,
  parts:
    row.author === "member"
      ? [{ kind: "text", text: openWords(sealer, row.message_id, row.body_sealed) }]
      : [...openReply(sealer, row.message_id, row.body_sealed, row.stopped).parts],
  sentAt: row.sent_at.toISOString(),
  zone: row.zone,
  replyTo: row.reply_to,
  status: row.waiting ? "waiting" : row.stopped || row.reply_stopped === true ? "stopped" : "answered",
  reported: row.reported,
  ...whyOf(sealer, row),
  ...understoodIn(sealer, row),
  ...memoryOfReply(sealer, row, rows, consent),
});

export interface Page {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const conversationPlace = z.tuple([z.iso.datetime(), z.uuid()]);
const messagePlace = z.tuple([z.number().int()]);

export const listConversations = async (
  { db, vault }: Deps,
  memberId: string,
  { cursor, limit }: Page,
  language: Language,
): Promise<{ conversations: Conversation[]; nextCursor: string | null }> => {
  const sealer = await vault.sealerFor(memberId);
  const place = cursor === undefined ? null : openCursor(sealer, "conversations", cursor, conversationPlace);
  const rows = await db.asMember(memberId, (trx) => conversationsBefore(trx, memberId, place, limit + 1));
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    conversations: page.map((row) => asConversation(sealer, row, language)),
    nextCursor:
      last === undefined
        ? null
        : sealCursor(sealer, "conversations", [
            (last.last_message_at ?? last.created_at).toISOString(),
            last.conversation_id,
          ]),
  };
};

/** @throws ApiError `conflict` when this id belongs to a conversation that was deleted. */
export const createConversation = async (
  { db, now }: Deps,
  memberId: string,
  id: string,
): Promise<Conversation> => {
  const row = await db.asMember(memberId, (trx) => beginConversation(trx, memberId, id, now()));
  if (row.deleted) throw new ApiError("conflict");
  return { id, title: null, createdAt: row.created_at.toISOString(), lastMessageAt: null, preview: null };
};

/** A page in reading order; `nextCursor` leads to what was said before it.
 *  @throws ApiError `not-found`, `stale-cursor`. */
export const readMessages = async (
  { db, vault, now }: Deps,
  memberId: string,
  conversationId: string,
  { cursor, limit }: Page,
): Promise<{ messages: Message[]; nextCursor: string | null }> => {
  const sealer = await vault.sealerFor(memberId);
  const list = `messages:${conversationId}`;
  const [before] =
    cursor === undefined ? [Number.MAX_SAFE_INTEGER] : openCursor(sealer, list, cursor, messagePlace);
  const found = await db.asMember(memberId, async (trx) => {
    if (!(await conversationIsThere(trx, memberId, conversationId))) return undefined;
    const messages = await messagesBefore(trx, memberId, conversationId, before, limit + 1);
    const remembered = {
      consent: await consentOf(trx, memberId),
      rows: await memoriesOf(trx, memberId, now()),
    };
    return { messages, remembered };
  });
  if (found === undefined) throw new ApiError("not-found");
  const { messages: rows, remembered } = found;
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    messages: page.map((row) => asMessage(sealer, row, remembered)).reverse(),
    nextCursor: last === undefined ? null : sealCursor(sealer, list, [last.seq]),
  };
};
