import type { FastifyReply } from "fastify";

/** What every chunk of one completion carries. */
export interface CompletionHead {
  readonly id: string;
  readonly created: number;
  readonly model: string;
}

export interface Usage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
  readonly total_tokens: number;
}

/** Pieces of a text that together are the text: a word with the space after it. */
export const piecesOf = (text: string): string[] => text.match(/\S*\s+|\S+$/gu) ?? [];

const drained = (raw: FastifyReply["raw"]): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      raw.off("drain", done);
      raw.off("close", done);
      resolve();
    };
    raw.on("drain", done);
    raw.on("close", done);
  });

/** Streams a completion as the chat protocol has it: a role, pieces of content, a finish, `[DONE]`. */
export const streamCompletion = async (
  reply: FastifyReply,
  head: CompletionHead,
  text: string,
  usage: Usage | null,
): Promise<void> => {
  reply.hijack();
  const { raw } = reply;
  raw.on("error", () => undefined);
  raw.writeHead(200, {
    ...Object.fromEntries(Object.entries(reply.getHeaders()).filter(([, value]) => value !== undefined)),
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store, no-transform",
    "x-accel-buffering": "no",
  });
  const send = async (data: unknown): Promise<void> => {
    if (raw.destroyed) return;
    const chunk = { id: head.id, object: "chat.completion.chunk", created: head.created, model: head.model };
    if (!raw.write(`data: ${JSON.stringify({ ...chunk, ...(data as object) })}\n\n`)) await drained(raw);
  };
  const choice = (delta: object, finish_reason: "stop" | null) => ({
    choices: [{ index: 0, delta, logprobs: null, finish_reason }],
  });
  await send(choice({ role: "assistant", content: "" }, null));
  for (const piece of piecesOf(text)) await send(choice({ content: piece }, null));
  await send(choice({}, "stop"));
  if (usage !== null) await send({ choices: [], usage });
  if (!raw.destroyed) raw.end("data: [DONE]\n\n");
};
