import pg from "pg";

const INT8 = 20;
const DATE = 1082;

type Parse = (text: string) => unknown;
const own: ReadonlyMap<number, Parse> = new Map<number, Parse>([
  [INT8, Number],
  // A calendar day has no zone: it stays text.
  [DATE, (text) => text],
]);

/** How column values become JavaScript, the same on both databases: int8 to number, timestamptz to Date, bytea to
 *  Buffer, date to text, jsonb to its value; numeric stays text, as a number could not hold it. */
export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: "text" | "binary") =>
    own.get(oid) ?? pg.types.getTypeParser(oid, format ?? "text"),
};
