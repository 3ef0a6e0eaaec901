import type { EscalationSummary } from "@evenkeel/contract/escalation";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { useMe } from "../../session/me.ts";
import { Tag } from "../../ui/chip.tsx";
import { join } from "../../ui/join.ts";
import { Page } from "../../ui/page.tsx";
import { Empty, Failed, Loading } from "../../ui/states.tsx";
import { agoInWords } from "../check-in/zoned-time.ts";
import { DueClock } from "./due-clock.tsx";
import { listQuery } from "./escalation-api.ts";
import { LineState } from "./line-state.tsx";
import { useNews } from "./use-news.ts";
import { useServerClock } from "./use-server-clock.ts";
import { concernWord, outcomeWord } from "./words.ts";

/** What is open, most pressing first: the reason, their words and how old they are, the clock, and whose it is. */
export const EscalationsScreen = () => {
  const t = useT();
  const operator = useMe()?.role === "operator";
  const line = useNews("/api/escalations/stream");
  const { data, error, refetch } = useQuery(listQuery);
  const now = useServerClock(data?.now);
  const open = data?.escalations.filter(({ status }) => status === "open") ?? [];
  const rest = data?.escalations.filter(({ status }) => status !== "open") ?? [];
  return (
    <Page
      title={t("navigation.escalations")}
      lead={t(operator ? "escalation.lead-operator" : "escalation.lead")}
      wide
    >
      <p className="flex flex-wrap gap-4 pb-3">
        {operator ? (
          <>
            <Link to="/escalations/policy" className="quiet-link">
              {t("escalation.policy")}
            </Link>
            <Link to="/escalations/report" className="quiet-link">
              {t("escalation.report")}
            </Link>
          </>
        ) : null}
        <Link to="/incidents" className="quiet-link">
          {t("incident.title")}
        </Link>
      </p>
      <LineState line={line} />
      {data === undefined ? (
        error ? (
          <Failed error={error} onRetry={() => void refetch()} />
        ) : (
          <Loading />
        )
      ) : data.escalations.length === 0 ? (
        <Empty title={t("escalation.empty-title")}>{t("escalation.empty")}</Empty>
      ) : (
        <div className="grid gap-6">
          <Section title={t("escalation.waiting", { n: open.length })} rows={open} now={now} />
          {rest.length > 0 ? <Section title={t("escalation.seen")} rows={rest} now={now} /> : null}
        </div>
      )}
    </Page>
  );
};

const Section = ({
  title,
  rows,
  now,
}: {
  title: string;
  rows: readonly EscalationSummary[];
  now: number;
}) => {
  const t = useT();
  return (
    <section className="grid gap-3">
      <h2 className="text-title">{title}</h2>
      {rows.length === 0 ? (
        <p className="text-small text-ink-2">{t("escalation.none-waiting")}</p>
      ) : (
        <ul className="grid gap-3">
          {rows.map((one) => (
            <li key={one.id}>
              <Row one={one} now={now} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const Row = ({ one, now }: { one: EscalationSummary; now: number }) => {
  const t = useT();
  const waiting = one.status === "open";
  return (
    <Link
      to="/escalations/$escalationId"
      params={{ escalationId: one.id }}
      className={join(
        "grid gap-2 rounded-card border bg-surface p-4 shadow-lift transition-colors duration-150 hover:border-edge",
        waiting && one.tier === "immediate" ? "border-clay" : "border-line",
      )}
    >
      <span className="flex items-start justify-between gap-3">
        <span className="min-w-0">
          <span className="block text-title">
            {one.drill ? t("escalation.drill") : concernWord(t, one.concern)}
          </span>
          <span className="block text-small text-ink-2">{who(t, one)}</span>
        </span>
        <DueClock of={one} now={now} />
      </span>
      {one.quote === null ? null : (
        <q className="block border-s-[3px] border-line ps-3 text-body">{one.quote}</q>
      )}
      <span className="flex flex-wrap items-center gap-2 text-small text-ink-2">
        <Tag tone={one.tier === "immediate" ? "clay" : "plain"}>{t(`escalation.tier.${one.tier}`)}</Tag>
        {one.breached && waiting ? <Tag tone="clay">{t("escalation.breached")}</Tag> : null}
        {one.disputed ? <Tag tone="dusk">{t("escalation.disputed")}</Tag> : null}
        {one.sharing === "override" ? <Tag>{t("escalation.sharing.override")}</Tag> : null}
        {one.sharing === "withdrawn" ? <Tag>{t("escalation.sharing.withdrawn")}</Tag> : null}
        {one.outcome === null ? null : <Tag tone="sea">{outcomeWord(t, one.outcome)}</Tag>}
        {one.quotedAt === null ? null : (
          <span>{t("escalation.said", { when: agoInWords(one.quotedAt, now, currentLanguage()) })}</span>
        )}
        <span>
          {one.owner === null ? t("escalation.no-owner") : t("escalation.owner", { name: one.owner.name })}
        </span>
      </span>
    </Link>
  );
};

const who = (t: ReturnType<typeof useT>, one: EscalationSummary): string =>
  one.ageBand === null
    ? t("escalation.nobody-shown")
    : [
        one.name ?? t("caseload.no-name"),
        t(`first-visit.${one.ageBand}`),
        one.language === null ? null : t(`escalation.language.${one.language}`),
      ]
        .filter((part) => part !== null)
        .join(" · ");
