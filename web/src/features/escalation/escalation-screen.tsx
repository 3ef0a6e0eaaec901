import type { EscalationDetail } from "@evenkeel/contract/escalation";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Failure } from "../../api/failure.ts";
import { useT } from "../../i18n/use-t.ts";
import { useMe } from "../../session/me.ts";
import { Button } from "../../ui/button.tsx";
import { Tag } from "../../ui/chip.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty, Failed, Loading, Note } from "../../ui/states.tsx";
import { toast } from "../../ui/toast.tsx";
import { RecordIncident } from "../incident/record-incident.tsx";
import { SharedPlan } from "../safety-plan/shared-plan.tsx";
import { Trouble } from "../you/trouble.tsx";
import { CloseAct } from "./close-act.tsx";
import { ConversationTail } from "./conversation-tail.tsx";
import { DueClock } from "./due-clock.tsx";
import { acknowledge, detailQuery } from "./escalation-api.ts";
import { Evidence } from "./evidence.tsx";
import { FollowUps } from "./follow-ups.tsx";
import { HandOver } from "./hand-over.tsx";
import { History } from "./history.tsx";
import { LineState } from "./line-state.tsx";
import { Panel } from "./panel.tsx";
import { Reach } from "./reach.tsx";
import { useNews } from "./use-news.ts";
import { useServerClock } from "./use-server-clock.ts";
import { concernWord } from "./words.ts";
import { WordsForm } from "./words-form.tsx";

/** One escalation, worked from top to bottom: why, in whose words, whom to reach, what was done. */
export const EscalationScreen = () => {
  const t = useT();
  const { escalationId } = useParams({ from: "/rooms/escalations/$escalationId" });
  const line = useNews("/api/escalations/stream");
  const { data, error, refetch } = useQuery(detailQuery(escalationId));
  const title =
    data === undefined
      ? t("navigation.escalations")
      : data.drill
        ? t("escalation.drill")
        : concernWord(t, data.concern);
  return (
    <Page title={title} back="/escalations" wide>
      {data !== undefined ? (
        <>
          <LineState line={line} />
          <Open one={data} />
        </>
      ) : error instanceof Failure && error.kind === "not-found" ? (
        <Empty
          title={t("escalation.gone-title")}
          action={
            <Button asChild tone="sea">
              <Link to="/escalations">{t("navigation.escalations")}</Link>
            </Button>
          }
        >
          {t("escalation.gone")}
        </Empty>
      ) : error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
};

const Open = ({ one }: { one: EscalationDetail }) => {
  const t = useT();
  const now = useServerClock(one.now);
  const acting = useMe()?.role !== "operator";
  return (
    <div className="grid gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:items-start">
      <div className="grid min-w-0 gap-4">
        <Head one={one} now={now} acting={acting} />
        <Evidence one={one} now={now} />
        <ConversationTail one={one} />
      </div>
      <div className="grid min-w-0 gap-4">
        <Reach one={one} now={now} acting={acting} />
        {one.safetyPlan === null ? null : (
          <Panel title={t("safety-plan.theirs")}>
            <SharedPlan plan={one.safetyPlan} />
          </Panel>
        )}
        <FollowUps one={one} acting={acting} />
        {acting && one.status !== "closed" ? (
          <>
            <WordsForm key={`note ${one.id}`} one={one} kind="note" />
            <HandOver one={one} />
            <CloseAct one={one} />
          </>
        ) : null}
        <History one={one} />
        <RecordIncident escalationId={one.id} />
      </div>
    </div>
  );
};

const Head = ({ one, now, acting }: { one: EscalationDetail; now: number; acting: boolean }) => {
  const t = useT();
  const take = useMutation({
    mutationFn: () => acknowledge(one.id),
    onSuccess: () => toast(t("escalation.acknowledged")),
  });
  const open = one.status === "open";
  return (
    <section className="grid gap-3 rounded-card border border-line bg-surface p-4 shadow-lift sm:p-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="flex flex-wrap items-center gap-2">
          <Tag tone={one.tier === "immediate" ? "clay" : "plain"}>{t(`escalation.tier.${one.tier}`)}</Tag>
          {one.drill ? <Tag tone="dusk">{t("escalation.drill")}</Tag> : null}
          {one.breached && open ? <Tag tone="clay">{t("escalation.breached")}</Tag> : null}
          {one.disputed ? <Tag tone="dusk">{t("escalation.disputed")}</Tag> : null}
        </div>
        <DueClock of={one} now={now} large />
      </div>
      <p className="text-small text-ink-2">
        {one.owner === null ? t("escalation.no-owner") : t("escalation.owner", { name: one.owner.name })}
        {one.drill ? "" : ` · ${t(`escalation.sharing-why.${one.sharing}`)}`}
      </p>
      {one.disputed ? <Note>{t("escalation.disputed-why")}</Note> : null}
      <Trouble error={take.error} />
      {open && acting ? (
        <Button tone="clay" wide busy={take.isPending} onClick={() => take.mutate()}>
          {t("escalation.acknowledge")}
        </Button>
      ) : null}
      {open && acting && !one.drill ? (
        <p className="text-small text-ink-2">{t("escalation.acknowledge-tells")}</p>
      ) : null}
    </section>
  );
};
