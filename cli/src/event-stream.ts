import { type TurnEvent, turnEvent } from "@evenkeel/contract/conversation";

/** Turn events from the pieces of a server-sent-event body, as they come; comments are left out.
 *  @throws when an event is none of the contract's. */
export async function* turnEvents(body: AsyncIterable<Uint8Array>): AsyncGenerator<TurnEvent> {
  const decoder = new TextDecoder();
  let heard = "";
  for await (const piece of body) {
    heard += decoder.decode(piece, { stream: true });
    for (let end = heard.indexOf("\n\n"); end >= 0; end = heard.indexOf("\n\n")) {
      const data = heard
        .slice(0, end)
        .split("\n")
        .filter((line) => line.startsWith("data:"))
        .map((line) => line.slice(5).trimStart())
        .join("\n");
      heard = heard.slice(end + 2);
      if (data !== "") yield turnEvent.parse(JSON.parse(data));
    }
  }
}
