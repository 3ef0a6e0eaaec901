import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { ModelContext } from "@evenkeel/companion/language-model/context";

/** What came in of one call. */
export interface Asked {
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    readonly model: string;
    readonly stream: boolean;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format?: unknown;
  };
  /** The data the model was given. */
  readonly context: ModelContext;
  /** All of it as text, to look for what must not be there. */
  readonly text: string;
}

/** How the fixture behaves in one call. */
export type Behaviour =
  | {
      readonly kind: "says";
      readonly reply: string;
      readonly moves?: readonly string[];
      readonly model?: string;
    }
  /** The text of the answer as it is, in whatever shape. */
  | { readonly kind: "raw"; readonly text: string }
  | { readonly kind: "status"; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** The answer ends after so many characters, as a lost connection does. */
  | { readonly kind: "cut"; readonly reply: string; readonly after: number }
  /** Takes the call and says nothing. */
  | { readonly kind: "silent" }
  /** No chunk of the protocol. */
  | { readonly kind: "garbage" };

export type Script = Behaviour | ((asked: Asked) => Behaviour);

/** A server that speaks the OpenAI chat protocol and says what a test wants. */
export interface FixtureModel {
  readonly url: string;
  /** Calls since the last `forget`. */
  readonly asked: readonly Asked[];
  /** What the next calls do, in order; the last goes on. */
  plays(...scripts: readonly Script[]): void;
  forget(): void;
  close(): Promise<void>;
}

const PIECE = 7;

const chunk = (model: string, delta: object, finish: string | null) =>
  `data: ${JSON.stringify({
    id: "chatcmpl-fixture",
    object: "chat.completion.chunk",
    created: 1,
    model,
    choices: [{ index: 0, delta, finish_reason: finish }],
  })}\n\n`;

export const openFixtureModel = async (): Promise<FixtureModel> => {
  const asked: Asked[] = [];
  const held: ServerResponse[] = [];
  let scripts: readonly Script[] = [{ kind: "says", reply: "That sounds heavy. What weighs most today?" }];

  const send = (response: ServerResponse, model: string, text: string): void => {
    for (let at = 0; at < text.length; at += PIECE)
      response.write(chunk(model, { content: text.slice(at, at + PIECE) }, null));
  };
  const finish = (response: ServerResponse, model: string): void => {
    response.write(chunk(model, {}, "stop"));
    const usage = { prompt_tokens: 300, completion_tokens: 40, total_tokens: 340 };
    response.write(
      `data: ${JSON.stringify({ id: "x", object: "chat.completion.chunk", created: 1, model, choices: [], usage })}\n\n`,
    );
    response.end("data: [DONE]\n\n");
  };
  const json = (reply: string, moves: readonly string[] | undefined): string =>
    JSON.stringify({ moves: moves ?? [], reply });

  const play = (behaviour: Behaviour, response: ServerResponse, model: string): void => {
    if (behaviour.kind === "silent") {
      held.push(response);
      return;
    }
    if (behaviour.kind === "status") {
      response.writeHead(behaviour.status, { "content-type": "application/json", ...behaviour.headers });
      response.end(JSON.stringify({ error: { message: "no", type: "error" } }));
      return;
    }
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(
      chunk(behaviour.kind === "says" ? (behaviour.model ?? model) : model, { role: "assistant" }, null),
    );
    switch (behaviour.kind) {
      case "says":
        send(response, behaviour.model ?? model, json(behaviour.reply, behaviour.moves));
        finish(response, behaviour.model ?? model);
        return;
      case "raw":
        send(response, model, behaviour.text);
        finish(response, model);
        return;
      case "cut": {
        send(response, model, json(behaviour.reply, undefined).slice(0, behaviour.after));
        setTimeout(() => response.destroy(), 20);
        return;
      }
      case "garbage":
        response.end("data: {not json\n\ndata: [DONE]\n\n");
        return;
      default:
        behaviour satisfies never;
    }
  };

  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (part: Buffer) => {
      text += part.toString("utf8");
    });
    request.on("end", () => {
      const body = JSON.parse(text) as Asked["body"];
      const context = JSON.parse(body.messages.at(-1)?.content ?? "{}") as ModelContext;
      const one: Asked = { headers: request.headers, body, context, text };
      asked.push(one);
      const script = scripts[0];
      if (scripts.length > 1) scripts = scripts.slice(1);
      if (script === undefined) throw new Error("the fixture has nothing to say");
      play(typeof script === "function" ? script(one) : script, response, body.model);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    plays: (...next) => {
      scripts = next;
    },
    forget: () => {
      asked.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        for (const response of held) response.destroy();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
