import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { Transform, type TransformCallback } from "node:stream";
import { z } from "zod";
import { BackupRefused } from "./backup-failure.ts";

/** A backup file: a line that names the format, a line of JSON anyone may read, then sealed pieces. A piece is its
 *  length (4 bytes), ciphertext and tag; its nonce counts the pieces and marks the last, so that a missing, moved or
 *  added piece is noticed. The key is made from the master key and the header, so that a changed header is too. */
const MAGIC = "evenkeel backup 1";
const PIECE = 64 * 1024;
const TAG = 16;
const LONGEST_HEADER = 4_096;

export const backupHeader = z.object({
  kind: z.enum(["data", "keys"]),
  /** The same in the two files of one backup. */
  id: z.uuid(),
  createdAt: z.iso.datetime(),
  /** Name of the last migration. */
  schema: z.string(),
  masterKeyId: z.string(),
  salt: z.string(),
});
export type BackupHeader = z.infer<typeof backupHeader>;

export const newSalt = (): string => randomBytes(32).toString("base64url");

const keyOf = (masterKey: Uint8Array, headerLine: string, salt: string): Uint8Array => {
  const bound = createHash("sha256").update(headerLine).digest();
  const info = Buffer.concat([Buffer.from("evenkeel backup "), bound]);
  return new Uint8Array(hkdfSync("sha256", masterKey, Buffer.from(salt, "base64url"), info, 32));
};

const nonceOf = (count: number, last: boolean): Buffer => {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt8(last ? 1 : 0, 0);
  nonce.writeBigUInt64BE(BigInt(count), 4);
  return nonce;
};

/** Bytes in, a backup file out. */
export const sealing = (masterKey: Uint8Array, header: BackupHeader): Transform => {
  const headerLine = JSON.stringify(header);
  const key = keyOf(masterKey, headerLine, header.salt);
  let held = Buffer.alloc(0);
  let count = 0;
  const piece = (plain: Buffer, last: boolean): Buffer => {
    const cipher = createCipheriv("aes-256-gcm", key, nonceOf(count, last), { authTagLength: TAG });
    count += 1;
    const body = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    return Buffer.concat([length, body]);
  };
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      held = Buffer.concat([held, chunk]);
      while (held.length > PIECE) {
        this.push(piece(held.subarray(0, PIECE), false));
        held = held.subarray(PIECE);
      }
      done();
    },
    flush(done: TransformCallback) {
      this.push(piece(held, true));
      done();
    },
  });
  stream.push(`${MAGIC}\n${headerLine}\n`);
  return stream;
};

const NOT_OURS = "is not a backup of Evenkeel, or its beginning is damaged.";

/** Reads the header, which is not secret. @throws BackupRefused when it is no backup file. */
export const readHeader = async (
  file: string,
): Promise<{ readonly header: BackupHeader; readonly line: string; readonly bytes: number }> => {
  const handle = await open(file, "r").catch((error: unknown) => {
    throw new BackupRefused(`The file ${file} cannot be read.`, { cause: error });
  });
  try {
    const buffer = Buffer.alloc(LONGEST_HEADER);
    const { bytesRead } = await handle.read(buffer, 0, LONGEST_HEADER, 0);
    const [magic, line] = buffer.toString("utf8", 0, bytesRead).split("\n", 2);
    if (magic !== MAGIC || line === undefined) throw new BackupRefused(`The file ${file} ${NOT_OURS}`);
    const parsed = backupHeader.safeParse(JSON.parse(line));
    if (!parsed.success) throw new BackupRefused(`The file ${file} ${NOT_OURS}`);
    return { header: parsed.data, line, bytes: Buffer.byteLength(`${magic}\n${line}\n`) };
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new BackupRefused(`The file ${file} ${NOT_OURS}`, { cause: error });
    throw error;
  } finally {
    await handle.close();
  }
};

/** The bytes that were sealed. @throws BackupRefused when the file is cut short or changed. */
export async function* openSealed(file: string, masterKey: Uint8Array): AsyncGenerator<Buffer> {
  const { header, line, bytes } = await readHeader(file);
  const key = keyOf(masterKey, line, header.salt);
  let held = Buffer.alloc(0);
  let count = 0;
  let lastSeen = false;
  const tryOpen = (body: Buffer, last: boolean): Buffer | undefined => {
    try {
      const decipher = createDecipheriv("aes-256-gcm", key, nonceOf(count, last), { authTagLength: TAG });
      decipher.setAuthTag(body.subarray(body.length - TAG));
      return Buffer.concat([decipher.update(body.subarray(0, body.length - TAG)), decipher.final()]);
    } catch {
      return undefined;
    }
  };
  for await (const chunk of createReadStream(file, { start: bytes })) {
    held = Buffer.concat([held, chunk as Buffer]);
    while (held.length >= 4 && held.length >= 4 + held.readUInt32BE(0)) {
      const body = held.subarray(4, 4 + held.readUInt32BE(0));
      held = held.subarray(4 + body.length);
      const readable: boolean = !lastSeen && body.length >= TAG;
      const middle: Buffer | undefined = readable ? tryOpen(body, false) : undefined;
      const plain: Buffer | undefined = middle ?? (readable ? tryOpen(body, true) : undefined);
      if (plain === undefined) {
        throw new BackupRefused(
          `The file ${file} was changed or damaged: part ${count + 1} of it does not open.`,
        );
      }
      lastSeen = middle === undefined;
      count += 1;
      yield plain;
    }
  }
  if (!lastSeen || held.length > 0) {
    throw new BackupRefused(
      `The file ${file} is cut short: its end is missing. Copy it again from where it was made.`,
    );
  }
}
