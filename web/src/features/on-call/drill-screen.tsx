import type { DrillDetail } from "@evenkeel/contract/on-call";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { clockTime, longDate } from "../../i18n/dates.ts";
import { type MessageKey, useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Tag } from "../../ui/chip.tsx";
import { Page } from "../../ui/page.tsx";
import { Failed, Loading } from "../../ui/states.tsx";
import { Setting } from "../you/setting.tsx";
import { Trouble } from "../you/trouble.tsx";
import { clockSeconds } from "./clock-seconds.ts";
import { DeliveryList } from "./deliveries-screen.tsx";
import { drillQuery, stopDrill } from "./on-call-api.ts";

/** One drill, step by step while it runs, and its result afterwards. */
export const DrillScreen = () => {
  const t = useT();
  const drillId = useParams({ strict: false, select: (params) => params.drillId ?? "" });
  const { data, error, refetch } = useQuery(drillQuery(drillId));
  return (
    <Page title={t("on-call.drill")} back="/on-call/drills" wide>
      {data === undefined ? (
        error ? (
          <Failed error={error} onRetry={() => void refetch()} />
        ) : (
          <Loading />
        )
      ) : (
        <Shown detail={data} />
      )}
    </Page>
  );
};

const EVENTS: Readonly<Record<string, MessageKey>> = {
  opened: "on-call.event.opened",
  "owner-assigned": "on-call.event.owner-assigned",
  "nobody-on-call": "on-call.event.nobody-on-call",
  "alert-sent": "on-call.event.alert-sent",
  "alert-failed": "on-call.event.alert-failed",
  breached: "on-call.event.breached",
  acknowledged: "on-call.event.acknowledged",
  outcome: "on-call.event.outcome",
  closed: "on-call.event.closed",
};

const Shown = ({ detail }: { detail: DrillDetail }) => {
  const t = useT();
  const { drill, events, deliveries } = detail;
  const stop = useMutation({ mutationFn: () => stopDrill(drill.id) });
  const acknowledged = events.find((event) => event.kind === "acknowledged");
  const seconds =
    acknowledged === undefined
      ? null
      : Math.round((Date.parse(acknowledged.at) - Date.parse(drill.startedAt)) / 1_000);
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-center gap-3">
        <Tag tone="clay">{t("on-call.drill-mark")}</Tag>
        <p className="min-w-0 flex-1 text-small text-ink-2">
          {t("on-call.drill-lead", {
            when: `${longDate(drill.startedAt)}, ${clockTime(drill.startedAt)}`,
            who: drill.startedBy,
            tier: t(`on-call.tier.${drill.tier}`),
          })}
        </p>
        {drill.endedAt === null ? (
          <Button tone="outline" size="small" busy={stop.isPending} onClick={() => stop.mutate()}>
            {t("on-call.drill-end")}
          </Button>
        ) : null}
      </div>
      <Trouble error={stop.error} />
      <p aria-live="polite" className="serif text-title">
        {seconds !== null
          ? t("on-call.drill-result", {
              who: acknowledged?.who ?? "",
              minutes: Math.floor(seconds / 60),
              seconds: seconds % 60,
            })
          : t(drill.endedAt === null ? "on-call.drill-waits" : "on-call.drill-unanswered")}
      </p>
      <div className="grid gap-5 lg:grid-cols-2 lg:items-start">
        <Setting id="drill-steps" title={t("on-call.drill-steps")}>
          <ol className="grid gap-2 text-small">
            {events.map((event) => (
              <li key={event.id} className="flex gap-3">
                <time dateTime={event.at} className="shrink-0 tabular-nums text-ink-2">
                  {clockSeconds(event.at)}
                </time>
                <span>
                  {t(EVENTS[event.kind] ?? "on-call.event.other")}
                  {event.who === null ? "" : `: ${event.who}`}
                </span>
              </li>
            ))}
          </ol>
        </Setting>
        <section aria-labelledby="drill-deliveries" className="grid gap-3">
          <h2 id="drill-deliveries" className="text-title">
            {t("on-call.deliveries")}
          </h2>
          {deliveries.length === 0 ? (
            <p className="text-small text-ink-2">{t("on-call.drill-no-deliveries")}</p>
          ) : (
            <DeliveryList deliveries={deliveries} />
          )}
        </section>
      </div>
    </div>
  );
};
