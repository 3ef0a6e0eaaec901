import type { Database } from "./access.ts";
import type { Transactions } from "./transaction.ts";

const known = new WeakMap<Database, Transactions>();

export const registerTransactions = (database: Database, transactions: Transactions): void => {
  known.set(database, transactions);
};

/** The transactions under a database; for the parts of this adapter alone. */
export const transactionsOf = (database: Database): Transactions => {
  const transactions = known.get(database);
  if (transactions === undefined) throw new TypeError("This database was not opened by openDatabase.");
  return transactions;
};
