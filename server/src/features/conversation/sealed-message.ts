import type { Move } from "@evenkeel/companion/move";
import { replyPart } from "@evenkeel/contract/conversation";
import type { ReplyPart } from "@evenkeel/safety/reply";
import { partsOf, type ScreenedReply } from "@evenkeel/safety/screen";
import { z } from "zod";
import type { Sealer } from "../../adapters/vault/vault.ts";

const body = (messageId: string): string => `message.body:${messageId}`;
const why = (messageId: string): string => `message.why:${messageId}`;
const parts = z.array(replyPart);

declare const stored: unique symbol;

/** Parts of a reply that were screened and then stored. The stream can send nothing else: `sealReply` takes only a
 *  `ScreenedReply`, and `openReply` only what was sealed under the member's key. */
export interface StoredReply {
  readonly replyId: string;
  readonly parts: readonly ReplyPart[];
  readonly stopped: boolean;
  /** It answers danger: "stop" does not cut it short. */
  readonly urgent: boolean;
  readonly [stored]: true;
}

const asStored = (
  replyId: string,
  those: readonly ReplyPart[],
  stopped: boolean,
  urgent = false,
): StoredReply => ({ replyId, parts: those, stopped, urgent }) as StoredReply;

/** Text as it survives UTF-8: lone surrogates become U+FFFD, so that a retry compares equal. */
export const wellFormed = (text: string): string => Buffer.from(text, "utf8").toString("utf8");

export const sealWords = (sealer: Sealer, messageId: string, text: string): Uint8Array =>
  sealer.seal(text, body(messageId));
export const openWords = (sealer: Sealer, messageId: string, sealed: Uint8Array): string =>
  sealer.open(sealed, body(messageId));

/** What is kept of a screened reply: all of it; where the member stopped it, what was shown, which is nothing when it
 *  had not begun. */
export const sealReply = (
  sealer: Sealer,
  replyId: string,
  screened: ScreenedReply,
  {
    stopped,
    shown,
    urgent,
  }: { readonly stopped: boolean; readonly shown: boolean; readonly urgent: boolean },
): { readonly sealed: Uint8Array; readonly reply: StoredReply } => {
  const kept = stopped && !shown ? [] : partsOf(screened);
  return {
    sealed: sealer.seal(JSON.stringify(kept), body(replyId)),
    reply: asStored(replyId, kept, stopped, urgent),
  };
};

export const openReply = (
  sealer: Sealer,
  replyId: string,
  sealed: Uint8Array,
  stopped: boolean,
): StoredReply => asStored(replyId, parts.parse(JSON.parse(sealer.open(sealed, body(replyId)))), stopped);

const wordedWhy = z.object({ moves: z.array(z.string()), wordedBy: z.object({ model: z.string() }) });

/** What a language model made of a stored reply; undefined where the engine worded it. */
export const wordedIn = (
  sealer: Sealer,
  row: {
    readonly message_id: string;
    readonly body_sealed: Uint8Array;
    readonly why_sealed: Uint8Array | null;
  },
): { readonly text: string; readonly moves: readonly Move[] } | undefined => {
  if (row.why_sealed === null) return undefined;
  const kept = wordedWhy.safeParse(JSON.parse(openWhy(sealer, row.message_id, row.why_sealed)));
  if (!kept.success) return undefined;
  const said = openReply(sealer, row.message_id, row.body_sealed, false).parts.findLast(
    (part) => part.kind === "text",
  );
  return said?.kind === "text"
    ? { text: said.text, moves: kept.data.moves.filter((move) => move !== "introduce") as Move[] }
    : undefined;
};

/** Parts of a reply as they come out of an export. */
export const openReplyParts = (body: unknown): readonly ReplyPart[] => parts.parse(body);

/** The first parts of a stored reply, for one that was stopped while it was being sent. */
export const shorten = (
  sealer: Sealer,
  reply: StoredReply,
  keep: number,
): { readonly sealed: Uint8Array; readonly reply: StoredReply } => {
  const kept = reply.parts.slice(0, keep);
  return {
    sealed: sealer.seal(JSON.stringify(kept), body(reply.replyId)),
    reply: asStored(reply.replyId, kept, true),
  };
};

/** What is left of a stored reply when sentences had to go. */
export const sealRemaining = (sealer: Sealer, reply: StoredReply, left: readonly ReplyPart[]): Uint8Array =>
  sealer.seal(JSON.stringify(left), body(reply.replyId));

export const sealWhy = (sealer: Sealer, replyId: string, reason: string): Uint8Array =>
  sealer.seal(reason, why(replyId));
export const openWhy = (sealer: Sealer, replyId: string, sealed: Uint8Array): string =>
  sealer.open(sealed, why(replyId));
