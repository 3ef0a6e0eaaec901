import { createHash } from "node:crypto";
import { tmpdir, userInfo } from "node:os";
import { join, resolve } from "node:path";

/** Longest path that every system takes for a unix socket, in bytes. */
const LONGEST = 100;

/** `<home>/control.sock`; a path too long for a socket gets a short stand-in that names the folder by its hash. */
export const controlSocketPath = (home: string): string => {
  const path = join(resolve(home), "control.sock");
  if (Buffer.byteLength(path) <= LONGEST) return path;
  const hash = createHash("sha256").update(path).digest("hex").slice(0, 16);
  return join(tmpdir(), `evenkeel-${userInfo().uid}-${hash}.sock`);
};
