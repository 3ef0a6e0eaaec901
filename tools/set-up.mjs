// Makes a fresh clone ready: installs what is missing, builds what has changed. Needs nothing but Node and npm.
//   node tools/set-up.mjs start | test | build | packages (these alone)
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bin, root, run, step } from "./step.mjs";

const LEAST_NODE = [20, 19];
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1])) {
  process.stderr.write(
    `Evenkeel needs Node ${LEAST_NODE.join(".")} or newer; this is ${process.versions.node}. A current release is at https://nodejs.org\n`,
  );
  process.exit(1);
}

const stampFile = (name) => join(root, ".cache", `${name}.stamp`);
const readStamp = (name) => (existsSync(stampFile(name)) ? readFileSync(stampFile(name), "utf8") : "");
const writeStamp = (name, value) => {
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(stampFile(name), value);
};

const lockHash = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .digest("hex");
if (!existsSync(join(root, "node_modules", ".package-lock.json")) || readStamp("install") !== lockHash) {
  await step("Installing packages", () =>
    run("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"]),
  );
  writeStamp("install", lockHash);
}

/** One line a source file: path, size and time; a change in any of them builds again. */
const fingerprint = (folders) => {
  const hash = createHash("sha256");
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      if (entry.name === "node_modules" || entry.name === "dist" || entry.name.startsWith(".")) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else {
        const { size, mtimeMs } = statSync(path);
        hash.update(`${path} ${size} ${mtimeMs}\n`);
      }
    }
  };
  for (const folder of folders) walk(join(root, folder));
  return hash.update(lockHash).digest("hex");
};

if (process.argv[2] === "packages") process.exit(0);

const rooms = ["domain", "content", "contract", "models"];
const builds = [
  {
    name: "server",
    folders: [...rooms, "server"],
    built: "server/dist/main.js",
    title: "Building the server",
    work: () => run(bin("tsc"), ["-b", "server"]),
  },
  {
    name: "web",
    folders: [...rooms, "web"],
    built: "web/dist/index.html",
    title: "Building the web app",
    work: () => run("npm", ["run", "--silent", "build", "-w", "web"]),
  },
];
for (const { name, folders, built, title, work } of builds) {
  const now = fingerprint(folders);
  if (existsSync(join(root, built)) && readStamp(name) === now) continue;
  await step(title, work);
  writeStamp(name, now);
}
