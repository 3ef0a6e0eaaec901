import { seededRandom, seedOf } from "@evenkeel/kernel/random";
import { partsOf } from "@evenkeel/safety/screen";
import type { CompanionContent } from "./content-types.ts";
import { hear } from "./heard.ts";
import { initialState } from "./initial-state.ts";
import { pictured } from "./picture.ts";
import { plainText } from "./plain-text.ts";
import { readReply } from "./read-reply.ts";
import type { CompanionState } from "./state.ts";
import { type Turn, type TurnContext, takeTurn } from "./turn.ts";

export interface TranscriptMessage {
  readonly role: "user" | "assistant";
  readonly text: string;
}

/** What the transcript's own turn would have been given: everything but chance, which the transcript seeds. */
export type TranscriptContext = Omit<TurnContext, "random" | "previousReply">;

/** The state after a turn whose reply reads differently from the one made here: the message is pictured, the safety
 *  reading kept, and the reply is read as what was said. */
const stateAsSaid = (
  before: CompanionState,
  turn: Turn,
  userText: string,
  reply: string,
  ctx: TranscriptContext,
  content: CompanionContent,
): CompanionState => {
  const language = ctx.locale.language;
  const heard = hear(userText, turn.understanding, content, language);
  const { memory } = turn.state;
  const picture = {
    ...pictured(before, heard, content, language),
    safety: turn.assessment.state,
    ...(memory === undefined ? {} : { memory }),
  };
  return readReply(picture, reply, content, language, userText);
};

/** The next reply to a transcript, from the transcript alone: the same transcript gives the same reply, also when the
 *  replies in it were edited or came from elsewhere. Several messages of the member in a row are one message.
 *  @throws RangeError when the transcript does not end with the member's words. */
export const replyToTranscript = (
  messages: readonly TranscriptMessage[],
  ctxBase: TranscriptContext,
  content: CompanionContent,
): Turn => {
  if (messages.at(-1)?.role !== "user") throw new RangeError("a transcript ends with the member's words");
  const ctx: TranscriptContext = { stored: false, ...ctxBase };
  let state = initialState();
  let heard = "";
  let said: string | undefined;
  let waiting: string[] = [];
  let last: { readonly turn: Turn; readonly text: string; readonly before: CompanionState } | null = null;
  const take = (): void => {
    const text = waiting.join("\n");
    const random = seededRandom(seedOf(heard));
    const turn = takeTurn(
      state,
      text,
      { ...ctx, random, ...(said === undefined ? {} : { previousReply: said }) },
      content,
    );
    last = { turn, text, before: state };
    waiting = [];
  };
  for (const [i, message] of messages.entries()) {
    heard += `${message.role}\u0000${message.text}\u0001`;
    if (message.role === "user") {
      waiting.push(message.text);
      if (messages[i + 1]?.role !== "user") take();
      continue;
    }
    const turn = last as {
      readonly turn: Turn;
      readonly text: string;
      readonly before: CompanionState;
    } | null;
    said = message.text;
    if (turn === null) {
      state = readReply(state, message.text, content, ctx.locale.language, "");
      continue;
    }
    const same = plainText(partsOf(turn.turn.reply), ctx.locale.language).trim() === message.text.trim();
    state = same
      ? turn.turn.state
      : stateAsSaid(turn.before, turn.turn, turn.text, message.text, ctx, content);
    last = null;
  }
  const final = last as { readonly turn: Turn } | null;
  if (final === null) throw new RangeError("a transcript ends with the member's words");
  return final.turn;
};
