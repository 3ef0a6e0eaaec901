import type { Language } from "@evenkeel/kernel/locale";
import { VoiceTrouble } from "./trouble.ts";
import type { WhisperAnswer, WhisperQuestion } from "./whisper-messages.ts";

let worker: Worker | null = null;
let lastId = 0;
const waiting = new Map<number, (answer: WhisperAnswer | null) => void>();
let fetched = 0;
const listeners = new Set<() => void>();

const giveUp = (): void => {
  worker?.terminate();
  worker = null;
  for (const tell of waiting.values()) tell(null);
  waiting.clear();
};

const workerHere = (): Worker => {
  if (worker !== null) return worker;
  const made = new Worker(new URL("./whisper-worker.ts", import.meta.url), { type: "module" });
  made.addEventListener("message", ({ data }: MessageEvent<WhisperAnswer>) => {
    if (data.kind === "fetching") {
      fetched = data.loaded;
      for (const listener of listeners) listener();
      return;
    }
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  made.addEventListener("error", giveUp);
  worker = made;
  return made;
};

/** Bytes of the model that have come so far, for whoever waits. */
export const fetchedBytes = (): number => fetched;
export const onFetched = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Written down by the model on this device: the sound does not leave it.
 *  @throws VoiceTrouble */
export const recogniseHere = async (
  model: WhisperQuestion["model"],
  samples: Float32Array,
  language: Language,
): Promise<string> => {
  const answer = await new Promise<WhisperAnswer | null>((resolve) => {
    lastId += 1;
    const id = lastId;
    waiting.set(id, resolve);
    try {
      workerHere().postMessage({ id, model, samples, language } satisfies WhisperQuestion);
    } catch {
      giveUp();
    }
  });
  if (answer?.kind === "heard") return answer.text;
  const kind = navigator.onLine ? "recogniser-failed" : "offline";
  throw new VoiceTrouble(kind, { cause: answer?.kind === "failed" ? answer.why : undefined });
};

/** After a no: the model goes from this device. */
export const forgetModel = async (): Promise<void> => {
  giveUp();
  await globalThis.caches?.delete("transformers-cache");
};
