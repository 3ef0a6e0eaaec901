import type { Sealer } from "../../adapters/vault/vault.ts";

/** A row as the database gives it; sealed columns end in `_sealed`. */
export type Row = Readonly<Record<string, unknown>>;
export type Open = (sealer: Sealer, row: Row, sealed: Uint8Array) => unknown;

export interface ExportedTable {
  readonly table: string;
  readonly file: string;
  readonly about: string;
  /** How each sealed column is opened; the column comes out without `_sealed`. */
  readonly sealed: Readonly<Record<string, Open>>;
  readonly order: string;
}

export const textOf = (row: Row, column: string): string => String(row[column]);
