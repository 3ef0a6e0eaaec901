import { setImmediate as breathe } from "node:timers/promises";
import { Zip, ZipDeflate } from "fflate";

const CHUNK = 128 * 1024;

export interface ExportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A zip of these files, made in slices so that other requests are answered in between. */
export const zipOf = async (files: readonly ExportFile[], at: Date): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  const finished = new Promise<void>((resolve, reject) => {
    const zip = new Zip((error, chunk, final) => {
      if (error !== null) return reject(error);
      chunks.push(chunk);
      if (final) resolve();
    });
    const add = async (): Promise<void> => {
      for (const { name, bytes } of files) {
        const entry = new ZipDeflate(name, { level: 6 });
        entry.mtime = at;
        zip.add(entry);
        for (let i = 0; i < bytes.length || i === 0; i += CHUNK) {
          entry.push(bytes.subarray(i, i + CHUNK), i + CHUNK >= bytes.length);
          await breathe();
        }
      }
      zip.end();
    };
    add().catch(reject);
  });
  await finished;
  return Buffer.concat(chunks);
};
