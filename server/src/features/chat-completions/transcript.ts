import type { TranscriptMessage } from "@evenkeel/companion/transcript";
import type { ChatCompletionsRequest } from "@evenkeel/contract/chat-completions";
import { ChatRefusal } from "./openai-error.ts";

/** As long as four messages of the app. */
const LONGEST_MESSAGE = 32_000;

const textOf = (content: ChatCompletionsRequest["messages"][number]["content"]): string =>
  typeof content === "string" ? content : content.map((part) => part.text).join("\n");

/** The words of a request in the order they were said; instructions are left out, as they change nothing.
 *  @throws ChatRefusal (400) for what this door does not take. */
export const transcriptOf = (request: ChatCompletionsRequest): TranscriptMessage[] => {
  if (request.n != null && request.n > 1)
    throw new ChatRefusal(400, "unsupported_value", "Only n = 1 is supported.", "n");
  if (request.tools != null && request.tools.length > 0)
    throw new ChatRefusal(400, "unsupported_parameter", "Tools are not supported.", "tools");
  if (request.messages.length === 0)
    throw new ChatRefusal(400, "empty_array", "'messages' must not be empty.", "messages");
  if (request.messages.at(-1)?.role !== "user")
    throw new ChatRefusal(400, "invalid_value", "The last message must be the user's.", "messages");
  return request.messages.flatMap(({ role, content }, i): TranscriptMessage[] => {
    if (role === "system" || role === "developer") return [];
    const text = textOf(content);
    const param = `messages.${i}.content`;
    if (text.length > LONGEST_MESSAGE)
      throw new ChatRefusal(400, "string_above_max_length", `At most ${LONGEST_MESSAGE} characters.`, param);
    if (role === "user" && text.trim() === "")
      throw new ChatRefusal(400, "invalid_value", "A user's message must not be empty.", param);
    return [{ role, text }];
  });
};
