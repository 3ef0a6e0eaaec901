import { chmod, mkdir, rm } from "node:fs/promises";
import { createServer, type Server, type Socket } from "node:net";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import { type ControlAnswer, ControlFailure, type ControlHandler, controlRequest } from "./protocol.ts";
import { controlSocketPath } from "./socket-path.ts";

/** The way in for commands of this machine's operator: a socket that only the server's own user can open. */
export interface Control {
  onCommand(name: string, handler: ControlHandler): void;
  close(): Promise<void>;
}

const answerFailure = (error: unknown): ControlAnswer =>
  error instanceof ControlFailure
    ? { kind: "failed", error: error.kind, message: error.message }
    : { kind: "failed", error: "internal", message: error instanceof Error ? error.message : String(error) };

const listenPrivately = async (server: Server, path: string): Promise<void> => {
  // Between listen and chmod the socket would be open to others: the mask closes it from its first moment.
  const mask = process.umask(0o177);
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(path, () => resolve());
    });
  } finally {
    process.umask(mask);
  }
  await chmod(path, 0o600);
};

/** Opens the socket of this data folder. Whoever holds the folder may replace what a killed server left behind. */
export const openControl = async (home: string): Promise<Control> => {
  const handlers = new Map<string, ControlHandler>();
  const open = new Set<Socket>();
  const answer = async (line: string, send: (answer: ControlAnswer) => void): Promise<void> => {
    try {
      const request = controlRequest.parse(JSON.parse(line));
      const handler = handlers.get(request.command);
      if (handler === undefined)
        throw new ControlFailure("unknown-command", `The server knows no command "${request.command}".`);
      const output = await handler(request.input, (text) => send({ kind: "progress", text }));
      send({ kind: "done", output: output ?? null });
    } catch (error) {
      send(answerFailure(error));
    }
  };
  const server = createServer((socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
    socket.on("error", () => socket.destroy());
    const send = (message: ControlAnswer): void => {
      if (socket.writable) socket.write(`${JSON.stringify(message)}\n`);
    };
    const lines = createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY });
    lines.on("line", (line) => void answer(line, send));
    // The interface repeats the socket's errors.
    lines.on("error", () => undefined);
  });
  const path = controlSocketPath(home);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await rm(path, { force: true });
  await listenPrivately(server, path);
  return {
    onCommand: (name, handler) => void handlers.set(name, handler),
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of open) socket.end();
      await closed;
      await rm(path, { force: true });
    },
  };
};
