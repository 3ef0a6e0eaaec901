import { useInfiniteQuery } from "@tanstack/react-query";
import { clockTime, longDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty, Failed, Loading } from "../../ui/states.tsx";
import { roleWord, whatWord } from "./access-words.ts";
import { accessLogPages } from "./you-api.ts";

/** Every reading by someone else: who, in what role, what, when and why. */
export const AccessLogScreen = () => {
  const t = useT();
  const pages = useInfiniteQuery(accessLogPages);
  const entries = pages.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <Page title={t("you.access.title")} back="/you" lead={t("you.access.lead")}>
      <ul className="divide-y divide-line">
        {entries.map((entry) => (
          <li key={entry.id} className="py-3">
            <p>
              <span className="font-medium">{entry.actorName}</span>{" "}
              <span className="text-ink-2">({roleWord(t, entry.actorRole)})</span> {whatWord(t, entry.what)}
            </p>
            <p className="text-small text-ink-2">
              {longDate(entry.at)}, {clockTime(entry.at)}
              {entry.reason === null ? null : ` · ${t("you.access.reason", { reason: entry.reason })}`}
            </p>
          </li>
        ))}
      </ul>
      {pages.error ? <Failed error={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {pages.isPending ? <Loading /> : null}
      {pages.data !== undefined && entries.length === 0 ? (
        <Empty title={t("you.access.empty-title")}>{t("you.access.empty")}</Empty>
      ) : null}
      {pages.hasNextPage ? (
        <div className="grid justify-items-center pt-4">
          <Button
            tone="outline"
            size="small"
            busy={pages.isFetchingNextPage}
            onClick={() => void pages.fetchNextPage()}
          >
            {t("you.access.older")}
          </Button>
        </div>
      ) : null}
    </Page>
  );
};
