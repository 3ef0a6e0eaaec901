/** Says each step of the start with its time, on one line each. */
export interface StartSteps {
  say(line: string): void;
  run<T>(name: string, work: (progress: (text: string) => void) => Promise<T>): Promise<T>;
}

export const startSteps = (print: (line: string) => void, clock: () => number = Date.now): StartSteps => ({
  say: print,
  run: async (name, work) => {
    const began = clock();
    const seconds = () => `${((clock() - began) / 1000).toFixed(1)} s`;
    const progress = (text: string) => print(`  ${name}: ${text} (${seconds()})`);
    const slow = setInterval(() => progress("still at it"), 5_000);
    slow.unref();
    try {
      const value = await work(progress);
      print(`  ${name}: done in ${seconds()}`);
      return value;
    } finally {
      clearInterval(slow);
    }
  },
});
