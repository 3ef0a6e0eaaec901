import { type AutomaticSpeechRecognitionPipeline, env, pipeline } from "@huggingface/transformers";
import factoryUrl from "onnxruntime-web/ort-wasm-simd-threaded.asyncify.mjs?url";
import wasmUrl from "onnxruntime-web/ort-wasm-simd-threaded.asyncify.wasm?url";
import type { WhisperAnswer, WhisperQuestion } from "./whisper-messages.ts";

// Everything comes from our own server; the library would else fetch from others.
env.allowRemoteModels = false;
env.allowLocalModels = true;
env.localModelPath = "/api/voice/models/";
env.useWasmCache = false;
if (env.backends.onnx.wasm !== undefined) {
  env.backends.onnx.wasm.wasmPaths = { mjs: factoryUrl, wasm: wasmUrl };
  env.backends.onnx.wasm.numThreads = 1;
}

const tell = (answer: WhisperAnswer): void => postMessage(answer);

let loading: Promise<AutomaticSpeechRecognitionPipeline> | null = null;
const recogniser = (model: WhisperQuestion["model"]): Promise<AutomaticSpeechRecognitionPipeline> => {
  const bytes = new Map<string, number>();
  loading ??= pipeline("automatic-speech-recognition", model.id, {
    dtype: model.dtype,
    device: "wasm",
    progress_callback: (progress) => {
      if (progress.status !== "progress") return;
      bytes.set(progress.file, progress.loaded);
      tell({ kind: "fetching", loaded: [...bytes.values()].reduce((sum, n) => sum + n, 0) });
    },
  }).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
};

const LANGUAGES = { en: "english", es: "spanish" } as const;

const hear = async ({ model, samples, language }: WhisperQuestion): Promise<string> => {
  const asr = await recogniser(model);
  const many = model.languages.length > 1;
  const answer = await asr(samples, {
    // Whisper reads thirty seconds at a time.
    chunk_length_s: 30,
    stride_length_s: 5,
    ...(many ? { language: LANGUAGES[language], task: "transcribe" } : {}),
  });
  return [answer]
    .flat()
    .map(({ text }) => text)
    .join(" ");
};

addEventListener("message", ({ data }: MessageEvent<WhisperQuestion>) => {
  hear(data).then(
    (text) => tell({ kind: "heard", id: data.id, text }),
    (error: unknown) => tell({ kind: "failed", id: data.id, why: String(error) }),
  );
});
