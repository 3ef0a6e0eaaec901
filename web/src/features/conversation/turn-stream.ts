import { type TurnEvent, turnEvent } from "@evenkeel/contract/conversation";
import { sseParser } from "./sse-parser.ts";

/** The events of one turn as they arrive. What does not have the contract's shape is skipped. */
export async function* turnEvents(response: Response): AsyncGenerator<TurnEvent, void> {
  if (!response.body) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const parser = sseParser();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      for (const { data } of parser.push(value)) {
        const event = readEvent(data);
        if (event) yield event;
      }
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

const readEvent = (data: string): TurnEvent | null => {
  try {
    const parsed = turnEvent.safeParse(JSON.parse(data));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};
