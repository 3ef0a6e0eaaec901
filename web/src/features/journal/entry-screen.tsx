import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { Failure } from "../../api/failure.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty, Failed, Loading } from "../../ui/states.tsx";
import { useMemberId } from "../check-in/pending.ts";
import { isUnsaved, openDraft } from "./draft.ts";
import { keptDraft } from "./draft-store.ts";
import { EntryEditor } from "./entry-editor.tsx";
import { fetchEntry, JOURNAL_KEY } from "./journal-api.ts";

/** One entry: from this device when it holds words of its own, else from the server. */
export const EntryScreen = () => {
  const t = useT();
  const { entryId } = useParams({ from: "/rooms/journal/$entryId" });
  const memberId = useMemberId();
  const { data, error, refetch } = useQuery({
    queryKey: [...JOURNAL_KEY, "open", entryId],
    queryFn: async () => {
      const kept = await keptDraft(entryId);
      if (kept !== null && (isUnsaved(kept) || kept.baseVersion === 0)) return kept;
      return openDraft(await fetchEntry(entryId), kept, memberId ?? "", Date.now());
    },
    // Read once when it is opened: the editor is the truth from then on.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    enabled: memberId !== null,
  });
  const [round, setRound] = useState(0);
  const openOther = (): void => {
    // The words of this page have moved to an entry of their own: this address is the other one's again.
    void refetch().then(() => setRound((n) => n + 1));
  };
  if (data !== undefined)
    return <EntryEditor key={`${data.entryId} ${round}`} start={data} onOpenOther={openOther} />;
  return (
    <Page title={t("journal.title")} back="/journal">
      {error instanceof Failure && error.kind === "not-found" ? (
        <Empty
          title={t("journal.not-found-title")}
          action={
            <Button asChild tone="sea">
              <Link to="/journal">{t("journal.back")}</Link>
            </Button>
          }
        >
          {t("journal.not-found")}
        </Empty>
      ) : error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
};
