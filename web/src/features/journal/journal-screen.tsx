import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useDeferredValue, useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty, Failed, Loading } from "../../ui/states.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useMemberId, usePending } from "../check-in/pending.ts";
import { leaving } from "../check-in/pending-change.ts";
import { beginDraft } from "./draft-store.ts";
import { EntryRow } from "./entry-row.tsx";
import { journalPages } from "./journal-api.ts";
import { mergeEntries } from "./merge-entries.ts";
import { useDrafts } from "./use-drafts.ts";

export const JournalScreen = () => {
  const t = useT();
  const navigate = useNavigate();
  const memberId = useMemberId();
  const [typedQuery, setTypedQuery] = useState("");
  const query = useDeferredValue(typedQuery.trim());
  const drafts = useDrafts();
  const gone = leaving(usePending(), "delete-journal");
  const pages = useInfiniteQuery({ ...journalPages(query), placeholderData: (before) => before });
  const stored = pages.data?.pages.flatMap((page) => page.entries) ?? [];
  const rows = mergeEntries(stored, drafts, query).filter((row) => !gone.has(row.entryId));

  const begin = async (): Promise<void> => {
    if (memberId === null) return;
    const draft = await beginDraft(memberId);
    await navigate({ to: "/journal/$entryId", params: { entryId: draft.entryId } });
  };

  return (
    <Page title={t("journal.title")} back="/">
      <p className="flex items-start gap-2 pb-4 text-small text-ink-2">
        <Icon name="lock" size={18} className="mt-0.5 shrink-0" />
        {t("journal.private")}
      </p>
      <Button tone="sea" wide icon="plus" onClick={() => void begin()}>
        {t("journal.new")}
      </Button>
      {rows.length > 0 || query !== "" ? (
        <search className="block pt-5">
          <TextField
            type="search"
            label={t("journal.search")}
            value={typedQuery}
            maxLength={200}
            autoComplete="off"
            className="[&::-webkit-search-cancel-button]:grayscale"
            onChange={(event) => setTypedQuery(event.target.value)}
          />
        </search>
      ) : null}
      <p role="status" className={query === "" ? "sr-only" : "pt-3 text-small text-ink-2"}>
        {query === "" || pages.isFetching
          ? null
          : rows.length === 0
            ? t("journal.search-none", { query })
            : t(pages.hasNextPage ? "journal.search-more" : "journal.search-found", { n: rows.length })}
      </p>
      <ul className="divide-y divide-line pt-2">
        {rows.map((row) => (
          <EntryRow key={row.entryId} row={row} query={query} />
        ))}
      </ul>
      {pages.error ? <Failed error={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {pages.isPending && rows.length === 0 ? <Loading /> : null}
      {pages.data !== undefined && rows.length === 0 && query === "" ? (
        <Empty title={t("journal.empty-title")}>{t("journal.empty")}</Empty>
      ) : null}
      {pages.hasNextPage ? (
        <div className="grid justify-items-center pt-4">
          <Button
            tone="outline"
            size="small"
            busy={pages.isFetchingNextPage}
            onClick={() => void pages.fetchNextPage()}
          >
            {t("journal.load-more")}
          </Button>
        </div>
      ) : null}
    </Page>
  );
};
