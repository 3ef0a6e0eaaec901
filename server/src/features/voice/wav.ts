import { err, ok, type Result } from "@evenkeel/kernel/result";

export const SAMPLES_PER_SECOND = 16_000;
export const LONGEST_SECONDS = 60;
/** 16 bit each. */
const BYTES_PER_SECOND = SAMPLES_PER_SECOND * 2;
const PCM = 1;
const HEADER_BYTES = 44;

export type WavError = "not-this-sound" | "too-long";

/** The samples of a WAV file, 16 kHz, one channel, 16 bit, 60 s at most. Whatever else the file carries (who made it,
 *  where, with what) is left behind. */
export const samplesOf = (file: Buffer): Result<Buffer, WavError> => {
  if (file.length < HEADER_BYTES) return err("not-this-sound");
  if (file.toString("latin1", 0, 4) !== "RIFF" || file.toString("latin1", 8, 12) !== "WAVE")
    return err("not-this-sound");
  let known = false;
  for (let at = 12; at + 8 <= file.length; ) {
    const name = file.toString("latin1", at, at + 4);
    const length = file.readUInt32LE(at + 4);
    const body = at + 8;
    if (name === "fmt ") {
      if (length < 16 || body + 16 > file.length) return err("not-this-sound");
      known =
        file.readUInt16LE(body) === PCM &&
        file.readUInt16LE(body + 2) === 1 &&
        file.readUInt32LE(body + 4) === SAMPLES_PER_SECOND &&
        file.readUInt16LE(body + 14) === 16;
    }
    if (name === "data") {
      if (!known || length === 0 || length % 2 !== 0 || body + length > file.length)
        return err("not-this-sound");
      return length > LONGEST_SECONDS * BYTES_PER_SECOND
        ? err("too-long")
        : ok(file.subarray(body, body + length));
    }
    at = body + length + (length % 2);
  }
  return err("not-this-sound");
};

/** Samples as a WAV file of nothing but them. */
export const wavOf = (samples: Buffer): Uint8Array<ArrayBuffer> => {
  const file = new Uint8Array(HEADER_BYTES + samples.length);
  const header = Buffer.from(file.buffer, 0, HEADER_BYTES);
  header.write("RIFF", 0, "latin1");
  header.writeUInt32LE(36 + samples.length, 4);
  header.write("WAVEfmt ", 8, "latin1");
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(PCM, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(SAMPLES_PER_SECOND, 24);
  header.writeUInt32LE(BYTES_PER_SECOND, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write("data", 36, "latin1");
  header.writeUInt32LE(samples.length, 40);
  file.set(samples, HEADER_BYTES);
  return file;
};
