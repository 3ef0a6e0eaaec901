import { describe, expect, it } from "vitest";
import { samplesOf, wavOf } from "./wav.ts";

const second = Buffer.from(new Int16Array(16_000).map((_, i) => i % 1_000).buffer);
const wav = (samples: Buffer = second): Buffer => Buffer.from(wavOf(samples));
const changed = (change: (file: Buffer) => void): Buffer => {
  const file = wav();
  change(file);
  return file;
};
const chunk = (name: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(8);
  head.write(name, 0, "latin1");
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
};

describe("a recording as it comes in", () => {
  it("gives its samples and can be written again from them", () => {
    const read = samplesOf(wav());
    expect(read.ok && read.value.equals(second)).toBe(true);
    expect(read.ok && Buffer.from(wavOf(read.value)).equals(wav())).toBe(true);
  });
  it("leaves behind whatever else the file tells of its maker", () => {
    const file = wav();
    const told = Buffer.concat([
      file.subarray(0, 36),
      chunk("LIST", Buffer.from("Anna's phone!")),
      file.subarray(36),
    ]);
    const read = samplesOf(told);
    expect(read.ok && Buffer.from(wavOf(read.value)).includes("Anna")).toBe(false);
    expect(read.ok && read.value.equals(second)).toBe(true);
  });
  it("is taken at 60 seconds and told too long beyond", () => {
    expect(samplesOf(wav(Buffer.alloc(60 * 32_000))).ok).toBe(true);
    expect(samplesOf(wav(Buffer.alloc(60 * 32_000 + 2)))).toEqual({ ok: false, error: "too-long" });
  });
  it.each([
    ["nothing", Buffer.alloc(0)],
    ["text", Buffer.from("not a recording at all, but text of some length")],
    ["a file cut off inside its samples", wav().subarray(0, 20_000)],
    ["a file without samples", wav(Buffer.alloc(0))],
    ["half a sample", changed((file) => file.writeUInt32LE(31_999, 40))],
    ["two channels", changed((file) => file.writeUInt16LE(2, 22))],
    ["44.1 kHz", changed((file) => file.writeUInt32LE(44_100, 24))],
    ["8 bit", changed((file) => file.writeUInt16LE(8, 34))],
    ["compressed sound", changed((file) => file.writeUInt16LE(3, 20))],
    ["a chunk longer than the file", changed((file) => file.writeUInt32LE(0xffff_fff0, 16))],
  ])("is refused when it is %s", (_what, file) => {
    expect(samplesOf(file)).toEqual({ ok: false, error: "not-this-sound" });
  });
});
