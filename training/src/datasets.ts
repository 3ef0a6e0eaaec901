import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The folder with the data sets: `EVENKEEL_DATASETS`, default ../shared/data beside the project. */
export const datasetsFolder = (): string =>
  process.env["EVENKEEL_DATASETS"] ?? join(root, "..", "shared", "data");

/** @throws Error that names the folder when a data set is missing. */
export const readDataset = (path: string): string => {
  const file = join(datasetsFolder(), path);
  if (!existsSync(file))
    throw new Error(
      `The data set ${path} is not in ${datasetsFolder()}. Set EVENKEEL_DATASETS to the folder that holds it.`,
    );
  return readFileSync(file, "utf8");
};

/** RFC 4180: quoted fields, doubled quotes, line breaks inside quotes. First line names the columns. */
export const parseCsv = (text: string): Record<string, string>[] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (quoted) {
      if (char !== '"') field += char;
      else if (text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === ",") {
      row.push(field);
      field = "";
    } else if (char === "\n") {
      row.push(field.replace(/\r$/, ""));
      rows.push(row);
      row = [];
      field = "";
    } else field += char;
  }
  if (field !== "" || row.length > 0) rows.push([...row, field]);
  const [names = [], ...lines] = rows;
  return lines
    .filter((line) => line.length === names.length)
    .map((line) => Object.fromEntries(names.map((name, column) => [name, line[column] ?? ""])));
};
