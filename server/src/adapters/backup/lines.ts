import { createHash, type Hash } from "node:crypto";
import { z } from "zod";

/** What is inside a backup file, unpacked: one line each for the start of a table, a row as PostgreSQL wrote it in
 *  JSON, and at the end the manifest with the count and checksum of every table. */
export const tableStart = z.object({ name: z.string(), columns: z.array(z.string()) });
export type TableStart = z.infer<typeof tableStart>;

export const manifest = z.object({
  tables: z.record(z.string(), z.object({ rows: z.number().int(), sha256: z.string() })),
});
export type Manifest = z.infer<typeof manifest>;

export type Line =
  | { readonly kind: "table"; readonly table: TableStart }
  | { readonly kind: "row"; readonly json: string }
  | { readonly kind: "manifest"; readonly manifest: Manifest };

export const writeLine = (line: Line): string => {
  switch (line.kind) {
    case "table":
      return `T${JSON.stringify(line.table)}\n`;
    case "row":
      return `R${line.json}\n`;
    case "manifest":
      return `M${JSON.stringify(line.manifest)}\n`;
    default:
      return line satisfies never;
  }
};

/** @throws when the text is none of ours. */
export const readLine = (text: string): Line => {
  const rest = text.slice(1);
  switch (text[0]) {
    case "T":
      return { kind: "table", table: tableStart.parse(JSON.parse(rest)) };
    case "R":
      return { kind: "row", json: rest };
    case "M":
      return { kind: "manifest", manifest: manifest.parse(JSON.parse(rest)) };
    default:
      throw new Error("A line of the backup begins with an unknown letter.");
  }
};

/** Counts and sums the rows of one table after another. */
export const tally = (): {
  start(name: string): void;
  row(json: string): void;
  manifest(): Manifest;
} => {
  const tables: Record<string, { rows: number; hash: Hash }> = {};
  let current = { rows: 0, hash: createHash("sha256") };
  return {
    start: (name) => {
      current = { rows: 0, hash: createHash("sha256") };
      tables[name] = current;
    },
    row: (json) => {
      current.rows += 1;
      current.hash.update(json).update("\n");
    },
    manifest: () => ({
      tables: Object.fromEntries(
        Object.entries(tables).map(([name, { rows, hash }]) => [
          name,
          { rows, sha256: hash.copy().digest("hex") },
        ]),
      ),
    }),
  };
};
