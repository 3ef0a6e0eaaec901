import modelUrl from "@ricky0123/vad-web/dist/silero_vad_v5.onnx?url";
import wasmUrl from "onnxruntime-web/ort-wasm-simd-threaded.wasm?url";
import { env, InferenceSession, Tensor } from "onnxruntime-web/wasm";
import { FRAME_SAMPLES, type Frame, SAMPLES_PER_SECOND } from "./sound.ts";

/** Samples of the frame before that the model wants to see again. */
const CONTEXT = 64;
const STATE = [2, 1, 128] as const;
const STATE_LENGTH = 256;

/** Silero voice activity detection, version 5, in this browser: files of our own server, nothing sent anywhere. */
export const openSilero = async () => {
  env.wasm.wasmPaths = { wasm: wasmUrl };
  env.wasm.numThreads = 1;
  const session = await InferenceSession.create(modelUrl, { executionProviders: ["wasm"] });
  const rate = new Tensor("int64", BigInt64Array.of(BigInt(SAMPLES_PER_SECOND)), []);
  let state = new Tensor("float32", new Float32Array(STATE_LENGTH), STATE);
  const input = new Float32Array(CONTEXT + FRAME_SAMPLES);
  return {
    reset: (): void => {
      state = new Tensor("float32", new Float32Array(STATE_LENGTH), STATE);
      input.fill(0);
    },
    /** How likely it is that someone speaks in this frame, 0 to 1. */
    probability: async (frame: Frame): Promise<number> => {
      input.copyWithin(0, FRAME_SAMPLES);
      input.set(frame, CONTEXT);
      const found = await session.run({
        input: new Tensor("float32", input.slice(), [1, input.length]),
        state,
        sr: rate,
      });
      const [next, output] = [found["stateN"], found["output"]];
      if (next === undefined || output === undefined) throw new Error("the detector gave no answer");
      state = next as typeof state;
      return Number(output.data[0]);
    },
  };
};
