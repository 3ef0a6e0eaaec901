import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startPostgres } from "../own-postgres.ts";
import { freePort, hasBuiltServer, startServer } from "../server-process.ts";
import { type LoadResult, load } from "./load.ts";
import { openStreamMemory, type StreamMemory } from "./open-streams.ts";

/** Clients at once, and members that each of them writes for, one after the other. */
const STEPS = [
  { clients: 1, membersEach: 20 },
  { clients: 32, membersEach: 4 },
  { clients: 256, membersEach: 1 },
] as const;
const STREAMS = 2_000;

interface DatabaseResult {
  readonly database: string;
  readonly coldStartMs: number;
  readonly warmStartMs: number;
  readonly residentAfterStartMb: number;
  readonly load: readonly LoadResult[];
  readonly streams: StreamMemory;
}

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    only: { type: "string" },
    source: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
  },
});
const fromSource = values.source || !hasBuiltServer();

const measure = async (
  database: string,
  databaseUrl: string | undefined,
  databaseProcessorMs: () => number | null,
): Promise<DatabaseResult> => {
  const home = await mkdtemp(join(tmpdir(), "evenkeel-bench-"));
  try {
    const options = { home, databaseUrl, fromSource, port: await freePort() };
    const cold = await startServer(options);
    await cold.stop();
    const server = await startServer(options);
    try {
      const { rss } = await server.memory();
      await load(server.origin, 8, 4);
      const results: LoadResult[] = [];
      for (const { clients, membersEach } of STEPS)
        results.push(
          await load(server.origin, clients, values.quick ? 1 : membersEach, async () => ({
            server: await server.processorMs(),
            database: databaseProcessorMs(),
          })),
        );
      const streams = await openStreamMemory(server, values.quick ? 200 : STREAMS);
      return {
        database,
        coldStartMs: cold.startedInMs,
        warmStartMs: server.startedInMs,
        residentAfterStartMb: rss / 1e6,
        load: results,
        streams,
      };
    } finally {
      await server.stop();
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
};

const results: DatabaseResult[] = [];
if (values.only !== "postgres") results.push(await measure("embedded", undefined, () => null));
if (values.only !== "embedded") {
  const postgres = await startPostgres();
  try {
    const name = `PostgreSQL ${postgres.version}`;
    results.push(await measure(name, await postgres.newDatabase(), postgres.processorMs));
  } finally {
    await postgres.stop();
  }
}

const say = (line = ""): void => void process.stdout.write(`${line}\n`);
const cell = (value: string | number, width: number): string =>
  (typeof value === "number"
    ? !Number.isInteger(value) && value < 10
      ? value.toFixed(2)
      : value.toFixed(0)
    : value
  ).padStart(width);

say(
  `${"database".padEnd(20)}${["clients", "turns", "turns/s", "p50 ms", "p95 ms", "p99 ms", "server", "database", "load"].map((h) => h.padStart(10)).join("")}`,
);
for (const { database, load: rows } of results)
  for (const row of rows)
    say(
      `${database.padEnd(20)}${[row.clients, row.turns, row.turnsPerSecond, row.p50Ms, row.p95Ms, row.p99Ms, row.processor.server, row.processor.database ?? "-", row.processor.load].map((v) => cell(v, 10)).join("")}`,
    );
say("server, database, load: processor ms a turn, all threads; the embedded database is in the server");
say();
for (const one of results) {
  say(
    `${one.database}: cold start ${one.coldStartMs.toFixed(0)} ms, warm start ${one.warmStartMs.toFixed(0)} ms, ${one.residentAfterStartMb.toFixed(0)} MB after start`,
  );
  say(
    `${one.database}: ${one.streams.streams} open streams, ${(one.streams.usedBytesEach / 1024).toFixed(1)} KB in use each (${(one.streams.residentBytesEach / 1024).toFixed(1)} KB resident)`,
  );
}
if (!values.quick && values.only === undefined)
  await writeFile(
    new URL("./last-result.json", import.meta.url),
    `${JSON.stringify(
      {
        at: new Date().toISOString(),
        node: process.version,
        processor: `${availableParallelism()} x ${cpus()[0]?.model ?? "unknown"}`,
        server: fromSource ? "from source" : "built",
        loadAverageAtTheEnd: loadavg(),
        results,
      },
      null,
      2,
    )}\n`,
  );
