import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Draft } from "../journal/draft.ts";
import type { PendingChange } from "./pending-change.ts";

/** What this device holds until the server has it. Nothing else of a member is stored here. */
interface DeviceSchema extends DBSchema {
  pending: { key: string; value: PendingChange; indexes: { "by-member": string } };
  drafts: { key: string; value: Draft; indexes: { "by-member": string } };
}

let opened: Promise<IDBPDatabase<DeviceSchema>> | null = null;

export const deviceDatabase = (): Promise<IDBPDatabase<DeviceSchema>> => {
  opened ??= openDB<DeviceSchema>("evenkeel-device", 1, {
    upgrade: (db) => {
      db.createObjectStore("pending", { keyPath: "changeId" }).createIndex("by-member", "memberId");
      db.createObjectStore("drafts", { keyPath: "entryId" }).createIndex("by-member", "memberId");
    },
    terminated: () => {
      opened = null;
    },
  }).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
};

/** Empties the device of a member: at sign-out and after deletion. */
export const forgetOnDevice = async (): Promise<void> => {
  const db = await deviceDatabase();
  await Promise.all([db.clear("pending"), db.clear("drafts")]);
};
