import type { Conversation } from "@evenkeel/contract/conversation";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useDeferredValue, useState } from "react";
import { shortDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { join } from "../../ui/join.ts";
import { Empty, Failed, Loading } from "../../ui/states.tsx";
import { conversationsQuery, newConversation, searchQuery } from "./talk-api.ts";

const row = "block rounded-field px-3 py-2.5 transition-colors duration-150 hover:bg-sunk";

const Row = ({ conversation, current }: { conversation: Conversation; current: boolean }) => {
  const t = useT();
  return (
    <Link
      to="/talk/$conversationId"
      params={{ conversationId: conversation.id }}
      className={join(row, current && "bg-sea-soft!")}
    >
      <span className="flex items-baseline justify-between gap-3">
        <span className="truncate font-semibold">{conversation.title ?? t("talk.untitled")}</span>
        <span className="shrink-0 text-label text-ink-2">
          {shortDate(conversation.lastMessageAt ?? conversation.createdAt)}
        </span>
      </span>
      {conversation.preview ? (
        <span className="line-clamp-2 text-small text-ink-2">{conversation.preview}</span>
      ) : null}
    </Link>
  );
};

const Found = ({ words }: { words: string }) => {
  const t = useT();
  const { data, error, refetch } = useQuery(searchQuery(words));
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <div role="status" className="grid gap-1">
      {data.hits.length === 0 ? (
        <p className="px-3 py-4 text-small text-ink-2">{t("talk.search-none")}</p>
      ) : null}
      {data.hits.map((hit) => (
        <Link
          key={hit.messageId}
          to="/talk/$conversationId"
          params={{ conversationId: hit.conversationId }}
          className={row}
        >
          <span className="flex items-baseline justify-between gap-3 text-label text-ink-2">
            <span>{hit.author === "member" ? t("talk.you-said") : t("talk.it-said")}</span>
            <span>{shortDate(hit.sentAt)}</span>
          </span>
          <span className="line-clamp-3 text-small">{hit.excerpt}</span>
        </Link>
      ))}
      {data.incomplete ? (
        <p className="px-3 py-2 text-small text-ink-2">{t("talk.search-incomplete")}</p>
      ) : null}
    </div>
  );
};

const All = ({ current }: { current: string | null }) => {
  const t = useT();
  const list = useInfiniteQuery(conversationsQuery);
  if (list.error && !list.data) return <Failed error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <Loading />;
  const conversations = list.data.pages.flatMap((page) => page.conversations);
  if (conversations.length === 0)
    return <Empty title={t("talk.no-conversations")}>{t("talk.no-conversations-more")}</Empty>;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-1">
      {conversations.map((conversation) => (
        <Row key={conversation.id} conversation={conversation} current={conversation.id === current} />
      ))}
      {list.hasNextPage ? (
        <Button
          size="small"
          tone="plain"
          busy={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t("talk.more-conversations")}
        </Button>
      ) : null}
    </div>
  );
};

/** All conversations, newest first, and a search through what was said. */
export const ConversationList = ({ current = null }: { current?: string | null }) => {
  const t = useT();
  const [words, setWords] = useState("");
  const wanted = useDeferredValue(words.trim());
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <Button asChild tone="sea" wide>
        <Link
          to="/talk/$conversationId"
          params={() => ({ conversationId: newConversation() })}
          preload={false}
        >
          <Icon name="plus" size={20} />
          {t("talk.new")}
        </Link>
      </Button>
      <search className="relative">
        <Icon name="search" size={20} className="pointer-events-none absolute start-4 top-3 text-ink-2" />
        <input
          type="search"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          aria-label={t("talk.search")}
          placeholder={t("talk.search")}
          className="min-h-11 w-full rounded-full border-[1.5px] border-edge bg-surface ps-11 pe-4 text-small"
        />
      </search>
      {wanted.length >= 2 ? <Found words={wanted} /> : <All current={current} />}
    </div>
  );
};
