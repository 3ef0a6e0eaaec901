import type pg from "pg";
import type { Connections } from "./connections.ts";

/** A connection in use, and the way to give it back. */
export interface Lent {
  readonly client: pg.PoolClient;
  /** @param broken it is thrown away instead of being used again. */
  release(broken?: boolean): void;
}

/** Lends connections for whole transactions. On the embedded database, which has one connection, those that come while
 *  it is lent share it: they stand in line at the database instead of waiting for each other's answers here. Whoever
 *  waits for a connection of their own goes first. */
export const sharedConnection = (connections: Connections): (() => Promise<Lent>) => {
  let current: { readonly client: Promise<pg.PoolClient>; users: number; broken: boolean } | undefined;
  return async () => {
    if (connections.kind !== "embedded") {
      const client = await connections.take();
      return { client, release: (broken) => client.release(broken) };
    }
    if (current === undefined || current.broken || connections.waiting() > 0)
      current = { client: connections.take(), users: 0, broken: false };
    const mine = current;
    mine.users += 1;
    const leave = (): boolean => {
      mine.users -= 1;
      if (mine.users > 0) return false;
      if (current === mine) current = undefined;
      return true;
    };
    try {
      const client = await mine.client;
      return {
        client,
        release: (broken = false) => {
          mine.broken ||= broken;
          if (leave()) client.release(mine.broken);
        },
      };
    } catch (error) {
      mine.broken = true;
      leave();
      throw error;
    }
  };
};
