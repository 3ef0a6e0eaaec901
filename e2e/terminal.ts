import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Evenkeel } from "./evenkeel.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** `npm run --silent <command>` beside the running server. @returns what it printed on standard output. */
export const terminal = (evenkeel: Evenkeel, command: string, ...args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", "--silent", command, "--", ...args], {
      cwd: root,
      env: {
        ...process.env,
        EVENKEEL_HOME: evenkeel.home,
        EVENKEEL_ORIGIN: evenkeel.origin,
        PORT: new URL(evenkeel.origin).port,
        DATABASE_URL: "",
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let out = "";
    let aside = "";
    child.stdout.on("data", (chunk) => (out += chunk));
    child.stderr.on("data", (chunk) => (aside += chunk));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0
        ? resolve(out.trim())
        : reject(new Error(`npm run ${command} ended with ${code}:\n${aside}`)),
    );
  });
