import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const READY_MS = 60_000;

export interface Memory {
  readonly rss: number;
  readonly heapUsed: number;
  readonly external: number;
}

export interface ServerOptions {
  readonly home: string;
  readonly databaseUrl: string | undefined;
  readonly port: number;
  /** From src through tsx instead of the built server. */
  readonly fromSource: boolean;
}

/** A server of our own in a process of its own. */
export interface RunningServer {
  readonly origin: string;
  /** From the start of the process until `/health` answered, ms. */
  readonly startedInMs: number;
  /** What is in use after a garbage collection, bytes. */
  memory(): Promise<Memory>;
  /** Processor time of all its threads so far, ms. */
  processorMs(): Promise<number>;
  /** Ends it without warning. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export const hasBuiltServer = (): boolean => existsSync(file("../server/dist/main.js"));

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address !== null
          ? resolve(address.port)
          : reject(new Error("no port")),
      );
    });
  });

const healthy = async (origin: string): Promise<boolean> => {
  try {
    return (await fetch(`${origin}/health`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
};

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once("exit", () => resolve()));

/** @throws with what the server printed, when it ends or stays silent instead of answering. */
export const startServer = async (options: ServerOptions): Promise<RunningServer> => {
  const origin = `http://127.0.0.1:${options.port}`;
  const source = ["--conditions=evenkeel-source", "--import", "tsx", file("../server/src/main.ts")];
  const began = performance.now();
  const child = spawn(
    process.execPath,
    [
      "--expose-gc",
      "--import",
      pathToFileURL(file("./probe.mjs")).href,
      ...(options.fromSource ? source : [file("../server/dist/main.js")]),
    ],
    {
      cwd: file(".."),
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      env: {
        ...process.env,
        PORT: String(options.port),
        EVENKEEL_HOME: options.home,
        EVENKEEL_MASTER_KEY: "6d1f0c8e2b7a4953e0d9c8b7a6f5e4d3c2b1a09f8e7d6c5b4a39281706f5e4d3",
        EVENKEEL_LOG: "error",
        EVENKEEL_ALLOW_EMBEDDED: "1",
        NODE_ENV: "production",
        ...(options.databaseUrl === undefined ? { DATABASE_URL: "" } : { DATABASE_URL: options.databaseUrl }),
      },
    },
  );
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => {
      printed = `${printed}${chunk}`.slice(-4_000);
    });
  while (!(await healthy(origin))) {
    if (child.exitCode !== null || performance.now() - began > READY_MS) {
      child.kill("SIGKILL");
      throw new Error(`the server did not start:\n${printed}`);
    }
    await wait(20);
  }
  const startedInMs = performance.now() - began;
  const told = <T>(about: "memory" | "processor"): Promise<T> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`the server does not tell its ${about}`)), 10_000);
      child.once("message", (message: T) => {
        clearTimeout(late);
        resolve(message);
      });
      child.send(about);
    });
  return {
    origin,
    startedInMs,
    memory: async () => (await told<{ memory: Memory }>("memory")).memory,
    processorMs: async () => {
      const { processor } = await told<{ processor: NodeJS.CpuUsage }>("processor");
      return (processor.user + processor.system) / 1000;
    },
    kill: async () => {
      child.kill("SIGKILL");
      await ended(child);
    },
    stop: async () => {
      child.kill("SIGTERM");
      await Promise.race([ended(child), wait(20_000).then(() => child.kill("SIGKILL"))]);
    },
  };
};
