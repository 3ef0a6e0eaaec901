import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { v7 as newId } from "uuid";
import { clockTime, shortDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Tag } from "../../ui/chip.tsx";
import { Page } from "../../ui/page.tsx";
import { Segments } from "../../ui/segments.tsx";
import { Failed, Loading, Note } from "../../ui/states.tsx";
import { Setting } from "../you/setting.tsx";
import { Trouble } from "../you/trouble.tsx";
import { nameIn } from "./names.ts";
import { drillsQuery, rotaQuery, startDrill } from "./on-call-api.ts";
import { OnCallDoors } from "./on-call-doors.tsx";

/** Start a drill, and what came of the ones before. */
export const DrillsScreen = () => {
  const t = useT();
  const { data, error, refetch } = useQuery(drillsQuery);
  return (
    <Page title={t("on-call.drills")} wide>
      <OnCallDoors />
      <div className="grid gap-5 lg:grid-cols-2 lg:items-start">
        <Start />
        <Setting id="drills" title={t("on-call.drills-before")}>
          {data === undefined ? (
            error ? (
              <Failed error={error} onRetry={() => void refetch()} />
            ) : (
              <Loading />
            )
          ) : data.drills.length === 0 ? (
            <p className="text-small text-ink-2">{t("on-call.drills-none")}</p>
          ) : (
            <ul className="divide-y divide-line">
              {data.drills.map((drill) => (
                <li key={drill.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
                  <Link
                    to="/on-call/drills/$drillId"
                    params={{ drillId: drill.id }}
                    className="quiet-link min-w-0 flex-1 basis-48 py-2"
                  >
                    {shortDate(drill.startedAt)} {clockTime(drill.startedAt)},{" "}
                    {t(`on-call.tier.${drill.tier}`)}
                  </Link>
                  <Tag
                    tone={
                      drill.endedHow === "acknowledged" ? "sea" : drill.endedAt === null ? "dusk" : "plain"
                    }
                  >
                    {t(drill.endedHow === null ? "on-call.drill-runs" : `on-call.drill-${drill.endedHow}`)}
                  </Tag>
                </li>
              ))}
            </ul>
          )}
        </Setting>
      </div>
    </Page>
  );
};

const Start = () => {
  const t = useT();
  const navigate = useNavigate();
  const { data: rota } = useQuery(rotaQuery);
  const [tier, setTier] = useState<"high" | "immediate">("high");
  const start = useMutation({
    mutationFn: () => startDrill(newId(), tier),
    onSuccess: (drillId) => navigate({ to: "/on-call/drills/$drillId", params: { drillId } }),
  });
  const order = rota?.onCallNow.map((userId) => nameIn(rota, userId)) ?? [];
  return (
    <Setting id="start-drill" title={t("on-call.drill-start")} text={t("on-call.drill-text")}>
      {rota === undefined ? null : order.length === 0 ? (
        <Note tone="clay">{t("on-call.drill-nobody")}</Note>
      ) : (
        <p className="text-small">{t("on-call.drill-goes-to", { names: order.join(", ") })}</p>
      )}
      <Segments
        label={t("on-call.drill-tier")}
        name="drill-tier"
        value={tier}
        onChange={setTier}
        options={[
          { value: "high", label: t("on-call.tier.high") },
          { value: "immediate", label: t("on-call.tier.immediate") },
        ]}
      />
      <Trouble error={start.error} />
      <Button tone="sea" busy={start.isPending} onClick={() => start.mutate()}>
        {t("on-call.drill-act")}
      </Button>
    </Setting>
  );
};
