import { Failure, isPassing } from "../../api/failure.ts";
import { failureSentence } from "../../api/failure-sentence.ts";
import { paths } from "../../api/paths.ts";
import { send } from "../../api/request.ts";
import { translate } from "../../i18n/use-t.ts";
import { acceptedTurn, type LiveTurn, onTurnEvent } from "./live-turn.ts";
import { isMadeHere, madeOnServer } from "./new-conversation.ts";
import type { Outcome, WaitingMessage } from "./outbox.ts";
import { createConversation } from "./talk-api.ts";
import { turnEvents } from "./turn-stream.ts";

/** What hears of a turn while it runs. */
export interface TurnListener {
  onTurn(message: WaitingMessage, turn: LiveTurn): void;
  /** The server has no consent for the companion: the words wait for the member's yes. */
  onConsentNeeded(): void;
}

const RECONNECTS = 4;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const post = (message: WaitingMessage): Promise<Response> =>
  send(paths.messages(message.conversationId), {
    method: "POST",
    body: { id: message.id, text: message.text, sentAt: message.sentAt, zone: message.zone },
  });

/** A conversation is named here too, and made on the server by its first message. */
const postWithConversation = async (message: WaitingMessage): Promise<Response> => {
  const { conversationId } = message;
  if (isMadeHere(conversationId)) {
    await createConversation(conversationId);
    madeOnServer(conversationId);
  }
  try {
    return await post(message);
  } catch (error) {
    if (!(error instanceof Failure) || error.kind !== "not-found") throw error;
    await createConversation(conversationId);
    return post(message);
  }
};

const outcomeOf = (error: unknown, listener: TurnListener): Outcome => {
  if (!(error instanceof Failure)) throw error;
  if (isPassing(error) || error.kind === "storage-full")
    return { kind: "passing", retryAfterSeconds: error.retryAfterSeconds };
  switch (error.kind) {
    case "not-signed-in":
    case "session-expired":
    case "app-locked":
      return { kind: "no-access" };
    case "consent-needed":
      listener.onConsentNeeded();
      return { kind: "no-access" };
    default:
      return { kind: "refused", sentence: failureSentence(translate, error) };
  }
};

/** Reads a turn to its end; when the connection breaks, asks again under the same name and reads on. */
const followTurn = async (
  message: WaitingMessage,
  first: AsyncGenerator<Parameters<typeof onTurnEvent>[1], void>,
  listener: TurnListener,
): Promise<void> => {
  let turn = acceptedTurn(message.id);
  listener.onTurn(message, turn);
  let events = first;
  for (let tries = 0; ; tries += 1) {
    try {
      for await (const event of events) {
        turn = onTurnEvent(turn, event);
        listener.onTurn(message, turn);
      }
    } catch {
      // The connection broke; below decides what to do about it.
    }
    if (turn.status === "complete" || turn.status === "failed") return;
    if (tries >= RECONNECTS) break;
    await pause(500 * 2 ** tries);
    try {
      events = turnEvents(await post(message));
    } catch (error) {
      if (!isPassing(error)) break;
    }
  }
  listener.onTurn(message, {
    ...turn,
    status: "failed",
    failure: { sentence: translate("talk.reply-cut"), willAnswerLater: true },
  });
};

/**
 * Sends one message. Resolves as soon as the server has acknowledged it or has not; the reply then streams
 * on by itself to the listener.
 */
export const deliver = async (message: WaitingMessage, listener: TurnListener): Promise<Outcome> => {
  let response: Response;
  try {
    response = await postWithConversation(message);
  } catch (error) {
    return outcomeOf(error, listener);
  }
  const events = turnEvents(response);
  try {
    for (;;) {
      const next = await events.next();
      if (next.done) return { kind: "passing", retryAfterSeconds: null };
      if (next.value.kind === "message-accepted") break;
    }
  } catch {
    return { kind: "passing", retryAfterSeconds: null };
  }
  void followTurn(message, events, listener);
  return { kind: "accepted" };
};
