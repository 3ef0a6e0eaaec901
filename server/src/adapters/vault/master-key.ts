import { createHmac, randomBytes } from "node:crypto";
import { existsSync, realpathSync } from "node:fs";
import { mkdir, open, readFile, stat } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { KEY_BYTES } from "./envelope.ts";

/** The master key is missing, malformed, readable by others or not the one this database was written with. */
export class MasterKeyRefused extends Error {}

export interface MasterKey {
  readonly key: Uint8Array;
  /** Names the key without giving it away. */
  readonly id: string;
  /** Where it came from, for messages. */
  readonly origin: string;
  /** Set for a key made a moment ago: writes it down. Called before anything is wrapped under it. */
  readonly keep: (() => Promise<void>) | undefined;
  /** The key in use until now, when it is being replaced. */
  readonly previous: Uint8Array | undefined;
}

export interface MasterKeyConfig {
  readonly home: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export const masterKeyId = (key: Uint8Array): string =>
  createHmac("sha256", key).update("evenkeel master key id").digest("hex").slice(0, 16);

/** 32 bytes from 64 hexadecimal digits or base64. */
export const parseMasterKey = (text: string, origin: string): Uint8Array => {
  const trimmed = text.trim();
  const key = /^[0-9a-f]{64}$/i.test(trimmed)
    ? Buffer.from(trimmed, "hex")
    : Buffer.from(/^[A-Za-z0-9+/_-]{43}=?$/.test(trimmed) ? trimmed : "", "base64");
  if (key.length !== KEY_BYTES) {
    throw new MasterKeyRefused(
      `The master key in ${origin} is not 32 bytes as 64 hexadecimal digits or base64. "openssl rand -hex 32" makes one.`,
    );
  }
  if (new Set(key).size < 8) {
    throw new MasterKeyRefused(
      `The master key in ${origin} is not random. "openssl rand -hex 32" makes one.`,
    );
  }
  return key;
};

const realOrResolved = (path: string): string => {
  const full = resolve(path);
  if (existsSync(full)) return realpathSync(full);
  return dirname(full) === full
    ? full
    : join(realOrResolved(dirname(full)), full.slice(dirname(full).length));
};

const isInside = (file: string, folder: string): boolean => {
  const way = relative(realOrResolved(folder), realOrResolved(file));
  return way === "" || !(way.startsWith("..") || resolve(way) === way);
};

/** Where the key is kept when the environment does not hold it: beside the data folder, never in it, so that a copy
 *  of the data is not a copy of the key. */
export const masterKeyFile = ({ home, env = process.env }: MasterKeyConfig): string => {
  const file = resolve(env.EVENKEEL_MASTER_KEY_FILE ?? join(dirname(resolve(home)), "keys", "master.key"));
  if (isInside(file, home)) {
    throw new MasterKeyRefused(
      `The master key file ${file} lies in the data folder. Move it out and set EVENKEEL_MASTER_KEY_FILE: whoever copies the data must not get the key with it.`,
    );
  }
  return file;
};

const writeKey = async (file: string, key: Uint8Array): Promise<void> => {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, "wx", 0o600);
  try {
    await handle.writeFile(`${Buffer.from(key).toString("hex")}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const readKeyFile = async (file: string): Promise<Uint8Array> => {
  const { mode } = await stat(file);
  if (process.platform !== "win32" && (mode & 0o077) !== 0) {
    throw new MasterKeyRefused(
      `The master key file ${file} can be read by other users of this machine. Close it with: chmod 600 "${file}"`,
    );
  }
  return parseMasterKey(await readFile(file, "utf8"), file);
};

/** The master key from `EVENKEEL_MASTER_KEY`, else from its file; a new one when there is neither, which is written
 *  down by `keep` once the database turns out to need no older one. `EVENKEEL_MASTER_KEY_PREVIOUS` names the key to
 *  be replaced. @throws MasterKeyRefused */
export const loadMasterKey = async (config: MasterKeyConfig): Promise<MasterKey> => {
  const env = config.env ?? process.env;
  const before = env.EVENKEEL_MASTER_KEY_PREVIOUS;
  const previous =
    before === undefined || before === ""
      ? undefined
      : parseMasterKey(before, "EVENKEEL_MASTER_KEY_PREVIOUS");
  const made = (key: Uint8Array, origin: string, keep?: () => Promise<void>): MasterKey => ({
    key,
    id: masterKeyId(key),
    origin,
    keep,
    previous,
  });
  const given = env.EVENKEEL_MASTER_KEY;
  if (given !== undefined && given !== "") {
    return made(parseMasterKey(given, "EVENKEEL_MASTER_KEY"), "EVENKEEL_MASTER_KEY");
  }
  const file = masterKeyFile(config);
  if (existsSync(file)) return made(await readKeyFile(file), file);
  const key = randomBytes(KEY_BYTES);
  return made(key, file, () => writeKey(file, key));
};
