import { useInfiniteQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { Failure } from "../../api/failure.ts";
import { dayKey } from "../../i18n/dates.ts";
import { knownMember, useMe } from "../../session/me.ts";
import { ofConversation } from "./outbox.ts";
import { say, useLiveTurns, useWaiting } from "./talk.ts";
import { messagesQuery } from "./talk-api.ts";
import { threadOf } from "./thread.ts";

/** How often to look for an answer that was still being made when this page was opened. */
const LOOK_AGAIN_MS = 2_500;

/** Everything one conversation shows, from the server, from replies on their way, and from this browser. */
export const useTalk = (conversationId: string) => {
  const memberId = useMe()?.memberId ?? knownMember();
  const turns = useLiveTurns();
  const allWaiting = useWaiting();
  const waiting = useMemo(() => ofConversation(allWaiting, conversationId), [allWaiting, conversationId]);
  const stored = useInfiniteQuery({
    ...messagesQuery(conversationId),
    refetchInterval: (query) => {
      const last = query.state.data?.pages[0]?.messages.at(-1);
      return last?.author === "member" && last.status === "waiting" && !turns.has(last.id)
        ? LOOK_AGAIN_MS
        : false;
    },
  });
  const messages = useMemo(
    () => [...(stored.data?.pages ?? [])].reverse().flatMap((page) => page.messages),
    [stored.data],
  );
  const items = useMemo(
    () => threadOf(messages, turns, waiting, (at) => dayKey(at)),
    [messages, turns, waiting],
  );
  const send = useCallback(
    async (text: string) => {
      if (memberId !== null) await say(memberId, conversationId, text);
    },
    [memberId, conversationId],
  );
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = stored;
  const loadOlder = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  const lost = stored.error instanceof Failure && stored.data === undefined ? stored.error : null;
  return {
    items,
    waiting,
    /** New words are coming: they are spoken. Older ones that are scrolled into view are not. */
    live: waiting.length > 0 || turns.size > 0,
    send,
    loading: stored.isPending,
    error: lost,
    retry: () => void stored.refetch(),
    older: hasNextPage ? { busy: isFetchingNextPage, load: loadOlder } : null,
    replying: items.some((item) => item.kind === "thinking" || (item.kind === "companion" && item.arriving)),
  };
};
