import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { deviceZone } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { useMe } from "../../session/me.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty, Failed, Loading } from "../../ui/states.tsx";
import { checkInsFrom } from "./check-in-api.ts";
import { CheckInList } from "./check-in-list.tsx";
import { MoodKeel } from "./mood-keel.tsx";
import { usePending } from "./pending.ts";
import { withPending } from "./pending-change.ts";
import { PendingNote } from "./pending-note.tsx";
import { addDays, localDay } from "./zoned-time.ts";

const STEP_DAYS = 30;

export const CheckInScreen = () => {
  const t = useT();
  const pending = usePending();
  const [days, setDays] = useState(STEP_DAYS);
  const from = addDays(localDay(new Date().toISOString(), deviceZone()), -days);
  const { data, error, isPending, refetch } = useQuery({
    ...checkInsFrom(from),
    placeholderData: (before) => before,
  });
  const begun = useMe()?.createdAt;
  const older = begun !== undefined && begun.slice(0, 10) < from;
  const shown = withPending(data ?? [], pending);
  const waiting = new Set(pending.map((p) => p.change.subject));
  return (
    <Page title={t("check-in.page-title")} back="/">
      <PendingNote />
      <Card aria-labelledby="how">
        <h2 id="how" className="text-title">
          {t("check-in.title")}
        </h2>
        <MoodKeel />
      </Card>
      {shown.length > 0 ? <CheckInList checkIns={shown} waiting={waiting} /> : null}
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {isPending && shown.length === 0 ? <Loading /> : null}
      {data !== undefined && shown.length === 0 ? (
        <Empty title={t("check-in.empty-title")}>{t("check-in.empty")}</Empty>
      ) : null}
      {data !== undefined && older ? (
        <div className="grid justify-items-center pt-6">
          <Button tone="outline" size="small" onClick={() => setDays(days * 3)}>
            {t("check-in.load-older")}
          </Button>
        </div>
      ) : null}
    </Page>
  );
};
