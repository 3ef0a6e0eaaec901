import type { CompiledQuery, QueryResult } from "kysely";
import pg from "pg";
import type { Identity } from "./identity.ts";
import { valueTypes } from "./value-types.ts";
import { WireMessages, wireValue } from "./wire-messages.ts";

const IDENTITY = "evenkeel_identity";
/** The same settings that `beginning` in transaction.ts makes; they last as long as the transaction. */
const TAKE_ON = `select set_config('role', $1, true), set_config('evenkeel.member_id', $2, true),
  set_config('evenkeel.actor_id', $3, true), set_config('search_path', $4, true)`;

type Column = { readonly name: string; readonly read: (text: string) => unknown };
type Row = Record<string, unknown>;

/** What one connection has prepared: the columns of each statement, by its name. */
const prepared = new WeakMap<pg.Connection, Map<string, readonly Column[]>>();
const preparedOn = (connection: pg.Connection): Map<string, readonly Column[]> => {
  const known = prepared.get(connection) ?? new Map<string, readonly Column[]>();
  prepared.set(connection, known);
  return known;
};

const messages = new WireMessages();

/** Who acts and one statement, sent as one piece and committed at its end: one write and one answer instead of three.
 *  PostgreSQL takes all up to a Sync as one transaction and after a failure skips the rest of it, so the statement
 *  never runs under the login itself. The answer counts only with ReadyForQuery, which comes after the commit. */
class WholeTransaction extends pg.Query {
  readonly #identity: Identity;
  readonly #query: CompiledQuery;
  readonly #name: string | undefined;
  #columns: readonly Column[] = [];
  readonly #rows: Row[] = [];
  /** Commands that are complete: who acts, then the statement. */
  #complete = 0;
  #affected: number | undefined;
  #fault: unknown;
  #connection: pg.Connection | undefined;
  callback: (error: unknown, result?: QueryResult<Row>) => void = () => undefined;

  constructor(identity: Identity, query: CompiledQuery, name: string | undefined) {
    super("");
    this.#identity = identity;
    this.#query = query;
    this.#name = name === undefined ? undefined : `once_${name}`;
  }

  override submit = (connection: pg.Connection): void => {
    const known = preparedOn(connection);
    this.#connection = connection;
    const { role, memberId, actorId, searchPath } = this.#identity;
    messages.clear();
    if (!known.has(IDENTITY)) messages.closeStatement(IDENTITY).parse(IDENTITY, TAKE_ON);
    messages.bind(IDENTITY, [role, memberId, actorId, searchPath]).execute();
    const name = this.#name ?? "";
    const columns = known.get(name);
    if (columns === undefined) messages.closeStatement(name).parse(name, this.#query.sql);
    messages.bind(name, this.#query.parameters.map(wireValue));
    if (columns === undefined) messages.describe();
    else this.#columns = columns;
    connection.stream.write(messages.execute().sync().take());
  };

  handleRowDescription({ fields }: { fields: readonly { name: string; dataTypeID: number }[] }): void {
    this.#columns = fields.map(({ name, dataTypeID }) => ({
      name,
      read: valueTypes.getTypeParser(dataTypeID, "text"),
    }));
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    if (this.#complete === 0 || this.#fault !== undefined) return;
    const row: Row = {};
    try {
      for (const [i, { name, read }] of this.#columns.entries()) {
        const text = fields[i] ?? null;
        row[name] = text === null ? null : read(text);
      }
      this.#rows.push(row);
    } catch (error) {
      this.#fault = error;
    }
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.#complete += 1;
    const count = /^(?:INSERT|UPDATE|DELETE|MERGE)\b.*?(\d+)$/.exec(text)?.[1];
    if (count !== undefined) this.#affected = Number(count);
  }

  handleEmptyQuery(): void {
    this.#complete += 1;
  }

  handleError(error: unknown): void {
    // What was prepared before the failure is not known here: the next use closes it first.
    if (this.#connection !== undefined) {
      const known = preparedOn(this.#connection);
      if (this.#complete === 0) known.delete(IDENTITY);
      if (this.#name !== undefined) known.delete(this.#name);
    }
    this.callback(error);
  }

  handleReadyForQuery(connection: pg.Connection): void {
    const known = preparedOn(connection);
    known.set(IDENTITY, []);
    if (this.#name !== undefined) known.set(this.#name, this.#columns);
    if (this.#fault !== undefined) this.callback(this.#fault);
    else
      this.callback(undefined, {
        rows: this.#rows,
        ...(this.#affected === undefined ? {} : { numAffectedRows: BigInt(this.#affected) }),
      });
  }
}

/** @param name under which the statement stays prepared on this connection. */
export const wholeTransaction = <R>(
  client: pg.PoolClient,
  identity: Identity,
  query: CompiledQuery,
  name: string | undefined,
): Promise<QueryResult<R>> =>
  new Promise((resolve, reject) => {
    const whole = new WholeTransaction(identity, query, name);
    whole.callback = (error, result) => {
      if (result === undefined) reject(error);
      else resolve(result as QueryResult<R>);
    };
    client.query(whole);
  });
