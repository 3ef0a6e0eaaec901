/** A value as it goes into a statement: text, or bytes. */
type Value = string | Uint8Array | null;

/** What Kysely hands on as a parameter, as PostgreSQL takes it. */
export const wireValue = (parameter: unknown): Value => {
  if (parameter === null || parameter === undefined) return null;
  switch (typeof parameter) {
    case "string":
      return parameter;
    case "number":
    case "bigint":
    case "boolean":
      return String(parameter);
    default:
      if (parameter instanceof Uint8Array) return parameter;
      if (parameter instanceof Date) return parameter.toISOString();
      throw new TypeError("A statement was given a value that no column holds.");
  }
};

const FIRST_BYTES = 16 * 1024;

/** Messages of PostgreSQL's extended query protocol, one behind the other in one piece of memory, so that they leave
 *  with one write. */
export class WireMessages {
  #bytes = Buffer.allocUnsafe(FIRST_BYTES);
  #length = 0;

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const bytes = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#length + more));
    this.#bytes.copy(bytes, 0, 0, this.#length);
    this.#bytes = bytes;
  }

  #int16(value: number): void {
    this.#room(2);
    this.#length = this.#bytes.writeInt16BE(value, this.#length);
  }

  #int32(value: number): void {
    this.#room(4);
    this.#length = this.#bytes.writeInt32BE(value, this.#length);
  }

  /** @returns how many bytes the text took. */
  #text(text: string): number {
    this.#room(text.length * 3);
    const size = this.#bytes.write(text, this.#length, "utf8");
    this.#length += size;
    return size;
  }

  #name(name: string): void {
    this.#text(name);
    this.#room(1);
    this.#length = this.#bytes.writeUInt8(0, this.#length);
  }

  #message(kind: string, body: () => void): this {
    this.#room(5);
    this.#length = this.#bytes.writeUInt8(kind.charCodeAt(0), this.#length);
    const start = this.#length;
    this.#length += 4;
    body();
    this.#bytes.writeInt32BE(this.#length - start, start);
    return this;
  }

  #value(value: Value): void {
    if (value === null) this.#int32(-1);
    else if (typeof value === "string") {
      this.#room(4);
      const start = this.#length;
      this.#length += 4;
      this.#bytes.writeInt32BE(this.#text(value), start);
    } else {
      this.#int32(value.length);
      this.#room(value.length);
      this.#bytes.set(value, this.#length);
      this.#length += value.length;
    }
  }

  /** Forgets a prepared statement; one that is not there is no error. */
  closeStatement(name: string): this {
    return this.#message("C", () => this.#name(`S${name}`));
  }

  parse(name: string, text: string): this {
    return this.#message("P", () => {
      this.#name(name);
      this.#name(text);
      this.#int16(0);
    });
  }

  /** Values to a prepared statement; its rows will come as text. */
  bind(name: string, values: readonly Value[]): this {
    return this.#message("B", () => {
      this.#name("");
      this.#name(name);
      this.#int16(values.length);
      for (const value of values) this.#int16(value instanceof Uint8Array ? 1 : 0);
      this.#int16(values.length);
      for (const value of values) this.#value(value);
      this.#int16(0);
    });
  }

  describe(): this {
    return this.#message("D", () => this.#name("P"));
  }

  execute(): this {
    return this.#message("E", () => {
      this.#name("");
      this.#int32(0);
    });
  }

  /** The end of what belongs together: PostgreSQL commits what went well, and after a failure skips all up to here. */
  sync(): this {
    return this.#message("S", () => undefined);
  }

  /** A copy of what was put together; this begins anew. */
  take(): Buffer {
    const bytes = Buffer.from(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return bytes;
  }

  /** Begins anew. */
  clear(): void {
    this.#length = 0;
  }
}
