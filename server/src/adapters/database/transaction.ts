import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as wait } from "node:timers/promises";
import type { CompiledQuery, DatabaseConnection, QueryResult } from "kysely";
import type pg from "pg";
import type { Connections } from "./connections.ts";
import {
  DatabaseClosed,
  DatabaseUnavailable,
  endsTheDatabase,
  isConnectionLost,
  isStorageFull,
  isWorthRunningAgain,
  StorageFull,
} from "./failure.ts";
import type { Identity } from "./identity.ts";
import { Session } from "./session.ts";
import { sharedConnection } from "./shared-connection.ts";
import { SingleStatement } from "./single-statement.ts";
import { statementNames } from "./statement-names.ts";
import { wholeTransaction } from "./whole-transaction.ts";

const ATTEMPTS = 8;
const LOST_PAUSE_MS = 150;
/** Longest a transaction may sit idle on a PostgreSQL server before it is ended, so that a lost process frees its rows. */
const IDLE_LIMIT = "60s";

/** One message and so one round trip. The ids are UUIDs by the time they come here (identity.ts) and everything else
 *  is ours, so the text can be put together; it runs in half the time of a statement with parameters. Nothing else is
 *  sent before it is confirmed, so no statement can ever run under the login itself. */
const beginning = ({ role, memberId, actorId, searchPath, isolation }: Identity): string =>
  `begin isolation level ${isolation}; set local role ${role}; set local evenkeel.member_id = '${memberId}'; set local evenkeel.actor_id = '${actorId}'; set local search_path = ${searchPath}; set local idle_in_transaction_session_timeout = '${IDLE_LIMIT}'`;

/** What went wrong, as one of the failures that callers tell apart. */
const failureOf = (error: unknown): unknown => {
  if (isStorageFull(error)) return new StorageFull(error);
  if (isConnectionLost(error)) return new DatabaseUnavailable("not-applied", error);
  return error;
};

/** A transaction somebody has begun and must end. */
export interface OpenTransaction {
  readonly session: Session;
  /** @throws when the database rolled it back instead. */
  commit(): Promise<void>;
  /** @param after what made it necessary. */
  rollback(after?: unknown): Promise<void>;
}

export interface Transactions {
  /** Bare connections, for migrations and for tests of this adapter. */
  readonly connections: Connections;
  begin(identity: Identity): Promise<OpenTransaction>;
  /** Runs `work` in one transaction; again after a serialisation failure or deadlock, and once more after a
   *  connection lost before the commit. */
  run<T>(identity: Identity, work: (session: Session) => Promise<T>): Promise<T>;
  /** As `run`, for work of one statement, which is the whole transaction and leaves in one piece. After a connection
   *  lost in its midst it runs again also where the first run may have been kept. */
  once<T>(identity: Identity, work: (session: DatabaseConnection) => Promise<T>): Promise<T>;
  /** Resolves when a trivial query answers. */
  answers(): Promise<void>;
  close(): Promise<void>;
}

/** Whether the running code is inside a transaction. Asking for a second one there would wait for the first, which
 *  waits for it: for a minute on the embedded database, which has one connection; on PostgreSQL it could exhaust the
 *  pool. Both refuse it. Once an async context is in use every promise of the process costs more (a seventh of a turn on
 *  Node 20), so this is watched where the code runs from source, as in tests, and not in the built server. */
const watchesNesting = import.meta.url.endsWith(".ts");
const inside = new AsyncLocalStorage<{ open: boolean }>();

export const transactionsOn = (connections: Connections): Transactions => {
  const nameOf = statementNames();
  let closed = false;

  const lend = sharedConnection(connections);

  const refuseClosed = (): void => {
    if (closed) throw new DatabaseClosed("The database is closed.");
  };

  const take = async (): Promise<pg.PoolClient> => {
    refuseClosed();
    return connections.take();
  };

  const start = async (identity: Identity): Promise<OpenTransaction> => {
    const client = await take();
    const session = new Session(client, nameOf);
    const rollback = async (after?: unknown): Promise<void> => {
      session.end();
      if (connections.kind === "embedded" && endsTheDatabase(after)) {
        client.release(true);
        await connections.startAgain();
        return;
      }
      // A connection whose rollback fails may still be inside the transaction: it is thrown away, not reused.
      const failed = await client.query("rollback").then(
        () => false,
        () => true,
      );
      client.release(failed);
    };
    const commit = async (): Promise<void> => {
      session.end();
      let command: string;
      try {
        command = (await client.query("commit")).command;
      } catch (error) {
        client.release(true);
        if (endsTheDatabase(error)) await connections.startAgain();
        throw isConnectionLost(error) ? new DatabaseUnavailable("unknown", error) : error;
      }
      client.release();
      if (command !== "COMMIT") {
        throw new Error("The transaction was rolled back: a statement in it failed and was not reported.");
      }
    };
    try {
      await client.query(beginning(identity));
    } catch (error) {
      await rollback(error);
      throw error;
    }
    return { session, commit, rollback };
  };

  const refuseInside = (): void => {
    if (inside.getStore()?.open === true) {
      throw new Error(
        "A transaction is already open here: use its trx, or do this before it begins or after it has ended.",
      );
    }
  };

  const attempt = async <T>(identity: Identity, work: (session: Session) => Promise<T>): Promise<T> => {
    refuseInside();
    const transaction = await start(identity);
    const scope = { open: true };
    let result: T;
    try {
      result = await (watchesNesting
        ? inside.run(scope, () => work(transaction.session))
        : work(transaction.session)
      ).finally(() => {
        scope.open = false;
      });
    } catch (error) {
      await transaction.rollback(error);
      throw error;
    }
    await transaction.commit();
    return result;
  };

  const send = async (identity: Identity, query: CompiledQuery): Promise<QueryResult<unknown>> => {
    refuseClosed();
    const { client, release } = await lend();
    try {
      const result = await wholeTransaction(client, identity, query, nameOf(query.sql));
      release();
      return result;
    } catch (error) {
      const ended = connections.kind === "embedded" && endsTheDatabase(error);
      release(ended || isConnectionLost(error));
      if (ended) await connections.startAgain();
      throw error;
    }
  };

  const attemptOnce = async <T>(
    identity: Identity,
    work: (session: DatabaseConnection) => Promise<T>,
  ): Promise<T> => {
    refuseInside();
    return work(new SingleStatement((query) => send(identity, query)));
  };

  const untilItHolds = async <T>(attempts: () => Promise<T>): Promise<T> => {
    let lostOnce = false;
    for (let count = 1; ; count += 1) {
      try {
        return await attempts();
      } catch (error) {
        if (error instanceof DatabaseUnavailable) throw error;
        if (isWorthRunningAgain(error) && count < ATTEMPTS) {
          await wait(2 ** count * (1 + Math.random()));
        } else if (isConnectionLost(error) && !lostOnce && !closed) {
          lostOnce = true;
          await wait(LOST_PAUSE_MS);
        } else {
          throw failureOf(error);
        }
      }
    }
  };

  return {
    connections,
    begin: (identity) =>
      start(identity).catch((error: unknown) => {
        throw failureOf(error);
      }),
    run: (identity, work) => untilItHolds(() => attempt(identity, work)),
    once: (identity, work) => untilItHolds(() => attemptOnce(identity, work)),
    answers: async () => {
      const client = await take();
      try {
        await client.query("select 1");
        client.release();
      } catch (error) {
        client.release(true);
        throw error;
      }
    },
    close: async () => {
      if (closed) return;
      closed = true;
      await connections.close();
    },
  };
};
