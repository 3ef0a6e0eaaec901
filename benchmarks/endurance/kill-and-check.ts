import { randomInt } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { type KeepAlive, keepAlive } from "../keep-alive.ts";
import { beginMembers, MESSAGES, type Member, messageOf } from "../members.ts";
import { type RunningServer, type ServerOptions, startServer } from "../server-process.ts";

export interface EnduranceOptions extends ServerOptions {
  readonly kills: number;
  readonly members: number;
}

export interface EnduranceResult {
  readonly kills: number;
  /** Messages whose `message-accepted` was heard by a client. */
  readonly acknowledged: number;
  /** Of these, messages whose stream broke off before `turn-complete`. */
  readonly brokenOff: number;
  /** Acknowledged and not there, or there with other words. */
  readonly missing: number;
  /** Stored, or answered, more than once. */
  readonly doubled: number;
  /** Acknowledged and without a reply after the last start. */
  readonly unanswered: number;
}

type Sent = ReturnType<typeof messageOf>;

/** What one client knows of its own messages. */
interface Diary {
  readonly member: Member;
  readonly acknowledged: Map<string, string>;
  /** Sent, and not known to have been stored: sent again with the same name after the restart. */
  unsure: Sent | undefined;
  brokenOff: number;
  count: number;
}

/** A kill comes after this many more acknowledgements, so that it hits the middle of the stream on any machine. */
const FEWEST = 20;
const MOST = 120;
const LONGEST_RUN_MS = 30_000;
const ANSWER_WITHIN_MS = 30_000;

/** Sends a message and notes an acknowledgement in the moment it is heard, whatever comes after it. */
const send = async (connection: KeepAlive, diary: Diary, message: Sent): Promise<void> => {
  const { member, acknowledged } = diary;
  diary.unsure = message;
  const path = `/api/conversations/${member.conversationId}/messages`;
  await connection.begin("POST", path, message, member.cookie);
  acknowledged.set(message.id, message.text);
  diary.unsure = undefined;
  try {
    await connection.rest();
  } catch (error) {
    diary.brokenOff += 1;
    throw error;
  }
};

/** Writes on until the server is gone. */
const writeOn = async (origin: string, diary: Diary): Promise<void> => {
  const connection = keepAlive(origin);
  try {
    if (diary.unsure !== undefined) await send(connection, diary, diary.unsure);
    for (;;) {
      diary.count += 1;
      const words = MESSAGES[diary.count % MESSAGES.length] ?? "";
      await send(connection, diary, messageOf(`${words} (${diary.count})`));
    }
  } catch {
    // Killed: what was not acknowledged stays unsure, and is sent again.
  } finally {
    connection.close();
  }
};

interface Stored {
  readonly id: string;
  readonly author: string;
  readonly replyTo: string | null;
  readonly parts: readonly { readonly text?: string }[];
}

const readAll = async (connection: KeepAlive, member: Member): Promise<Stored[]> => {
  const all: Stored[] = [];
  let cursor: string | null = null;
  do {
    const from: string = cursor === null ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const path = `/api/conversations/${member.conversationId}/messages?limit=100${from}`;
    const answer = await connection.request("GET", path, undefined, member.cookie);
    const page: { messages: Stored[]; nextCursor: string | null } = JSON.parse(answer.body);
    all.unshift(...page.messages);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return all;
};

const excess = (ids: readonly unknown[]): number => ids.length - new Set(ids).size;

const check = async (server: RunningServer, diary: Diary) => {
  const connection = keepAlive(server.origin);
  const { acknowledged, member } = diary;
  const deadline = Date.now() + ANSWER_WITHIN_MS;
  try {
    for (;;) {
      const stored = await readAll(connection, member);
      const mine = new Map(stored.filter(({ author }) => author === "member").map((m) => [m.id, m]));
      const answered = new Set(stored.map(({ replyTo }) => replyTo));
      const unanswered = [...acknowledged.keys()].filter((id) => !answered.has(id)).length;
      if (unanswered > 0 && Date.now() < deadline) {
        await wait(100);
        continue;
      }
      const replies = stored.flatMap(({ replyTo }) => (replyTo === null ? [] : [replyTo]));
      return {
        missing: [...acknowledged].filter(([id, text]) => mine.get(id)?.parts[0]?.text !== text).length,
        doubled: excess(stored.map(({ id }) => id)) + excess(replies),
        unanswered,
      };
    }
  } finally {
    connection.close();
  }
};

/** Kills the server again and again while members write, starts it on the same data, and counts what was lost. */
export const killAndCheck = async (options: EnduranceOptions): Promise<EnduranceResult> => {
  let server = await startServer(options);
  try {
    const members = await beginMembers(server.origin, options.members);
    const diaries = members.map((member): Diary => {
      return { member, acknowledged: new Map(), unsure: undefined, brokenOff: 0, count: 0 };
    });
    for (let kill = 0; kill < options.kills; kill += 1) {
      const { origin } = server;
      const writing = diaries.map((diary) => writeOn(origin, diary));
      const acknowledged = (): number => diaries.reduce((sum, diary) => sum + diary.acknowledged.size, 0);
      const enough = acknowledged() + randomInt(FEWEST, MOST);
      for (const began = Date.now(); acknowledged() < enough && Date.now() - began < LONGEST_RUN_MS; )
        await wait(randomInt(1, 10));
      await server.kill();
      await Promise.all(writing);
      server = await startServer(options);
    }
    const found = { missing: 0, doubled: 0, unanswered: 0 };
    for (const diary of diaries) {
      const one = await check(server, diary);
      found.missing += one.missing;
      found.doubled += one.doubled;
      found.unanswered += one.unanswered;
    }
    return {
      kills: options.kills,
      acknowledged: diaries.reduce((sum, { acknowledged }) => sum + acknowledged.size, 0),
      brokenOff: diaries.reduce((sum, diary) => sum + diary.brokenOff, 0),
      ...found,
    };
  } finally {
    await server.stop();
  }
};
