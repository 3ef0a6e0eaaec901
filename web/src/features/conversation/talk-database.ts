import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { forgetNames } from "./new-conversation.ts";
import type { WaitingMessage } from "./outbox.ts";
import type { OutboxStore } from "./outbox-sender.ts";

interface Draft {
  readonly conversationId: string;
  readonly text: string;
}

/** What of a conversation this browser holds: messages not yet acknowledged, and words not yet sent. */
interface TalkSchema extends DBSchema {
  waiting: { key: string; value: WaitingMessage; indexes: { "by-member": string } };
  drafts: { key: string; value: Draft };
}

let opened: Promise<IDBPDatabase<TalkSchema>> | null = null;

const database = (): Promise<IDBPDatabase<TalkSchema>> => {
  opened ??= openDB<TalkSchema>("evenkeel-talk", 1, {
    upgrade: (db) => {
      db.createObjectStore("waiting", { keyPath: "id" }).createIndex("by-member", "memberId");
      db.createObjectStore("drafts", { keyPath: "conversationId" });
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

export const outboxStore: OutboxStore = {
  all: async (memberId) => (await database()).getAllFromIndex("waiting", "by-member", memberId),
  put: async (message) => {
    await (await database()).put("waiting", message);
  },
  replace: async (message) => {
    const trx = (await database()).transaction("waiting", "readwrite");
    if (await trx.store.get(message.id)) await trx.store.put(message);
    await trx.done;
  },
  remove: async (id) => {
    await (await database()).delete("waiting", id);
  },
};

export const readDraft = async (conversationId: string): Promise<string> =>
  (await (await database()).get("drafts", conversationId))?.text ?? "";

export const keepDraft = async (conversationId: string, text: string): Promise<void> => {
  const db = await database();
  if (text === "") await db.delete("drafts", conversationId);
  else await db.put("drafts", { conversationId, text });
};

/** Empties this browser of unsent words: after the account was deleted, or when the member asks. */
export const forgetTalkOnDevice = async (): Promise<void> => {
  forgetNames();
  const db = await database();
  await Promise.all([db.clear("waiting"), db.clear("drafts")]);
};
