import { runOnce } from "./flite-files.ts";

/** Away from the page, so that nothing stands still while a line is made. */
export interface LineAsked {
  readonly id: number;
  readonly text: string;
  readonly speed: number;
}
export interface LineMade {
  readonly id: number;
  readonly wave: ArrayBuffer | null;
}

/** Of the voice `slt`, whose usual speed is quick. */
const STRETCH = 1.15;

let module: Promise<WebAssembly.Module> | null = null;

addEventListener("message", async ({ data }: MessageEvent<{ wasm: ArrayBuffer } | LineAsked>) => {
  if ("wasm" in data) {
    module = WebAssembly.compile(data.wasm);
    return;
  }
  let wave: ArrayBuffer | null = null;
  try {
    if (module === null) throw new Error("the voice has not been loaded");
    const stretch = (STRETCH / data.speed).toFixed(2);
    const written = await runOnce(await module, [
      ...["flite", "-voice", "slt", "--setf", `duration_stretch=${stretch}`],
      ...["-t", data.text, "-o", "/line.wav"],
    ]);
    const bytes = [...written.values()][0];
    wave = bytes === undefined ? null : new Uint8Array(bytes).buffer;
  } catch {
    // The captions go on without the voice; the player says so.
  }
  const made: LineMade = { id: data.id, wave };
  postMessage(made);
});
