import type { Config } from "../config.ts";
import type { App } from "../deps.ts";

/** The address cannot be listened on; the message says what to do. */
export class PortTaken extends Error {}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

/** @throws PortTaken with a sentence for the operator. */
export const listen = async (app: App, config: Pick<Config, "host" | "port">): Promise<void> => {
  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (error) {
    if (codeOf(error) === "EADDRINUSE")
      throw new PortTaken(
        `Port ${config.port} is in use by another program. Stop it, or choose another port: PORT=${config.port + 1} npm start`,
      );
    if (codeOf(error) === "EACCES")
      throw new PortTaken(`Port ${config.port} needs more rights than this user has. Choose one above 1023.`);
    if (codeOf(error) === "EADDRNOTAVAIL")
      throw new PortTaken(`EVENKEEL_HOST is "${config.host}", which is no address of this machine.`);
    throw error;
  }
};
