import { segmenter } from "./segmenter.ts";
import { FRAME_MS, type Frame, joined, LONGEST_FRAMES, loudness } from "./sound.ts";
import type { SpeechQueue } from "./speech-queue.ts";
import { VoiceTrouble } from "./trouble.ts";

export type VoiceState =
  | { readonly kind: "idle" }
  | { readonly kind: "opening" }
  /** Held down: everything is recorded until it is let go. */
  | { readonly kind: "holding" }
  /** Hands-free, and nobody speaks. */
  | { readonly kind: "listening" }
  | { readonly kind: "hearing" }
  | { readonly kind: "writing" }
  | { readonly kind: "speaking" }
  /** Hands-free, and nothing was said for a minute: the microphone is off. */
  | { readonly kind: "paused" }
  | { readonly kind: "trouble"; readonly trouble: VoiceTrouble };

/** What a session works with; a test hands in its own. */
export interface VoiceParts {
  /** @throws VoiceTrouble */
  readonly openMicrophone: (onFrame: (frame: Frame) => void) => Promise<{ close(): void }>;
  /** How sure it is that a frame is speech; made when it is first needed. @throws VoiceTrouble */
  readonly openDetector: () => Promise<{ probability(frame: Frame): Promise<number>; reset(): void }>;
  /** @returns the words; empty where there are none. @throws VoiceTrouble */
  readonly recognise: (samples: Float32Array, signal: AbortSignal) => Promise<string>;
  readonly speech: SpeechQueue;
  /** Words that were held down for: they wait for a glance. */
  readonly onHeld: (words: string) => void;
  /** Words of a hands-free talk: they are sent. */
  readonly onHandsFree: (words: string) => void;
}

export interface VoiceSession {
  readonly state: () => VoiceState;
  readonly handsFree: () => boolean;
  subscribe(listener: () => void): () => void;
  /** Hears how loud it is, 0 to 1, frame by frame. */
  onLevel(listener: (level: number) => void): () => void;
  hold(): void;
  release(): void;
  startHandsFree(): void;
  /** Ends whatever goes on: microphone, writing down, speech. */
  stop(): void;
  speak(sentences: readonly string[]): void;
  hush(): void;
}

const SHORTEST_HOLD_FRAMES = Math.ceil(350 / FRAME_MS);
const SILENCE_FRAMES = Math.floor(60_000 / FRAME_MS);
/** A device that cannot follow skips frames instead of falling behind. */
const MOST_WAITING = 30;

