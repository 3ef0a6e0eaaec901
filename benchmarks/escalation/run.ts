import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { keepAlive } from "../keep-alive.ts";
import { beginMember, messageOf } from "../members.ts";
import { startPostgres } from "../own-postgres.ts";
import { freePort, hasBuiltServer, type RunningServer, startServer } from "../server-process.ts";
import { nextDrawn, onCallScreen, openBrowser } from "./screen.ts";
import { onCallSession } from "./staff.ts";

/** Members who each write one message of danger, one after the other, while the screen stays open. */
const MEMBERS = 40;
const WORDS = "I keep thinking about killing myself";

interface Result {
  readonly set: string;
  readonly members: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly maxMs: number;
}

const now = (): number => performance.timeOrigin + performance.now();

/** From the first byte of a member's message to its words drawn on another screen.
 *  @param said where members write. @param seen where the screen is connected. */
const measure = async (
  set: string,
  said: RunningServer,
  seen: RunningServer,
  cookie: string,
): Promise<Result> => {
  const browser = await openBrowser();
  try {
    const page = await onCallScreen(browser, seen.origin, cookie);
    const times: number[] = [];
    for (let i = 0; i < MEMBERS; i += 1) {
      const connection = keepAlive(said.origin);
      const member = await beginMember(connection);
      const granted = await connection.request(
        "PUT",
        "/api/consents/alert-on-call",
        { granted: true, textVersion: "benchmark" },
        member.cookie,
      );
      if (granted.status !== 200) throw new Error(`no consent: ${granted.body}`);
      const drawn = await nextDrawn(page);
      const began = now();
      const turn = connection.request(
        "POST",
        `/api/conversations/${member.conversationId}/messages`,
        messageOf(WORDS),
        member.cookie,
      );
      times.push((await drawn()) - began);
      await turn;
      connection.close();
      await wait(50);
    }
    const sorted = times.sort((a, b) => a - b);
    const at = (share: number): number =>
      sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
    return { set, members: MEMBERS, medianMs: at(0.5), p95Ms: at(0.95), maxMs: at(1) };
  } finally {
    await browser.close();
  }
};

const folders: string[] = [];
const newHome = async (): Promise<string> => {
  const home = await mkdtemp(join(tmpdir(), "evenkeel-bench-"));
  folders.push(home);
  return home;
};
const fromSource = !hasBuiltServer();
const results: Result[] = [];

const options = { home: await newHome(), databaseUrl: undefined, fromSource, port: await freePort() };
const alone = await startServer(options);
try {
  results.push(await measure("embedded", alone, alone, await onCallSession(options, alone.origin)));
} finally {
  await alone.stop();
}
const postgres = await startPostgres();
try {
  const databaseUrl = await postgres.newDatabase();
  const first = { home: await newHome(), databaseUrl, fromSource, port: await freePort() };
  const one = await startServer(first);
  const two = await startServer({ ...first, home: await newHome(), port: await freePort() });
  try {
    const cookie = await onCallSession(first, one.origin);
    results.push(await measure(`PostgreSQL ${postgres.version}`, one, one, cookie));
    results.push(await measure("the same, written at one server and seen at another", two, one, cookie));
  } finally {
    await two.stop();
    await one.stop();
  }
} finally {
  await postgres.stop();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
say(
  `${"from words to another screen".padEnd(54)}${["n", "median ms", "p95 ms", "max ms"].map((h) => h.padStart(10)).join("")}`,
);
for (const { set, members, medianMs, p95Ms, maxMs } of results)
  say(`${set.padEnd(54)}${[members, medianMs, p95Ms, maxMs].map((v) => v.toFixed(0).padStart(10)).join("")}`);
await writeFile(
  new URL("./last-result.json", import.meta.url),
  `${JSON.stringify(
    {
      at: new Date().toISOString(),
      node: process.version,
      processor: `${availableParallelism()} x ${cpus()[0]?.model ?? "unknown"}`,
      server: fromSource ? "from source" : "built",
      aimMedianMs: 1_000,
      results,
    },
    null,
    2,
  )}\n`,
);
