import type { Message } from "@evenkeel/contract/conversation";
import type { InfiniteData } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { newId } from "../../api/new-id.ts";
import { queryClient } from "../../api/query-client.ts";
import { deviceZone } from "../../i18n/dates.ts";
import { deliver } from "./deliver.ts";
import type { LiveTurn } from "./live-turn.ts";
import type { WaitingMessage } from "./outbox.ts";
import { makeOutbox } from "./outbox-sender.ts";
import { conversationsQuery, messagesQuery } from "./talk-api.ts";
import { outboxStore } from "./talk-database.ts";

type Pages = InfiniteData<{ messages: Message[]; nextCursor: string | null }, string | null>;

const channel = new BroadcastChannel("evenkeel-talk");
let turns: ReadonlyMap<string, LiveTurn> = new Map();
let consentNeeded = false;
const listeners = new Set<() => void>();
const changed = (): void => {
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

const refresh = async (conversationId: string): Promise<void> => {
  await queryClient.invalidateQueries({ queryKey: messagesQuery(conversationId).queryKey });
  void queryClient.invalidateQueries({ queryKey: conversationsQuery.queryKey });
};

/** The acknowledged words join what was read from the server at once, so that nothing flickers between the two. */
const showAcknowledged = (message: WaitingMessage): void => {
  const said: Message = {
    id: message.id,
    author: "member",
    parts: [{ kind: "text", text: message.text }],
    sentAt: message.sentAt,
    zone: message.zone,
    replyTo: null,
    status: "waiting",
    reported: false,
    why: null,
  };
  queryClient.setQueryData<Pages>(messagesQuery(message.conversationId).queryKey, (known) => {
    const [newest, ...older] = known?.pages ?? [];
    if (!known || !newest) return { pages: [{ messages: [said], nextCursor: null }], pageParams: [null] };
    if (known.pages.some((page) => page.messages.some(({ id }) => id === said.id))) return known;
    return { ...known, pages: [{ ...newest, messages: [...newest.messages, said] }, ...older] };
  });
};

const onTurn = (message: WaitingMessage, turn: LiveTurn): void => {
  if (turn.status === "waiting" && turn.parts.length === 0) showAcknowledged(message);
  turns = new Map(turns).set(message.id, turn);
  changed();
  if (turn.status !== "complete" && turn.status !== "failed") return;
  void refresh(message.conversationId).then(() => {
    channel.postMessage({ conversationId: message.conversationId });
    if (turn.status === "failed") return;
    const rest = new Map(turns);
    rest.delete(message.id);
    turns = rest;
    changed();
  });
};

const alone = async (work: () => Promise<void>): Promise<void> => {
  if (navigator.locks) await navigator.locks.request("evenkeel-outbox", work);
  else await work();
};

export const outbox = makeOutbox({
  store: outboxStore,
  deliver: (message) =>
    deliver(message, {
      onTurn,
      onConsentNeeded: () => {
        consentNeeded = true;
        changed();
      },
    }),
  alone,
  nowMs: () => Date.now(),
  later: (run, ms) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  announce: (conversationId) => channel.postMessage({ conversationId }),
});

channel.addEventListener("message", (event: MessageEvent<{ conversationId: string }>) => {
  void outbox.reload();
  void refresh(event.data.conversationId);
});
addEventListener("online", () => void outbox.flush({ atOnce: true }));
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") void outbox.flush({ atOnce: true });
});

/** Writes a message down in this browser, then sends it: now, or when there is a connection. */
export const say = (memberId: string, conversationId: string, text: string): Promise<void> =>
  outbox.add({
    id: newId(),
    memberId,
    conversationId,
    text,
    sentAt: new Date().toISOString(),
    zone: deviceZone(),
    attempts: 0,
    notBeforeMs: 0,
    refusal: null,
  });

export const consentGiven = (): void => {
  consentNeeded = false;
  changed();
  void outbox.flush({ atOnce: true });
};

export const useConsentNeeded = (): boolean => useSyncExternalStore(subscribe, () => consentNeeded);
export const useLiveTurns = (): ReadonlyMap<string, LiveTurn> => useSyncExternalStore(subscribe, () => turns);
export const useWaiting = (): readonly WaitingMessage[] =>
  useSyncExternalStore(outbox.subscribe, outbox.snapshot);
