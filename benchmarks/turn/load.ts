import { type KeepAlive, keepAlive } from "../keep-alive.ts";
import { beginMembers, MESSAGES, type Member, messageOf } from "../members.ts";

/** One member writes this many messages, fewer than those that the pace of one member would slow. */
const TURNS_EACH = 15;

export interface LoadResult {
  readonly clients: number;
  readonly turns: number;
  readonly turnsPerSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  /** Processor time a turn, of all threads, ms: it moves less than the times by the clock when the machine is busy. */
  readonly processor: Processor;
}

/** Ms so far; null where it cannot be told. */
export interface Processor {
  readonly server: number;
  readonly database: number | null;
  readonly load: number;
}

const ownProcessorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The value below which `share` of the sorted values lie. */
const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;

const turn = async (connection: KeepAlive, member: Member, i: number): Promise<void> => {
  const text = MESSAGES[i % MESSAGES.length] ?? "hello";
  const path = `/api/conversations/${member.conversationId}/messages`;
  const answer = await connection.request("POST", path, messageOf(text), member.cookie);
  if (!answer.body.includes("event: turn-complete"))
    throw new Error(`a turn was not completed: ${answer.status} ${answer.body.slice(0, 400)}`);
};

/** `clients` connections, each writing its next message when it has heard the whole reply to the last. A turn counts
 *  from the first byte sent to the last byte of `turn-complete`. */
export const load = async (
  origin: string,
  clients: number,
  membersEach: number,
  processorMs: () => Promise<Omit<Processor, "load">> = async () => ({ server: Number.NaN, database: null }),
): Promise<LoadResult> => {
  const members = await beginMembers(origin, clients * membersEach);
  const connections = Array.from({ length: clients }, () => keepAlive(origin));
  const times: number[] = [];
  const before = { ...(await processorMs()), load: ownProcessorMs() };
  const began = performance.now();
  await Promise.all(
    connections.map(async (connection, client) => {
      for (const member of members.slice(client * membersEach, (client + 1) * membersEach))
        for (let i = 0; i < TURNS_EACH; i += 1) {
          const start = performance.now();
          await turn(connection, member, i);
          times.push(performance.now() - start);
        }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  const own = ownProcessorMs();
  const after = { ...(await processorMs()), load: own };
  for (const connection of connections) connection.close();
  const sorted = times.sort((a, b) => a - b);
  return {
    clients,
    turns: sorted.length,
    turnsPerSecond: sorted.length / seconds,
    p50Ms: percentile(sorted, 0.5),
    p95Ms: percentile(sorted, 0.95),
    p99Ms: percentile(sorted, 0.99),
    processor: {
      server: (after.server - before.server) / sorted.length,
      database:
        after.database === null || before.database === null
          ? null
          : (after.database - before.database) / sorted.length,
      load: (after.load - before.load) / sorted.length,
    },
  };
};
