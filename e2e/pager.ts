import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A pager service on loopback: takes what webhooks send, by the path they were sent to. */
export interface Pager {
  readonly origin: string;
  /** The first message of this kind to this path, once it has come. */
  message(path: string, kind: string): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

export const openPager = async (): Promise<Pager> => {
  const came: { readonly path: string; readonly body: Record<string, unknown> }[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => {
      body += part.toString();
    });
    request.on("end", () => {
      came.push({ path: request.url ?? "", body: JSON.parse(body) as Record<string, unknown> });
      response.writeHead(204).end();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    message: async (path, kind) => {
      for (let attempt = 0; attempt < 150; attempt += 1) {
        const found = came.find((one) => one.path === path && one.body["kind"] === kind);
        if (found !== undefined) return found.body;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`Nothing of the kind "${kind}" came to ${path} in 15 s.`);
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
