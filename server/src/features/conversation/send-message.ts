import type { TurnEvent } from "@evenkeel/contract/conversation";
import type { Language } from "@evenkeel/kernel/locale";
import { asApiError } from "../../http/error-body.ts";
import type { Accepted } from "./accept-message.ts";
import type { ActiveReplies } from "./active-replies.ts";
import type { StoredReply } from "./sealed-message.ts";
import type { SlowDown } from "./slow-down.ts";
import { conversationKey } from "./state-cache.ts";
import type { TurnStream } from "./turn-stream.ts";
import type { Turns } from "./turns.ts";

const LATER: Readonly<Record<Language, string>> = {
  en: "Your message is safe. The answer is taking longer than it should. It will appear here when it is ready.",
  es: "Tu mensaje está guardado. La respuesta tarda más de lo normal. Aparecerá aquí cuando esté lista.",
};
const GONE: Readonly<Record<Language, string>> = {
  en: "This message was deleted, so there is no answer to it.",
  es: "Este mensaje se eliminó, así que no tiene respuesta.",
};

export interface Answering {
  readonly turns: Turns;
  readonly active: ActiveReplies;
  /** How long this member's next answer waits, in ms. */
  readonly waitMs: (memberId: string) => number;
  /** Keeps of a stored reply what was sent before it was stopped. */
  readonly keepFirst: (memberId: string, reply: StoredReply, parts: number) => Promise<void>;
  /** Sees to it that what could not be answered now is answered later. */
  readonly answerLater: (error: unknown) => void;
  readonly slow: SlowDown;
  readonly closing: () => boolean;
}

const failed = (
  messageId: string,
  errorKind: string,
  message: string,
  willAnswerLater: boolean,
): Extract<TurnEvent, { kind: "turn-failed" }> => ({
  kind: "turn-failed",
  messageId,
  errorKind,
  message,
  willAnswerLater,
});

/** From the acknowledgement to the end of the stream. The words are stored before this is called: whatever fails
 *  here fails as an event, and the message is answered later. */
export const answerMessage = async (
  { turns, active, waitMs, keepFirst, answerLater, slow, closing }: Answering,
  { asked, acceptedAt, fresh }: Accepted,
  stream: TurnStream,
  language: Language,
): Promise<void> => {
  const { memberId, conversationId, messageId } = asked;
  const mine = active.begin(conversationKey(memberId, conversationId));
  try {
    await stream.accepted({
      kind: "message-accepted",
      messageId,
      acceptedAt: acceptedAt.toISOString(),
      duplicate: fresh === undefined,
    });
    const wait = fresh === undefined ? 0 : waitMs(memberId);
    if (wait > 0) await slow.wait(wait);
    const reply = await turns.answer(asked, fresh, {
      stopped: mine.stopped,
      signal: mine.signal,
      show: (replyId, soFar) => stream.soFar(messageId, replyId, soFar),
    });
    if (reply === undefined) return stream.end(failed(messageId, "not-found", GONE[language], false));
    const sent = await stream.reply(messageId, reply, () => mine.stopped() && !reply.urgent);
    if (sent < reply.parts.length) await keepFirst(memberId, reply, sent);
    stream.end({
      kind: "turn-complete",
      messageId,
      replyId: reply.replyId,
      stopped: reply.stopped || sent < reply.parts.length,
    });
  } catch (error) {
    const kind = closing() ? "shutting-down" : asApiError(error).kind;
    stream.end(failed(messageId, kind, LATER[language], true));
    answerLater(error);
  } finally {
    mine.done();
  }
};
