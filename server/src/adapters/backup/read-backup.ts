import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { BackupRefused } from "./backup-failure.ts";
import { type Line, type Manifest, readLine, tally } from "./lines.ts";
import { openSealed } from "./sealed-file.ts";

const NEW_LINE = 0x0a;

async function* textLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let started: Buffer[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, from)) {
      started.push(chunk.subarray(from, end));
      yield Buffer.concat(started).toString("utf8");
      started = [];
      from = end + 1;
    }
    if (from < chunk.length) started.push(chunk.subarray(from));
  }
  if (started.length > 0) yield Buffer.concat(started).toString("utf8");
}

/** The lines of a backup file. @throws BackupRefused when the file is cut short, changed or not what its manifest
 *  says. */
export async function* readBackup(file: string, masterKey: Uint8Array): AsyncGenerator<Line> {
  const sealed = Readable.from(openSealed(file, masterKey));
  const unzip = createGunzip();
  sealed.once("error", (error) => unzip.destroy(error));
  sealed.pipe(unzip);
  const count = tally();
  let promised: Manifest | undefined;
  try {
    for await (const text of textLines(unzip)) {
      const line = readLine(text);
      if (line.kind === "table") count.start(line.table.name);
      else if (line.kind === "row") count.row(line.json);
      else promised = line.manifest;
      yield line;
    }
  } catch (error) {
    if (error instanceof BackupRefused) throw error;
    throw new BackupRefused(`The file ${file} is damaged: it does not unpack.`, { cause: error });
  } finally {
    sealed.destroy();
  }
  if (JSON.stringify(count.manifest()) !== JSON.stringify(promised)) {
    throw new BackupRefused(`The file ${file} is damaged: its tables are not those its manifest tells of.`);
  }
}
