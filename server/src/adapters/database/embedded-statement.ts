import type { PGlite } from "@electric-sql/pglite";

const SIMPLE_QUERY = 0x51;
const DATA_ROW = 0x44;
const ERROR_RESPONSE = 0x45;

const queryMessage = (sql: string): Uint8Array => {
  const text = Buffer.from(sql, "utf8");
  const message = Buffer.alloc(text.length + 6);
  message.writeUInt8(SIMPLE_QUERY, 0);
  message.writeInt32BE(text.length + 5, 1);
  text.copy(message, 5);
  return message;
};

const firstColumn = (body: Buffer): string => {
  const length = body.readInt32BE(2);
  return length < 0 ? "" : body.toString("utf8", 6, 6 + length);
};

/** Runs one statement of the thread's own, without giving the event loop a chance to let a client's message in
 *  between, and returns the first column of its rows as text. */
export const statementNow = (database: PGlite, sql: string): readonly string[] => {
  const answer = Buffer.from(database.execProtocolRawSync(queryMessage(sql)));
  const values: string[] = [];
  let offset = 0;
  while (offset + 5 <= answer.length) {
    const kind = answer.readUInt8(offset);
    const length = answer.readInt32BE(offset + 1);
    const body = answer.subarray(offset + 5, offset + 1 + length);
    if (kind === DATA_ROW) values.push(firstColumn(body));
    if (kind === ERROR_RESPONSE) throw new Error(`${sql}: ${body.toString("utf8").replaceAll("\0", " ")}`);
    offset += 1 + length;
  }
  return values;
};
