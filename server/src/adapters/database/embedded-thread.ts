import { Duplex } from "node:stream";
import { Worker } from "node:worker_threads";
import type { FromWorker, ToWorker } from "./embedded-worker.ts";

/** The built file runs as it is; from source the thread first registers a loader for TypeScript. */
const startWorker = (dataDir: string): Worker => {
  const options = { workerData: { dataDir }, name: "embedded-database" };
  if (!import.meta.url.endsWith(".ts")) {
    return new Worker(new URL("./embedded-worker.js", import.meta.url), options);
  }
  const entry = new URL("./embedded-worker.ts", import.meta.url).href;
  const bootstrap = `import("tsx/esm/api").then(({ register }) => { register(); return import(${JSON.stringify(entry)}); })`;
  return new Worker(bootstrap, { ...options, eval: true, execArgv: [] });
};

/** The thread of the embedded database, started when first needed and again after it failed (the database then
 *  recovers from its write-ahead log). */
export interface EmbeddedThread {
  /** A connection as `pg` wants one; there is one at a time. */
  connection(): Duplex;
  /** Writes everything out and ends the thread; one that does not end in time is killed. */
  stop(): Promise<void>;
  /** Ends the thread at once, as a crash would. What was committed is kept. */
  kill(): Promise<void>;
}

const STOP_MS = 20_000;

export const embeddedThread = (dataDir: string): EmbeddedThread => {
  let worker: Worker | undefined;
  let ready: Promise<Worker> | undefined;
  let current: EmbeddedConnection | undefined;

  const start = (): Promise<Worker> =>
    new Promise((resolve, reject) => {
      const started = startWorker(dataDir);
      let reason: Error = new Error("The embedded database stopped.");
      started.on("message", (message: FromWorker) => {
        if (message.kind === "bytes") current?.receive(message.bytes);
        else if (message.kind === "ready") resolve(started);
        else if (message.kind === "failed") reason = stopped(message.message, message.code);
      });
      started.on("error", (error) => {
        reason = stopped(error.message, "");
      });
      started.on("exit", () => {
        worker = undefined;
        ready = undefined;
        current?.destroy(reason);
        reject(reason);
      });
      worker = started;
    });

  return {
    connection: () => {
      current = new EmbeddedConnection(() => {
        ready ??= start();
        return ready;
      });
      return current;
    },
    stop: async () => {
      const stopping = worker;
      if (stopping === undefined) return;
      const ended = new Promise<void>((resolve) => stopping.once("exit", () => resolve()));
      const deadline = setTimeout(() => void stopping.terminate(), STOP_MS);
      stopping.postMessage({ kind: "stop" } satisfies ToWorker);
      await ended;
      clearTimeout(deadline);
    },
    kill: async () => {
      await worker?.terminate();
    },
  };
};

const stopped = (message: string, code: string): Error =>
  Object.assign(new Error(`The embedded database stopped: ${message}`), code === "" ? {} : { code });

/** Carries the wire protocol between the `pg` client and the thread. */
class EmbeddedConnection extends Duplex {
  readonly #start: () => Promise<Worker>;
  #worker: Worker | undefined;

  constructor(start: () => Promise<Worker>) {
    super();
    this.#start = start;
  }

  connect(): this {
    this.#start().then(
      (worker) => {
        this.#worker = worker;
        this.#post({ kind: "begin-session" });
        this.emit("connect");
      },
      (error: unknown) => this.destroy(error instanceof Error ? error : new Error(String(error))),
    );
    return this;
  }

  receive(bytes: Uint8Array): void {
    this.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  }

  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }

  #post(message: ToWorker): void {
    this.#worker?.postMessage(message);
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#post({ kind: "bytes", bytes: chunk });
    done();
  }

  override _writev(chunks: { chunk: Buffer }[], done: () => void): void {
    this.#post({ kind: "bytes", bytes: Buffer.concat(chunks.map(({ chunk }) => chunk)) });
    done();
  }

  override _final(done: () => void): void {
    this.push(null);
    done();
  }
}
