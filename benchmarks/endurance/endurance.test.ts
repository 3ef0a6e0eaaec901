import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { databaseKinds } from "@evenkeel/server/adapters/database/test-databases.contract";
import { asAdministrator, withDatabase } from "@evenkeel/server/adapters/database/test-setup.contract";
import { describe, expect, inject, it } from "vitest";
import { freePort } from "../server-process.ts";
import { killAndCheck } from "./kill-and-check.ts";

const KILLS = Number(process.env.EVENKEEL_KILLS ?? 3);

describe.each(databaseKinds())("a server that is killed while members write (%s)", (kind) => {
  it(`has lost, doubled and left unanswered nothing it acknowledged, after ${KILLS} kills`, {
    timeout: 300_000,
  }, async () => {
    const home = await mkdtemp(join(tmpdir(), "evenkeel-killed-"));
    const admin = inject("postgresAdmin");
    const name = `evenkeel_killed_${randomBytes(6).toString("hex")}`;
    const databaseUrl = kind === "embedded" ? undefined : withDatabase(admin, name);
    if (databaseUrl !== undefined) await asAdministrator(admin, `create database ${name}`);
    try {
      const result = await killAndCheck({
        ...{ home, databaseUrl, fromSource: true, port: await freePort() },
        kills: KILLS,
        members: 16,
      });
      expect(result.acknowledged).toBeGreaterThan(KILLS * 10);
      expect(result).toMatchObject({ kills: KILLS, missing: 0, doubled: 0, unanswered: 0 });
    } finally {
      if (databaseUrl !== undefined)
        await asAdministrator(admin, `drop database if exists ${name} with (force)`);
      await rm(home, { recursive: true, force: true });
    }
  });
});
