import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A language model on loopback that speaks the OpenAI chat protocol and says what it is told to. */
export interface Writer {
  readonly url: string;
  /** Everything it was sent, as text. */
  readonly heard: readonly string[];
  /** What it says next and from then on; null: it fails. */
  says(reply: string | null): void;
  close(): Promise<void>;
}

export const openWriter = async (): Promise<Writer> => {
  const heard: string[] = [];
  let reply: string | null = null;
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => {
      body += part.toString();
    });
    request.on("end", () => {
      heard.push(body);
      if (reply === null) {
        response.writeHead(500).end();
        return;
      }
      const { model } = JSON.parse(body) as { model: string };
      const send = (delta: object, finish: string | null): void => {
        const choices = [{ index: 0, delta, finish_reason: finish }];
        const chunk = { id: "w", object: "chat.completion.chunk", created: 1, model, choices };
        response.write(`data: ${JSON.stringify(chunk)}\n\n`);
      };
      response.writeHead(200, { "content-type": "text/event-stream" });
      for (const piece of JSON.stringify({ moves: [], reply }).match(/[\s\S]{1,9}/g) ?? [])
        send({ content: piece }, null);
      send({}, "stop");
      response.end("data: [DONE]\n\n");
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    heard,
    says: (next) => {
      reply = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
