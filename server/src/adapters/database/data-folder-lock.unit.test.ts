import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FolderInUse, lockFolder } from "./data-folder-lock.ts";

describe("lock of the data folder", () => {
  let home: string;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), "evenkeel-lock-"));
  });
  afterEach(() => rm(home, { recursive: true, force: true }));

  const newest = async (): Promise<string> => {
    const files = (await readdir(join(home, "lock"))).filter((name) => /^\d+$/.test(name)).sort();
    return join(home, "lock", files.at(-1) ?? "");
  };
  const rewrite = async (change: Record<string, unknown>): Promise<void> => {
    const file = await newest();
    await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, "utf8")), ...change }));
  };

  it("refuses a second server with a sentence that names the folder and the process", async () => {
    const lock = await lockFolder(home);
    const second = lockFolder(home);
    await expect(second).rejects.toThrow(FolderInUse);
    await expect(second).rejects.toThrow(`process ${process.pid}`);
    await expect(second).rejects.toThrow(home);
    await lock.release();
  });

  it("can be taken again and again once it is released, and leaves one file", async () => {
    for (let i = 0; i < 5; i += 1) await (await lockFolder(home)).release();
    expect(await readdir(join(home, "lock"))).toHaveLength(1);
  });

  it("follows a server that was killed, told by its process number", async () => {
    const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
    await lockFolder(home);
    await rewrite({ pid: child.pid, startedAt: "0" });
    // The number runs, but as another process than the one that took the lock.
    const lock = await lockFolder(home);
    await lock.release();
    await lockFolder(home);
    await rewrite({ pid: 2 ** 22 + 1 });
    await (await lockFolder(home)).release();
    child.kill("SIGKILL");
  });

  it("is held by a living process of another kind too", async () => {
    const first = await lockFolder(home);
    const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
    const started = (await readFile(`/proc/${child.pid}/stat`, "utf8").catch(() => ""))
      .replace(/^.*\)/s, "")
      .split(" ")[20];
    if (started !== undefined) {
      await rewrite({ pid: child.pid, startedAt: started });
      await expect(lockFolder(home)).rejects.toThrow(`process ${child.pid}`);
    }
    child.kill("SIGKILL");
    await first.release();
  });

  it("lets exactly one of many starters follow a dead server", async () => {
    await lockFolder(home);
    await rewrite({ pid: 2 ** 22 + 1 });
    const results = await Promise.allSettled([...Array(12)].map(() => lockFolder(home)));
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
    for (const result of results) {
      if (result.status === "rejected") expect(result.reason).toBeInstanceOf(FolderInUse);
    }
  });

  it("waits for a heartbeat of a holder on another machine, and takes over when there is none", async () => {
    const lock = await lockFolder(home);
    await rewrite({ place: "elsewhere", host: "elsewhere" });
    await expect(lockFolder(home)).rejects.toThrow("on elsewhere");
    await lock.release();
    await lockFolder(home).then((again) => again.release());
    await rewrite({ place: "elsewhere", host: "elsewhere", released: undefined });
    await (await lockFolder(home)).release();
  }, 20_000);
});