export const voiceSession = (parts: VoiceParts): VoiceSession => {
  const { speech } = parts;
  let state: VoiceState = { kind: "idle" };
  let free = false;
  /** Grows whenever something new begins: what belongs to an older one is dropped. */
  let turn = 0;
  let microphone: { close(): void } | null = null;
  let writing: AbortController | null = null;
  let frames: Frame[] = [];
  let silent = 0;
  const cut = segmenter();
  const listeners = new Set<() => void>();
  const levels = new Set<(level: number) => void>();
  const show = (next: VoiceState): void => {
    if (next.kind === state.kind && next.kind !== "trouble") return;
    state = next;
    for (const listener of listeners) listener();
  };
  const tellLevel = (level: number): void => {
    for (const listener of levels) listener(level);
  };
  const close = (): void => {
    microphone?.close();
    microphone = null;
    frames = [];
    cut.reset();
    tellLevel(0);
  };
  const fail = (error: unknown): void => {
    close();
    free = false;
    const trouble =
      error instanceof VoiceTrouble ? error : new VoiceTrouble("recogniser-failed", { cause: error });
    show({ kind: "trouble", trouble });
  };

  const write = async (samples: Float32Array, heard: (words: string) => void): Promise<boolean> => {
    const mine = turn;
    const stop = new AbortController();
    writing = stop;
    try {
      const words = await parts.recognise(samples, stop.signal);
      if (mine !== turn) return false;
      if (words !== "") heard(words);
      return words !== "";
    } finally {
      if (writing === stop) writing = null;
    }
  };

  const open = async (onFrame: (frame: Frame) => void): Promise<boolean> => {
    const mine = turn;
    const opened = await parts.openMicrophone((frame) => {
      if (mine !== turn) return;
      tellLevel(loudness(frame));
      onFrame(frame);
    });
    if (mine === turn) {
      microphone = opened;
      return true;
    }
    opened.close();
    return false;
  };

  const begin = (): number => {
    writing?.abort();
    speech.stop();
    close();
    free = false;
    turn += 1;
    return turn;
  };
  const stop = (): void => {
    begin();
    show({ kind: "idle" });
  };

  const release = (): void => {
    if (state.kind !== "holding") {
      // Let go before the microphone was open: nothing was heard.
      if (state.kind === "opening" && !free) stop();
      return;
    }
    const held = frames;
    close();
    if (held.length < SHORTEST_HOLD_FRAMES) {
      show({ kind: "trouble", trouble: new VoiceTrouble("too-short") });
      return;
    }
    show({ kind: "writing" });
    const mine = turn;
    write(joined(held), parts.onHeld)
      .then((any) => {
        if (mine !== turn) return;
        if (any) show({ kind: "idle" });
        else fail(new VoiceTrouble("nothing-heard"));
      })
      .catch((error: unknown) => {
        if (mine === turn) fail(error);
      });
  };

  const hold = (): void => {
    const mine = begin();
    show({ kind: "opening" });
    open((frame) => {
      frames.push(frame);
      if (frames.length >= LONGEST_FRAMES) release();
    })
      .then((here) => here && show({ kind: "holding" }))
      .catch((error: unknown) => {
        if (mine === turn) fail(error);
      });
  };

  const back = (): void => {
    if (free && microphone !== null) show({ kind: speech.speaking ? "speaking" : "listening" });
  };

  const onSure = (frame: Frame, probability: number): void => {
    const event = cut.push(frame, probability, speech.speaking);
    silent = event === null && state.kind === "listening" ? silent + 1 : 0;
    if (silent >= SILENCE_FRAMES) {
      close();
      turn += 1;
      show({ kind: "paused" });
      return;
    }
    switch (event?.kind) {
      case undefined:
        return;
      case "began":
        // Speaking up silences the reply at once.
        speech.stop();
        show({ kind: "hearing" });
        return;
      case "nothing":
        back();
        return;
      case "ended": {
        show({ kind: "writing" });
        const mine = turn;
        write(event.samples, parts.onHandsFree)
          .then(() => {
            if (mine === turn && state.kind === "writing") back();
          })
          .catch((error: unknown) => {
            if (mine === turn) fail(error);
          });
        return;
      }
      default:
        event satisfies never;
    }
  };

  const startHandsFree = (): void => {
    const mine = begin();
    free = true;
    silent = 0;
    show({ kind: "opening" });
    const listen = async (): Promise<void> => {
      const detector = await parts.openDetector();
      detector.reset();
      let waiting = 0;
      let order: Promise<void> = Promise.resolve();
      const here = await open((frame) => {
        if (waiting >= MOST_WAITING) return;
        waiting += 1;
        order = order.then(async () => {
          const probability = await detector.probability(frame);
          waiting -= 1;
          if (mine === turn) onSure(frame, probability);
        });
        order.catch((error: unknown) => {
          if (mine === turn) fail(new VoiceTrouble("detector-failed", { cause: error }));
        });
      });
      if (here) show({ kind: "listening" });
    };
    listen().catch((error: unknown) => {
      if (mine === turn) fail(error);
    });
  };

  const speak = (sentences: readonly string[]): void => {
    // Whoever is speaking is not talked over.
    if (state.kind === "hearing" || state.kind === "holding" || sentences.length === 0) return;
    speech.speak(sentences, () => {
      if (state.kind !== "speaking") return;
      if (free) back();
      else show({ kind: "idle" });
    });
    if (speech.speaking) show({ kind: "speaking" });
  };

  return {
    state: () => state,
    handsFree: () => free,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    onLevel: (listener) => {
      levels.add(listener);
      return () => void levels.delete(listener);
    },
    ...{ hold, release, startHandsFree, stop, speak },
    hush: () => speech.stop(),
  };
};
