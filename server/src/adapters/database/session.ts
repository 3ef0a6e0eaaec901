import type { CompiledQuery, DatabaseConnection, QueryResult } from "kysely";
import type pg from "pg";
import { DatabaseClosed } from "./failure.ts";

const WRITES = new Set(["INSERT", "UPDATE", "DELETE", "MERGE"]);

/** One transaction's use of a connection, as Kysely wants it. After `end` every statement is refused: a query that
 *  outlives its transaction would otherwise run inside somebody else's. */
export class Session implements DatabaseConnection {
  readonly #client: pg.PoolClient;
  readonly #nameOf: (text: string) => string | undefined;
  #ended = false;

  constructor(client: pg.PoolClient, nameOf: (text: string) => string | undefined) {
    this.#client = client;
    this.#nameOf = nameOf;
  }

  end(): void {
    this.#ended = true;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#ended) {
      throw new DatabaseClosed("A statement was sent on a transaction that has already ended.");
    }
    const name = this.#nameOf(sql);
    const query = { text: sql, values: [...parameters] };
    const result = await this.#client.query(name === undefined ? query : { ...query, name });
    const affected = WRITES.has(result.command) ? { numAffectedRows: BigInt(result.rowCount ?? 0) } : {};
    return { rows: result.rows as R[], ...affected };
  }

  // biome-ignore lint/correctness/useYield: the interface asks for a generator; results are read whole.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("Streaming a result is not supported; read it in pages.");
  }
}
