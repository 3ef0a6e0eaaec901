import { createConnection } from "node:net";
import { createInterface } from "node:readline";
import { ControlFailure, controlAnswer } from "./protocol.ts";
import { controlSocketPath } from "./socket-path.ts";

/** No server runs on this data folder. */
export class NoServer extends Error {}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

/** Asks the running server to do something.
 *  @throws NoServer when none runs, ControlFailure when it refused or could not. */
export const askServer = (
  home: string,
  command: string,
  input: unknown,
  progress: (text: string) => void = () => undefined,
): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const socket = createConnection(controlSocketPath(home));
    let answered = false;
    socket.once("connect", () => socket.write(`${JSON.stringify({ command, input })}\n`));
    socket.once("error", (error) => {
      const gone = codeOf(error) === "ENOENT" || codeOf(error) === "ECONNREFUSED";
      reject(gone ? new NoServer("No server runs on this data folder.", { cause: error }) : error);
    });
    const lines = createInterface({ input: socket });
    // The interface repeats the socket's errors.
    lines.on("error", () => undefined);
    lines.on("line", (line) => {
      const answer = controlAnswer.parse(JSON.parse(line));
      if (answer.kind === "progress") return progress(answer.text);
      answered = true;
      socket.end();
      if (answer.kind === "done") resolve(answer.output);
      else reject(new ControlFailure(answer.error, answer.message));
    });
    socket.once("close", () => {
      if (!answered) reject(new ControlFailure("closed", "The server closed before it had answered."));
    });
  });
