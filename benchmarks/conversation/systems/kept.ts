import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Talk } from "../talk.ts";

const folder = fileURLToPath(new URL("../kept/", import.meta.url));
const ENDING = ".jsonl";

/** Talks of an engine as it was, by the name they were kept under. */
export const keptTalks = (): ReadonlyMap<string, readonly Talk[]> =>
  new Map(
    (existsSync(folder) ? readdirSync(folder) : [])
      .filter((name) => name.endsWith(ENDING))
      .sort()
      .map((name) => [
        name.slice(0, -ENDING.length),
        readFileSync(`${folder}${name}`, "utf8")
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line) as Talk),
      ]),
  );

export const keepTalks = (name: string, talks: readonly Talk[]): string => {
  mkdirSync(folder, { recursive: true });
  const file = `${folder}${name}${ENDING}`;
  writeFileSync(file, `${talks.map((talk) => JSON.stringify(talk)).join("\n")}\n`);
  return file;
};
