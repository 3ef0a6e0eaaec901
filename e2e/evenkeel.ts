import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address !== null && typeof address === "object"
          ? resolve(address.port)
          : reject(new Error("no port")),
      );
    });
  });

/** A running Evenkeel of the journey's own: built server, embedded database, a data folder that goes when it goes. */
export interface Evenkeel {
  readonly origin: string;
  readonly home: string;
  /** As a crash would: SIGKILL. */
  kill(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

export const openEvenkeel = async (env: Record<string, string> = {}): Promise<Evenkeel> => {
  const folder = mkdtempSync(join(tmpdir(), "evenkeel-journey-"));
  const home = join(folder, "data");
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  let child: ChildProcess | undefined;

  const start = async (): Promise<void> => {
    const started = spawn(process.execPath, [join(root, "server/dist/main.js")], {
      cwd: folder,
      env: {
        ...process.env,
        PORT: String(port),
        EVENKEEL_HOME: home,
        EVENKEEL_ORIGIN: origin,
        DATABASE_URL: "",
        NODE_ENV: "test",
        ...env,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    child = started;
    let said = "";
    started.stdout.on("data", (chunk) => (said += chunk));
    started.stderr.on("data", (chunk) => (said += chunk));
    for (let attempt = 0; attempt < 300; attempt += 1) {
      if (started.exitCode !== null) throw new Error(`The server stopped at start:\n${said}`);
      const healthy = await fetch(`${origin}/health`).then(
        (answer) => answer.ok,
        () => false,
      );
      if (healthy) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`The server did not come up in 30 s:\n${said}`);
  };

  const stop = (signal: NodeJS.Signals): Promise<void> =>
    new Promise((resolve) => {
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once("exit", () => resolve());
      child.kill(signal);
    });

  await start();
  return {
    origin,
    home,
    start,
    kill: () => stop("SIGKILL"),
    close: async () => {
      await stop("SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
