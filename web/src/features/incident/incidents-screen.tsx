import type { Incident } from "@evenkeel/contract/incident";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { clockTime, shortDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Tag } from "../../ui/chip.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty, Failed, Loading } from "../../ui/states.tsx";
import { TextArea } from "../../ui/text-field.tsx";
import { Trouble } from "../you/trouble.tsx";
import { addEntry, closeIncident, incidentsQuery } from "./incident-api.ts";
import { RecordIncident } from "./record-incident.tsx";

/** What went wrong here, newest first, and what was done about it. */
export const IncidentsScreen = () => {
  const t = useT();
  const { data, error, refetch } = useQuery(incidentsQuery);
  return (
    <Page title={t("incident.title")} back="/escalations" lead={t("incident.lead")}>
      <div className="flex flex-wrap gap-2 pb-4">
        <RecordIncident />
        <Button asChild tone="outline" size="small">
          <a href="/api/incidents.csv" download="evenkeel-incidents.csv">
            <Icon name="download" size={20} />
            CSV
          </a>
        </Button>
      </div>
      {data === undefined ? (
        error ? (
          <Failed error={error} onRetry={() => void refetch()} />
        ) : (
          <Loading />
        )
      ) : data.incidents.length === 0 ? (
        <Empty title={t("incident.empty-title")}>{t("incident.empty")}</Empty>
      ) : (
        <ul className="grid gap-3">
          {data.incidents.map((one) => (
            <li key={one.id}>
              <One one={one} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
};

const when = (at: string): string => `${shortDate(at)}, ${clockTime(at)}`;

const One = ({ one }: { one: Incident }) => {
  const t = useT();
  const close = useMutation({ mutationFn: () => closeIncident(one.id) });
  return (
    <Card className="grid gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <Tag tone={one.severity === "minor" ? "plain" : "clay"}>{t(`incident.severity.${one.severity}`)}</Tag>
        {one.closedAt === null ? null : (
          <Tag tone="sea">{t("incident.closed", { when: when(one.closedAt) })}</Tag>
        )}
        <span className="text-small text-ink-2">{when(one.happenedAt)}</span>
      </div>
      <h2 className="text-title">{t(`incident.kind.${one.kind}`)}</h2>
      <p className="break-words whitespace-pre-wrap">{one.what}</p>
      <p className="text-small text-ink-2">
        {t("incident.by", { name: one.by, when: when(one.recordedAt) })}
        {one.escalationId === null ? null : (
          <>
            {" · "}
            <Link
              to="/escalations/$escalationId"
              params={{ escalationId: one.escalationId }}
              className="quiet-link"
            >
              {t("incident.escalation")}
            </Link>
          </>
        )}
      </p>
      {one.entries.length === 0 ? null : (
        <ol className="grid gap-2 border-s-[3px] border-line ps-4">
          {one.entries.map(({ id, at, by, text }) => (
            <li key={id}>
              <span className="block text-label text-ink-2">{`${by}, ${when(at)}`}</span>
              <span className="break-words whitespace-pre-wrap">{text}</span>
            </li>
          ))}
        </ol>
      )}
      <Trouble error={close.error} />
      {one.closedAt === null ? (
        <>
          <Add id={one.id} />
          <Button
            size="small"
            tone="plain"
            className="justify-self-start"
            busy={close.isPending}
            onClick={() => close.mutate()}
          >
            {t("incident.close")}
          </Button>
        </>
      ) : null}
    </Card>
  );
};

const Add = ({ id }: { id: string }) => {
  const t = useT();
  const [text, setText] = useState("");
  const add = useMutation({ mutationFn: () => addEntry(id, text), onSuccess: () => setText("") });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== "") add.mutate();
  };
  return (
    <form onSubmit={submit} className="grid gap-2">
      <TextArea
        label={t("incident.add")}
        value={text}
        maxLength={8_000}
        onChange={(event) => setText(event.target.value)}
      />
      <Trouble error={add.error} />
      <Button
        type="submit"
        size="small"
        className="justify-self-start"
        busy={add.isPending}
        disabled={text.trim() === ""}
      >
        {t("incident.add-act")}
      </Button>
    </form>
  );
};
