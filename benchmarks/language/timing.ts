import type { Reader } from "./packages.ts";

export interface Timed {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly values: readonly number[];
}

const LEAST_SECONDS = 2;
const now = (): number => performance.now();

/** Processor time of this process so far, in seconds: on one core, and others on the machine do not count. */
const used = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Reads all texts once to warm up, and then again, text by text, until two seconds are over.
 *  @returns texts a second of processor time; times of one text by the clock. */
export const timed = async (read: Reader, texts: readonly string[]): Promise<Timed> => {
  const values: number[] = [];
  for (const text of texts) values.push(await read(text));
  const each: number[] = [];
  const cpu = used();
  const started = now();
  while (now() - started < LEAST_SECONDS * 1000)
    for (const text of texts) {
      const before = now();
      const value = read(text);
      if (typeof value !== "number") await value;
      each.push(now() - before);
    }
  const seconds = used() - cpu;
  each.sort((a, b) => a - b);
  return {
    perSecond: each.length / seconds,
    p50Ms: each[Math.floor(each.length * 0.5)] ?? 0,
    p99Ms: each[Math.floor(each.length * 0.99)] ?? 0,
    values,
  };
};
