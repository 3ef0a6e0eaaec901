// Runs one command as a named step: shows progress, keeps its output, and tells how long it took.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs a command; output is shown as it comes when `live`, else only if it fails. Resolves with the exit code and the text. */
export const run = (command, args, { live = false, env = {} } = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let text = "";
    const take = (chunk) => {
      text += chunk;
      if (live) process.stderr.write(chunk);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.on("error", (error) => resolve({ code: 127, text: `${command}: ${error.message}` }));
    child.on("close", (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), text }));
  });

/** A step of set-up: says what it does while it does it, and stops everything with its output when it fails. */
export const step = async (title, work) => {
  const started = Date.now();
  process.stderr.write(`  ${title} ...`);
  const ticking = setInterval(() => process.stderr.write("."), 5_000);
  const { code, text } = await work();
  clearInterval(ticking);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (code === 0) {
    process.stderr.write(` done in ${seconds} s\n`);
    return;
  }
  process.stderr.write(` failed after ${seconds} s\n\n${text.slice(-6_000)}\n`);
  process.exit(code || 1);
};

export const bin = (name) => `${root}node_modules/.bin/${name}`;
