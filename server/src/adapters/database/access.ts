import type { Transaction } from "kysely";
import type { Schema } from "./schema.ts";

export type Trx = Transaction<Schema>;

/** All access to the database. Each call is one transaction that takes on a role and ids for its own length only;
 *  no feature ever holds a bare connection. `work` may run again after a serialisation failure or a lost
 *  connection before commit, so it has no effect outside the transaction. */
export interface Database {
  readonly kind: "embedded" | "postgres";
  /** The member themself: sees and writes only rows with their member_id. */
  asMember<T>(memberId: string, work: (trx: Trx) => Promise<T>): Promise<T>;
  /** As `asMember`, for work that sends one statement: it goes out together with who acts and is committed at its end,
   *  one round trip instead of three. What `work` does with the answer comes after the commit. The statement may run
   *  again after a lost connection though its first run was kept: it is one that then changes nothing. */
  asMemberOnce<T>(memberId: string, work: (trx: Trx) => Promise<T>): Promise<T>;
  /** A clinician: sees what members who are linked and share allow; may write access entries in their own name. */
  asClinician<T>(clinicianId: string, work: (trx: Trx) => Promise<T>): Promise<T>;
  /** The server on behalf of one member; with null, only queues (ids and times) of all members. */
  asSystem<T>(memberId: string | null, work: (trx: Trx) => Promise<T>): Promise<T>;
  /** As `asSystem`, for work that sends one statement; see `asMemberOnce`. */
  asSystemOnce<T>(memberId: string | null, work: (trx: Trx) => Promise<T>): Promise<T>;
  /** Accounts and sessions (schema auth). */
  asAccounts<T>(work: (trx: Trx) => Promise<T>): Promise<T>;
  /** Wrapped member keys (schema vault). */
  asVault<T>(work: (trx: Trx) => Promise<T>): Promise<T>;
  /** Reads and restores every table; used by backup and restore alone. */
  asBackup<T>(work: (trx: Trx) => Promise<T>): Promise<T>;
  /** True when a trivial query answers. */
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}
