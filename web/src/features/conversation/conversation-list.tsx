import type { Conversation } from "@evenkeel/contract/conversation";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useDeferredValue, useState } from "react";
import { shortDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { join } from "../../ui/join.ts";
import { Empty, Failed, Loading } from "../../ui/states.tsx";
import { DeleteConversation } from "./delete-conversation.tsx";
import { messageHash } from "./jump.ts";
import { newConversation } from "./new-conversation.ts";
import { conversationsQuery, searchQuery } from "./talk-api.ts";

const row = "block rounded-field px-3 py-2.5 transition-colors duration-150 hover:bg-sunk";

const Row = ({
  conversation,
  current,
  onDelete,
}: {
  conversation: Conversation;
  current: boolean;
  onDelete: () => void;
}) => {
  const t = useT();
  const title = conversation.title ?? t("talk.untitled");
  return (
    <li className="flex items-start gap-1">
      <Link
        to="/talk/$conversationId"
        params={{ conversationId: conversation.id }}
        aria-current={current ? "page" : undefined}
        className={join(row, "min-w-0 flex-1", current && "bg-sea-soft!")}
      >
        <span className="flex items-baseline justify-between gap-3">
          <span className="truncate font-semibold">{title}</span>
          <span className="shrink-0 text-label text-ink-2">
            {shortDate(conversation.lastMessageAt ?? conversation.createdAt)}
          </span>
        </span>
        {conversation.preview ? (
          <span className="line-clamp-2 text-small text-ink-2">{conversation.preview}</span>
        ) : null}
      </Link>
      <IconButton
        icon="trash"
        size={18}
        label={t("talk.delete-conversation", { title })}
        onClick={onDelete}
        className="shrink-0 text-ink-2"
      />
    </li>
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
          hash={messageHash(hit.messageId)}
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
  const [deleting, setDeleting] = useState<Conversation | null>(null);
  if (list.error && !list.data) return <Failed error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <Loading />;
  const conversations = list.data.pages.flatMap((page) => page.conversations);
  if (conversations.length === 0)
    return <Empty title={t("talk.no-conversations")}>{t("talk.no-conversations-more")}</Empty>;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-1">
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-1">
        {conversations.map((conversation) => (
          <Row
            key={conversation.id}
            conversation={conversation}
            current={conversation.id === current}
            onDelete={() => setDeleting(conversation)}
          />
        ))}
      </ul>
      {deleting ? <DeleteConversation conversation={deleting} onClose={() => setDeleting(null)} /> : null}
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
  const navigate = useNavigate();
  const [words, setWords] = useState("");
  const wanted = useDeferredValue(words.trim());
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <Button
        tone="sea"
        wide
        icon="plus"
        onClick={() =>
          void navigate({ to: "/talk/$conversationId", params: { conversationId: newConversation() } })
        }
      >
        {t("talk.new")}
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
