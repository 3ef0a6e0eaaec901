import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A recogniser on loopback that speaks the OpenAI protocol of transcription and hears what it is told to. */
export interface Hearer {
  readonly url: string;
  /** Seconds of sound in each recording that came. */
  readonly heard: readonly number[];
  /** What it hears next and from then on; null: it fails. */
  hears(words: string | null): void;
  close(): Promise<void>;
}

const BYTES_PER_SECOND = 32_000;

export const openHearer = async (): Promise<Hearer> => {
  const heard: number[] = [];
  let words: string | null = null;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", async () => {
      const type = request.headers["content-type"] ?? "";
      const form = await new Response(Buffer.concat(parts), { headers: { "content-type": type } }).formData();
      const file = form.get("file");
      heard.push(file instanceof Blob ? file.size / BYTES_PER_SECOND : 0);
      response.writeHead(words === null ? 500 : 200, { "content-type": "application/json" });
      response.end(JSON.stringify({ text: words }));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    heard,
    hears: (next) => {
      words = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
