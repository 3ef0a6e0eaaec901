import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What came in of one call. */
export interface Heard {
  readonly headers: IncomingHttpHeaders;
  readonly path: string;
  /** The form's fields by name; the sound itself under `file`. */
  readonly form: FormData;
}

/** How the fixture behaves in one call. */
export type Hearing =
  | { readonly kind: "hears"; readonly text: string }
  | { readonly kind: "raw"; readonly body: string }
  | { readonly kind: "status"; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** Takes the call and says nothing. */
  | { readonly kind: "silent" };

/** A server that speaks the OpenAI protocol of transcription and hears what a test wants. */
export interface FixtureTranscriber {
  readonly url: string;
  readonly heard: readonly Heard[];
  /** What the next calls do, in order; the last goes on. */
  plays(...hearings: readonly Hearing[]): void;
  forget(): void;
  close(): Promise<void>;
}

export const openFixtureTranscriber = async (): Promise<FixtureTranscriber> => {
  const heard: Heard[] = [];
  const held: ServerResponse[] = [];
  let hearings: readonly Hearing[] = [{ kind: "hears", text: "I had a bad morning at work." }];

  const play = (hearing: Hearing, response: ServerResponse): void => {
    switch (hearing.kind) {
      case "silent":
        held.push(response);
        return;
      case "status":
        response.writeHead(hearing.status, { "content-type": "application/json", ...hearing.headers });
        response.end("{}");
        return;
      case "raw":
        response.writeHead(200, { "content-type": "application/json" }).end(hearing.body);
        return;
      case "hears":
        response.writeHead(200, { "content-type": "application/json" });
        response.end(JSON.stringify({ text: hearing.text }));
        return;
      default:
        hearing satisfies never;
    }
  };

  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", async () => {
      const type = request.headers["content-type"] ?? "";
      const form = await new Response(Buffer.concat(parts), { headers: { "content-type": type } }).formData();
      heard.push({ headers: request.headers, path: request.url ?? "", form });
      const hearing = hearings[0];
      if (hearings.length > 1) hearings = hearings.slice(1);
      if (hearing === undefined) throw new Error("the fixture hears nothing");
      play(hearing, response);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    heard,
    plays: (...next) => {
      hearings = next;
    },
    forget: () => {
      heard.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        for (const response of held) response.destroy();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
