import { existsSync } from "node:fs";
import { masterKeyId } from "../vault/master-key.ts";
import { BackupRefused } from "./backup-failure.ts";
import { readBackup } from "./read-backup.ts";
import { type BackupHeader, readHeader } from "./sealed-file.ts";

export interface CheckedBackup {
  readonly data: BackupHeader;
  readonly keys: BackupHeader;
  readonly keysFile: string;
  /** Members in the data whose key is not among the keys: they were deleted after the data was backed up. */
  readonly erased: ReadonlySet<string>;
}

const headerOf = async (
  file: string,
  kind: "data" | "keys",
  masterKey: Uint8Array,
): Promise<BackupHeader> => {
  const { header } = await readHeader(file);
  if (header.kind !== kind) {
    throw new BackupRefused(
      kind === "data"
        ? `The file ${file} holds keys. Give the file that ends in .data.backup, and this one with --keys.`
        : `The file ${file} holds data, not keys. Give one that ends in .keys.backup.`,
    );
  }
  const present = masterKeyId(masterKey);
  if (header.masterKeyId !== present) {
    throw new BackupRefused(
      `The file ${file} was sealed under the master key ${header.masterKeyId}; the one given here is ${present}. Set EVENKEEL_MASTER_KEY (or EVENKEEL_MASTER_KEY_FILE) to the key that was in use on ${header.createdAt}.`,
    );
  }
  return header;
};

const valuesOf = async (
  file: string,
  masterKey: Uint8Array,
  table: string,
  column: string,
): Promise<Set<string>> => {
  const values = new Set<string>();
  let inTable = false;
  for await (const line of readBackup(file, masterKey)) {
    if (line.kind === "table") inTable = line.table.name === table;
    else if (line.kind === "row" && inTable) {
      const row = JSON.parse(line.json) as Record<string, unknown>;
      const value = row[column];
      if (typeof value === "string") values.add(value);
    }
  }
  return values;
};

/** The keys that belong to a data file: made with it, or later. */
const keysFileFor = (dataFile: string, given: string | undefined): string => {
  const file = given ?? dataFile.replace(/\.data\.backup$/, ".keys.backup");
  if (file !== dataFile && existsSync(file)) return file;
  throw new BackupRefused(
    given === undefined
      ? `There is no key backup beside ${dataFile}. Without keys the words of members cannot be read. Name one with --keys <file>: the one made at the same time, or a later one.`
      : `The key backup ${given} is not there.`,
  );
};

/** Reads both files from beginning to end before anything is written: a damaged or foreign backup is refused here.
 *  @throws BackupRefused */
export const checkBackup = async (
  dataFile: string,
  givenKeys: string | undefined,
  masterKey: Uint8Array,
): Promise<CheckedBackup> => {
  const data = await headerOf(dataFile, "data", masterKey);
  const keysFile = keysFileFor(dataFile, givenKeys);
  const keys = await headerOf(keysFile, "keys", masterKey);
  if (keys.createdAt < data.createdAt) {
    throw new BackupRefused(
      `The keys in ${keysFile} are older (${keys.createdAt}) than the data (${data.createdAt}): members who began in between could not be read. Give keys of the same time or later.`,
    );
  }
  if (keys.schema !== data.schema) {
    throw new BackupRefused(
      `The keys (${keys.schema}) and the data (${data.schema}) come from different versions of the schema. Give keys made by the same version.`,
    );
  }
  const members = await valuesOf(dataFile, masterKey, "public.member", "member_id");
  const withKey = await valuesOf(keysFile, masterKey, "vault.member_key", "member_id");
  const erased = new Set(keys.id === data.id ? [] : [...members].filter((id) => !withKey.has(id)));
  return { data, keys, keysFile, erased };
};
