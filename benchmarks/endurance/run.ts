import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "../own-postgres.ts";
import { freePort, hasBuiltServer } from "../server-process.ts";
import { type EnduranceResult, killAndCheck } from "./kill-and-check.ts";

const KILLS = Number(process.env.EVENKEEL_KILLS ?? 20);
const MEMBERS = 24;

const measure = async (databaseUrl: string | undefined): Promise<EnduranceResult> => {
  const home = await mkdtemp(join(tmpdir(), "evenkeel-endurance-"));
  try {
    return await killAndCheck({
      ...{ home, databaseUrl, kills: KILLS, members: MEMBERS },
      fromSource: !hasBuiltServer(),
      port: await freePort(),
    });
  } finally {
    await rm(home, { recursive: true, force: true });
  }
};

const results: (EnduranceResult & { database: string })[] = [];
results.push({ database: "embedded", ...(await measure(undefined)) });
const postgres = await startPostgres();
try {
  results.push({
    database: `PostgreSQL ${postgres.version}`,
    ...(await measure(await postgres.newDatabase())),
  });
} finally {
  await postgres.stop();
}
for (const one of results)
  process.stdout.write(
    `${one.database}: killed ${one.kills} times; ${one.acknowledged} messages acknowledged, ${one.brokenOff} of them cut off before their answer; missing ${one.missing}, doubled ${one.doubled}, unanswered ${one.unanswered}\n`,
  );
await writeFile(
  new URL("./last-result.json", import.meta.url),
  `${JSON.stringify({ at: new Date().toISOString(), node: process.version, results }, null, 2)}\n`,
);
if (results.some(({ missing, doubled, unanswered }) => missing + doubled + unanswered > 0))
  process.exitCode = 1;
