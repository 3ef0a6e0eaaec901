import { performance } from "node:perf_hooks";
import type { Client } from "./client.ts";
import { talkWithEngine } from "./systems/evenkeel.ts";

export interface Speed {
  readonly turns: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly mostMs: number;
}

const ROUNDS = 5;

/** Milliseconds of a turn of the built-in engine without storage: understanding, safety with its second reader, the reply,
 *  the screen; not the identification of the language. After one round that warms up, each turn is taken five times and
 *  its median counts, so that others on the machine count less; percentiles are over turns. */
export const measureSpeed = async (clients: readonly Client[]): Promise<Speed> => {
  const times: number[][] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    let at = 0;
    for (const client of clients)
      await talkWithEngine(client, 1, (turn) => {
        const begin = performance.now();
        const taken = turn();
        const ms = performance.now() - begin;
        if (round > 0) {
          times[at] ??= [];
          times[at]?.push(ms);
        }
        at += 1;
        return taken;
      });
  }
  const each = times
    .map((of) => [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)] ?? Number.NaN)
    .sort((a, b) => a - b);
  const at = (share: number): number =>
    each[Math.min(each.length - 1, Math.ceil(share * each.length) - 1)] ?? Number.NaN;
  return { turns: each.length, p50Ms: at(0.5), p99Ms: at(0.99), mostMs: at(1) };
};
