import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { type KeepAlive, keepAlive } from "../keep-alive.ts";
import { beginMember, messageOf } from "../members.ts";
import type { RunningServer } from "../server-process.ts";

/** Messages of one member that are answered at once; those after them wait their turn with an open stream. */
const UNSLOWED = 20;
const WARM_UP = 300;

export interface StreamMemory {
  readonly streams: number;
  /** Heap and buffers in use after a collection, with the streams open less without, by stream, bytes. */
  readonly usedBytesEach: number;
  /** The same of the resident set of the process. */
  readonly residentBytesEach: number;
}

/** What one open stream costs the server: messages of one member that wait to be answered, each on a connection and in
 *  a conversation of its own. */
export const openStreamMemory = async (server: RunningServer, streams: number): Promise<StreamMemory> => {
  const setUp = keepAlive(server.origin);
  const { cookie } = await beginMember(setUp);
  const conversations = Array.from({ length: streams + UNSLOWED + WARM_UP }, () => randomUUID());
  for (const id of conversations) await setUp.request("POST", "/api/conversations", { id }, cookie);
  for (const id of conversations.splice(0, UNSLOWED))
    await setUp.request("POST", `/api/conversations/${id}/messages`, messageOf("hello"), cookie);
  const open = (those: readonly string[]): Promise<KeepAlive[]> =>
    Promise.all(
      those.map(async (id) => {
        const connection = keepAlive(server.origin);
        await connection.begin(
          "POST",
          `/api/conversations/${id}/messages`,
          messageOf("I can't sleep again, and I have to be at work at seven."),
          cookie,
        );
        return connection;
      }),
    );
  // The same once before, and closed: code that is compiled on the way is no cost of a stream.
  for (const connection of await open(conversations.splice(0, WARM_UP))) connection.close();
  await wait(500);
  const before = await server.memory();
  const connections = await open(conversations);
  const after = await server.memory();
  for (const connection of connections) connection.close();
  setUp.close();
  const used = (memory: typeof before): number => memory.heapUsed + memory.external;
  return {
    streams,
    usedBytesEach: (used(after) - used(before)) / streams,
    residentBytesEach: (after.rss - before.rss) / streams,
  };
};
