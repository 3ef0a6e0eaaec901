import { connect, type Socket } from "node:net";

export interface Answer {
  readonly status: number;
  readonly headers: string;
  readonly body: string;
}

/** One kept-alive HTTP/1.1 connection, one request at a time. Written on sockets so that the load costs little of the
 *  processor that it shares with the server. */
export interface KeepAlive {
  request(method: string, path: string, body?: unknown, cookie?: string): Promise<Answer>;
  /** Sends a request and resolves when the answer has begun, leaving it open. */
  begin(method: string, path: string, body: unknown, cookie: string): Promise<void>;
  /** The whole of an answer that had begun. */
  rest(): Promise<Answer>;
  close(): void;
}

/** The whole answer at the start of these bytes; undefined while some of it is missing. */
const answerIn = (bytes: Buffer): { answer: Answer; length: number } | undefined => {
  const head = bytes.indexOf("\r\n\r\n");
  if (head < 0) return undefined;
  const headers = bytes.toString("latin1", 0, head);
  const status = Number(headers.slice(9, 12));
  const body = head + 4;
  if (!/\r\ntransfer-encoding: chunked/i.test(headers)) {
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(headers)?.[1] ?? 0);
    if (bytes.length < body + length) return undefined;
    const text = bytes.toString("utf8", body, body + length);
    return { answer: { status, headers, body: text }, length: body + length };
  }
  const pieces: Buffer[] = [];
  for (let at = body; ; ) {
    const line = bytes.indexOf("\r\n", at);
    if (line < 0) return undefined;
    const size = Number.parseInt(bytes.toString("latin1", at, line), 16);
    const end = line + 2 + size;
    if (bytes.length < end + 2) return undefined;
    if (size === 0)
      return {
        answer: { status, headers, body: Buffer.concat(pieces).toString("utf8") },
        length: end + 2,
      };
    pieces.push(bytes.subarray(line + 2, end));
    at = end + 2;
  }
};

export const keepAlive = (origin: string): KeepAlive => {
  const { hostname, port } = new URL(origin);
  let socket: Socket | undefined;
  let heard: Buffer = Buffer.alloc(0);
  let waiting:
    | { resolve: (answer: Answer) => void; reject: (error: Error) => void; early: boolean }
    | undefined;

  const settle = (): void => {
    if (waiting === undefined) return;
    const found = answerIn(heard);
    if (found === undefined) return;
    heard = heard.subarray(found.length);
    const { resolve } = waiting;
    waiting = undefined;
    resolve(found.answer);
  };

  const open = (): Socket => {
    if (socket !== undefined && !socket.destroyed) return socket;
    heard = Buffer.alloc(0);
    const mine = connect(Number(port), hostname);
    mine.setNoDelay(true);
    mine.on("data", (chunk) => {
      heard = heard.length === 0 ? chunk : Buffer.concat([heard, chunk]);
      if (waiting?.early === true && heard.includes("message-accepted")) {
        const { resolve } = waiting;
        waiting = undefined;
        resolve({ status: 200, headers: "", body: "" });
        return;
      }
      settle();
    });
    const lost = (): void => {
      mine.destroy();
      const those = waiting;
      waiting = undefined;
      those?.reject(new Error("the connection was lost"));
    };
    mine.on("error", lost);
    mine.on("close", lost);
    socket = mine;
    return mine;
  };

  const send = (
    method: string,
    path: string,
    body: unknown,
    cookie: string,
    early: boolean,
  ): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? "" : JSON.stringify(body);
      const type =
        body === undefined
          ? ""
          : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n`;
      const from = cookie === "" ? "" : `cookie: ${cookie}\r\n`;
      waiting = { resolve, reject, early };
      open().write(`${method} ${path} HTTP/1.1\r\nhost: ${hostname}:${port}\r\n${type}${from}\r\n${text}`);
    });

  return {
    request: (method, path, body, cookie = "") => send(method, path, body, cookie, false),
    begin: async (method, path, body, cookie) => {
      await send(method, path, body, cookie, true);
    },
    rest: () =>
      new Promise((resolve, reject) => {
        if (socket === undefined || socket.destroyed) {
          reject(new Error("the connection was lost"));
          return;
        }
        waiting = { resolve, reject, early: false };
        settle();
      }),
    close: () => socket?.destroy(),
  };
};
