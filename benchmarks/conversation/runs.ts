import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Judgement, Key } from "./ratings.ts";
import type { Talk } from "./talk.ts";

/** A played run on disk: `talks/<system>/<client>.json`, `sheets/<client>.md`, `key.json`, `ratings/<judge>.json`. */
const folder = fileURLToPath(new URL("./runs/", import.meta.url));
const json = <T>(file: string): T => JSON.parse(readFileSync(file, "utf8")) as T;
const names = (at: string, ending = ""): readonly string[] =>
  existsSync(at)
    ? readdirSync(at)
        .filter((name) => name.endsWith(ending))
        .sort()
    : [];
const write = (at: string, name: string, text: string): string => {
  mkdirSync(at, { recursive: true });
  writeFileSync(`${at}/${name}`, text);
  return `${at}/${name}`;
};

export const runNames = (): readonly string[] => names(folder);
export const pathOfRun = (run: string): string => `${folder}${run}`;

export const readTalk = (run: string, system: string, client: string): Talk | undefined => {
  const file = `${folder}${run}/talks/${system}/${client}.json`;
  return existsSync(file) ? json<Talk>(file) : undefined;
};

export const writeTalk = (run: string, system: string, talk: Talk): string =>
  write(`${folder}${run}/talks/${system}`, `${talk.client}.json`, `${JSON.stringify(talk, null, 2)}\n`);

/** Every talk of the run, with its system. */
export const talksOf = (run: string): readonly { readonly system: string; readonly talk: Talk }[] =>
  names(`${folder}${run}/talks`).flatMap((system) =>
    names(`${folder}${run}/talks/${system}`, ".json").map((name) => ({
      system,
      talk: json<Talk>(`${folder}${run}/talks/${system}/${name}`),
    })),
  );

export const writeSheets = (run: string, sheets: ReadonlyMap<string, string>, key: Key): void => {
  for (const [name, text] of sheets) write(`${folder}${run}/sheets`, `${name}.md`, text);
  write(`${folder}${run}`, "key.json", `${JSON.stringify(key, null, 2)}\n`);
};

export const keyOf = (run: string): Key | undefined => {
  const file = `${folder}${run}/key.json`;
  return existsSync(file) ? json<Key>(file) : undefined;
};

export const judgementsOf = (run: string): readonly Judgement[] =>
  names(`${folder}${run}/ratings`, ".json").map((name) => json<Judgement>(`${folder}${run}/ratings/${name}`));
