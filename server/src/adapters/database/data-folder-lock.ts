import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { link, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Another server holds the data folder. */
export class FolderInUse extends Error {
  readonly folder: string;
  readonly pid: number;
  constructor(folder: string, pid: number, host: string) {
    const where = host === hostname() ? "" : ` on ${host}`;
    super(
      `Another Evenkeel server (process ${pid}${where}) is using the data folder ${folder}. Stop that one first, or set EVENKEEL_HOME to another folder.`,
    );
    this.folder = folder;
    this.pid = pid;
  }
}

export interface FolderLock {
  release(): Promise<void>;
}

/** Who holds the folder. `place` is the machine since its last start and the process namespace: only inside the same
 *  place does a process number mean anything. */
interface Holder {
  readonly pid: number;
  readonly startedAt: string;
  readonly place: string;
  readonly host: string;
  readonly released?: true;
}

const HEARTBEAT_MS = 2_000;
/** How long a holder elsewhere is watched for a heartbeat before it is taken for dead. */
const WATCH_MS = 7_000;

const readOr = (read: () => string, otherwise: string): string => {
  try {
    return read().trim();
  } catch {
    return otherwise;
  }
};

/** Start time of a process as the system tells it: clock ticks since boot on Linux, a date elsewhere; "" when it
 *  cannot be told. With it, a number that was given to a new process is not mistaken for the old one. */
const startOf = (pid: number): string =>
  readOr(
    () => readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\)/s, "").split(" ")[20] ?? "",
    readOr(() => {
      if (process.platform === "win32") return "";
      return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8", stdio: "pipe" });
    }, ""),
  );

const placeNow = (): string =>
  [
    hostname(),
    readOr(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8"), ""),
    readOr(() => readlinkSync("/proc/self/ns/pid"), ""),
  ].join(" ");

const runs = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
};

const isHolder = (value: unknown): value is Holder =>
  typeof value === "object" && value !== null && "pid" in value && typeof value.pid === "number";

const readHolder = async (file: string): Promise<Holder | undefined> => {
  try {
    const value: unknown = JSON.parse(await readFile(file, "utf8"));
    return isHolder(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

const isAlive = async (file: string, holder: Holder): Promise<boolean> => {
  if (holder.released === true) return false;
  if (holder.place === placeNow()) return runs(holder.pid) && startOf(holder.pid) === holder.startedAt;
  const beat = async (): Promise<number> => (await stat(file)).mtimeMs;
  const before = await beat().catch(() => 0);
  for (let waited = 0; waited < WATCH_MS; waited += 250) {
    await wait(250);
    if ((await beat().catch(() => 0)) !== before) return true;
  }
  return false;
};

const numbered = async (folder: string): Promise<readonly number[]> =>
  (await readdir(folder))
    .filter((name) => /^\d{9}$/.test(name))
    .map(Number)
    .sort((a, b) => a - b);

/** Takes the data folder for this process. The lock is a row of numbered files in `<home>/lock`; whoever wrote the
 *  highest number holds it. A holder that is gone is followed by a new file with the next number, which only one
 *  process can create; it then makes sure that nobody is ahead of it and clears the lower ones away.
 *  @throws FolderInUse while the holder is alive. */
export const lockFolder = async (home: string): Promise<FolderLock> => {
  const folder = join(home, "lock");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const fileOf = (number: number): string => join(folder, String(number).padStart(9, "0"));
  const me: Holder = {
    pid: process.pid,
    startedAt: startOf(process.pid),
    place: placeNow(),
    host: hostname(),
  };

  for (;;) {
    const last = (await numbered(folder)).at(-1) ?? 0;
    if (last > 0) {
      const holder = await readHolder(fileOf(last));
      if (holder !== undefined && (await isAlive(fileOf(last), holder))) {
        throw new FolderInUse(home, holder.pid, holder.host);
      }
    }
    const mine = fileOf(last + 1);
    // Written aside and linked, so that a lock file is never seen half written.
    const aside = join(folder, `new-${randomBytes(6).toString("hex")}`);
    await writeFile(aside, JSON.stringify(me), { mode: 0o600 });
    const created = await link(aside, mine).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
        throw error;
      },
    );
    await rm(aside, { force: true });
    if (!created) continue;
    const all = await numbered(folder);
    if (all.at(-1) !== last + 1) {
      await rm(mine, { force: true });
      continue;
    }
    for (const number of all) if (number <= last) await rm(fileOf(number), { force: true });
    return held(mine, me);
  }
};

const held = (file: string, me: Holder): FolderLock => {
  const beat = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => undefined);
  }, HEARTBEAT_MS);
  beat.unref();
  let released = false;
  return {
    release: async () => {
      if (released) return;
      released = true;
      clearInterval(beat);
      // The number stays taken: a slow starter that saw it must not create it a second time.
      const aside = `${file}.released`;
      await writeFile(aside, JSON.stringify({ ...me, released: true } satisfies Holder), { mode: 0o600 });
      await rename(aside, file);
    },
  };
};
