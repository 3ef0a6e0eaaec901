import type { CompiledQuery, DatabaseConnection, QueryResult } from "kysely";

/** What Kysely takes for a connection when its one statement is a transaction of its own. */
export class SingleStatement implements DatabaseConnection {
  readonly #send: (query: CompiledQuery) => Promise<QueryResult<unknown>>;
  #used = false;

  constructor(send: (query: CompiledQuery) => Promise<QueryResult<unknown>>) {
    this.#send = send;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#used) {
      throw new Error("A second statement was sent where one is the whole transaction: use a transaction.");
    }
    this.#used = true;
    return (await this.#send(query)) as QueryResult<R>;
  }

  // biome-ignore lint/correctness/useYield: the interface asks for a generator; results are read whole.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("Streaming a result is not supported; read it in pages.");
  }
}
