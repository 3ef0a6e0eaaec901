/** One step of the schema. Once released it never changes: its hash is kept in the database. */
export interface Migration {
  /** Sorts after every earlier one: `0002-what-it-brings`. */
  readonly name: string;
  readonly sql: string;
}
