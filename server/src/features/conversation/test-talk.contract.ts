import { type TurnEvent, turnEvent } from "@evenkeel/contract/conversation";
import { v7 as uuidv7 } from "uuid";
import { cookieName } from "../../adapters/accounts/session-cookie.ts";
import { insertUser } from "../../adapters/accounts/users.ts";
import type { Database } from "../../adapters/database/access.ts";
import type { Vault } from "../../adapters/vault/vault.ts";
import type { Feature } from "../../deps.ts";
import { features } from "../../features.ts";
import {
  beginIn,
  openTestApp,
  type TestApp,
  type TestAppOptions,
  type TestBrowser,
} from "../../test-app.contract.ts";

import { conversationFeature } from "./feature.ts";

/** Server-sent events of a body, each checked against the contract. */
export const eventsOf = (body: string): TurnEvent[] =>
  body
    .split("\n\n")
    .filter((block) => block.startsWith("event: "))
    .map((block) => {
      const [head = "", data = ""] = block.split("\n");
      const event = turnEvent.parse(JSON.parse(data.slice("data: ".length)));
      if (head !== `event: ${event.kind}`) throw new Error(`the event is named ${head}, not ${event.kind}`);
      return event;
    });

/** All features, with another one in the place of conversation when it is given. */
export const everyFeature = (instead?: Feature): readonly Feature[] => [
  ...features.map((feature) => (feature === conversationFeature ? (instead ?? feature) : feature)),
];

export interface Talk {
  readonly test: TestApp;
  readonly browser: TestBrowser;
  readonly memberId: string;
  readonly conversationId: string;
  say(text: string, id?: string, conversationId?: string): Promise<TurnEvent[]>;
}

export const newId = (): string => uuidv7();

/** Signs someone of the staff in on an app. */
export const staffIn = async (
  test: TestApp,
  role: "therapist" | "on-call" | "operator",
  name = "Dr. Sofía Ruiz",
): Promise<{ browser: TestBrowser; userId: string }> => {
  const userId = uuidv7();
  const token = await test.deps.db.asAccounts(async (trx) => {
    await insertUser(trx, { id: userId, name, email: `${userId}@example.org`, role, at: new Date() });
    return test.accounts.sessions.create(trx, userId, "a test");
  });
  const browser = test.browser();
  browser.cookies.set(cookieName(false), encodeURIComponent(test.accounts.signedToken(token)));
  return { browser, userId };
};

export const sayIn =
  (browser: TestBrowser, home: string) =>
  async (text: string, id: string = uuidv7(), conversationId: string = home): Promise<TurnEvent[]> => {
    const sentAt = new Date().toISOString();
    const answer = await browser.send("POST", `/api/conversations/${conversationId}/messages`, {
      ...{ id, text, sentAt, zone: "Europe/Madrid" },
    });
    if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
    return eventsOf(answer.body);
  };

/** A member with an open conversation, on an app of their own. */
export const openTalk = async (db: Database, vault: Vault, options: TestAppOptions = {}): Promise<Talk> => {
  const test = await openTestApp(db, vault, { features: everyFeature(), ...options });
  const { browser, memberId } = await beginIn(test);
  const conversationId = uuidv7();
  await browser.send("POST", "/api/conversations", { id: conversationId });
  return { test, browser, memberId, conversationId, say: sayIn(browser, conversationId) };
};

export const only = <K extends TurnEvent["kind"]>(
  events: readonly TurnEvent[],
  kind: K,
): Extract<TurnEvent, { kind: K }> => {
  const found = events.filter((event) => event.kind === kind);
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} events ${kind}`);
  return first as Extract<TurnEvent, { kind: K }>;
};

/** Text of the reply in a stream. */
export const replyText = (events: readonly TurnEvent[]): string =>
  events
    .flatMap((event) => (event.kind === "reply-part" && event.part.kind === "text" ? [event.part.text] : []))
    .join("\n");
