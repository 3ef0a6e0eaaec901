import { askServer, NoServer } from "./adapters/control/client.ts";
import { ControlFailure } from "./adapters/control/protocol.ts";
import { readConfig } from "./config.ts";
import { operatorHandlers } from "./features/operations/commands.ts";
import { withoutServer } from "./without-server.ts";

/** Runs a command of the terminal: through the server that runs on this data folder, else directly.
 *  @throws ControlFailure with a sentence for the operator. */
export const runCommand = async (
  command: string,
  input: unknown,
  onProgress: (text: string) => void,
): Promise<unknown> => {
  const config = readConfig(process.env);
  try {
    return await askServer(config.home, command, input, onProgress);
  } catch (error) {
    if (!(error instanceof NoServer)) throw error;
  }
  return withoutServer(config, onProgress, (deps) => {
    const handler = operatorHandlers(deps)[command];
    if (handler === undefined)
      throw new ControlFailure("unknown-command", `There is no command "${command}".`);
    return handler(input, onProgress);
  });
};
