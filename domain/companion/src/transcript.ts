import { seededRandom, seedOf } from "@evenkeel/kernel/random";
import type { CompanionContent } from "./content-types.ts";
import { initialState } from "./initial-state.ts";
import type { Turn, TurnContext } from "./turn.ts";
import { takeTurn } from "./turn.ts";

export interface TranscriptMessage {
  readonly role: "user" | "assistant";
  readonly text: string;
}

/** The next reply to a transcript, from the transcript alone. The same transcript gives the same reply.
 *  @throws RangeError when the transcript does not end with the member's words. */
export const replyToTranscript = (
  messages: readonly TranscriptMessage[],
  ctxBase: Omit<TurnContext, "random" | "previousReply">,
  content: CompanionContent,
): Turn => {
  let state = initialState();
  let last: Turn | null = null;
  let heard = "";
  for (const message of messages) {
    heard += `${message.role}:${message.text}\n`;
    if (message.role === "assistant") continue;
    last = takeTurn(state, message.text, { ...ctxBase, random: seededRandom(seedOf(heard)) }, content);
    state = last.state;
  }
  if (last === null || messages.at(-1)?.role !== "user")
    throw new RangeError("a transcript ends with the member's words");
  return last;
};
