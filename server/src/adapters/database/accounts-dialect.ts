import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from "kysely";
import type { Database } from "./access.ts";
import { accounts } from "./identity.ts";
import type { OpenTransaction, Transactions } from "./transaction.ts";
import { transactionsOf } from "./transactions-of.ts";

/** A connection that is none yet: each statement outside a transaction is a transaction of its own, as role
 *  evenkeel_auth with search path auth. */
class AccountsConnection implements DatabaseConnection {
  readonly #transactions: Transactions;
  #open: OpenTransaction | undefined;

  constructor(transactions: Transactions) {
    this.#transactions = transactions;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#open !== undefined) return this.#open.session.executeQuery<R>(query);
    return this.#transactions.run(accounts, (session) => session.executeQuery<R>(query));
  }

  // biome-ignore lint/correctness/useYield: the interface asks for a generator; results are read whole.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("Streaming a result is not supported; read it in pages.");
  }

  async begin(): Promise<void> {
    this.#open = await this.#transactions.begin(accounts);
  }

  async commit(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    await open?.commit();
  }

  async rollback(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    await open?.rollback();
  }
}

const driverOn = (transactions: Transactions): Driver => {
  const own = (connection: DatabaseConnection): AccountsConnection => {
    if (connection instanceof AccountsConnection) return connection;
    throw new TypeError("This connection belongs to another driver.");
  };
  return {
    init: async () => undefined,
    acquireConnection: async () => new AccountsConnection(transactions),
    beginTransaction: (connection) => own(connection).begin(),
    commitTransaction: (connection) => own(connection).commit(),
    rollbackTransaction: (connection) => own(connection).rollback(),
    releaseConnection: async () => undefined,
    // The database is closed by whoever opened it.
    destroy: async () => undefined,
  };
};

/** The accounts' own way to the database, for a library that brings its own Kysely: every statement and transaction
 *  runs as role evenkeel_auth with search path auth, on both databases. */
export const accountsDialect = (database: Database): Dialect => ({
  createDriver: () => driverOn(transactionsOf(database)),
  createQueryCompiler: () => new PostgresQueryCompiler(),
  createAdapter: () => new PostgresAdapter(),
  createIntrospector: (db) => new PostgresIntrospector(db),
});
