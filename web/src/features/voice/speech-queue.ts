/** The voice of the device, or a test's. */
export interface Mouth {
  /** Says one sentence; `done` is called once, when it ends or fails. */
  say(sentence: string, done: () => void): void;
  hush(): void;
}

/** Says sentences one after another, so that it can stop between and within them. */
export interface SpeechQueue {
  /** Leaves whatever is being said. @param onEnd hears whether all of it was said. */
  speak(sentences: readonly string[], onEnd: (whole: boolean) => void): void;
  stop(): void;
  readonly speaking: boolean;
}

export const speechQueue = (mouth: Mouth): SpeechQueue => {
  let now: { readonly onEnd: (whole: boolean) => void } | null = null;
  const stop = (): void => {
    const was = now;
    now = null;
    if (was === null) return;
    mouth.hush();
    was.onEnd(false);
  };
  return {
    get speaking() {
      return now !== null;
    },
    stop,
    speak: (sentences, onEnd) => {
      stop();
      const mine = { onEnd };
      now = mine;
      const next = (at: number): void => {
        // An end that comes after a stop belongs to what was left.
        if (now !== mine) return;
        const sentence = sentences[at];
        if (sentence === undefined) {
          now = null;
          onEnd(true);
          return;
        }
        mouth.say(sentence, () => next(at + 1));
      };
      next(0);
    },
  };
};
