import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { shortDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { Page } from "../../ui/page.tsx";
import { Failed, Loading, Note } from "../../ui/states.tsx";
import { toast } from "../../ui/toast.tsx";
import { roleWord } from "./access-words.ts";
import { LinkByCode } from "./link-by-code.tsx";
import { Trouble } from "./trouble.tsx";
import { careLinksQuery, consentsQuery, endLink } from "./you-api.ts";

export const CliniciansScreen = () => {
  const t = useT();
  const { data, error, refetch } = useQuery(careLinksQuery);
  const standing = data?.links.filter((link) => link.endedAt === null) ?? [];
  const ended = data?.links.filter((link) => link.endedAt !== null) ?? [];
  return (
    <Page title={t("you.care.title")} back="/you" lead={t("you.care.lead-short")}>
      {data === undefined ? (
        error ? (
          <Failed error={error} onRetry={() => void refetch()} />
        ) : (
          <Loading />
        )
      ) : (
        <div className="grid gap-4">
          {standing.length > 0 ? (
            <>
              <ul className="grid gap-3">
                {standing.map((link) => (
                  <Standing key={link.linkId} link={link} />
                ))}
              </ul>
              <Sharing />
            </>
          ) : (
            <p className="text-ink-2">{t("you.care.none")}</p>
          )}
          <LinkByCode />
          {ended.length > 0 ? (
            <section aria-labelledby="ended" className="pt-3">
              <h2 id="ended" className="pb-1 text-title">
                {t("you.care.past")}
              </h2>
              <ul className="divide-y divide-line">
                {ended.map((link) => (
                  <li key={link.linkId} className="py-2.5 text-small">
                    {link.name}{" "}
                    <span className="text-ink-2">
                      {t("you.care.ended", { when: shortDate(link.endedAt ?? link.since) })}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
        </div>
      )}
    </Page>
  );
};

interface StandingLink {
  readonly linkId: string;
  readonly name: string;
  readonly role: string;
  readonly since: string;
}

const Standing = ({ link }: { link: StandingLink }) => {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const end = useMutation({
    mutationFn: () => endLink(link.linkId),
    onSuccess: () => {
      setAsking(false);
      toast(t("you.care.was-ended"));
    },
  });
  return (
    <li>
      <Card className="flex items-center gap-3">
        <p className="min-w-0 flex-1">
          <span className="serif block text-title">{link.name}</span>
          <span className="text-small text-ink-2">
            {roleWord(t, link.role)}, {t("you.care.since", { when: shortDate(link.since) })}
          </span>
        </p>
        <Button
          tone="outline"
          size="small"
          aria-label={`${t("you.care.end")}: ${link.name}`}
          onClick={() => setAsking(true)}
        >
          {t("you.care.end")}
        </Button>
      </Card>
      <Confirm
        open={asking}
        onOpenChange={setAsking}
        title={t("you.care.end-title", { name: link.name })}
        description={t("you.care.end-text")}
        act={t("you.care.end-act")}
        busy={end.isPending}
        onConfirm={() => end.mutate()}
      >
        <Trouble error={end.error} />
      </Confirm>
    </li>
  );
};

/** Whether linked clinicians see check-ins, and where to change it. */
const Sharing = () => {
  const t = useT();
  const { data } = useQuery(consentsQuery);
  if (data === undefined) return null;
  const sharing = data.consents.some((c) => c.purpose === "share-with-therapist" && c.granted);
  return (
    <Note tone={sharing ? "sea" : "plain"}>
      {t(sharing ? "you.care.sharing-on" : "you.care.sharing-off")}{" "}
      <Link to="/you/consent" className="quiet-link">
        {t("you.care.sharing-change")}
      </Link>
    </Note>
  );
};
