/** Answers that are slowed on purpose. Cheap in memory, as each of them holds an open stream; `stop` ends all waits. */
export interface SlowDown {
  /** Resolves after `ms`; rejects when the server closes meanwhile. */
  wait(ms: number): Promise<void>;
  stop(): void;
}

export const slowDown = (): SlowDown => {
  const waiting = new Map<NodeJS.Timeout, (reason: Error) => void>();
  return {
    wait: (ms) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(timer);
          resolve();
        }, ms);
        waiting.set(timer, reject);
      }),
    stop: () => {
      for (const [timer, reject] of waiting) {
        clearTimeout(timer);
        reject(new Error("the server is closing"));
      }
      waiting.clear();
    },
  };
};
