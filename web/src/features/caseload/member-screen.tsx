import type { CheckIn } from "@evenkeel/contract/check-in";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { Failure } from "../../api/failure.ts";
import { deviceZone } from "../../i18n/dates.ts";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Segments } from "../../ui/segments.tsx";
import { Empty, Failed, Loading, Note } from "../../ui/states.tsx";
import { newestFirst } from "../check-in/mood.ts";
import { agoInWords, localDay } from "../check-in/zoned-time.ts";
import { SPANS, type Span } from "../patterns/bins.ts";
import { caseloadQuery, sharedCheckIns } from "./caseload-api.ts";
import { MeasuresCard } from "./measures-card.tsx";
import { PlanCard } from "./plan-card.tsx";
import { SharedNotes } from "./shared-notes.tsx";

const TimelineCard = lazy(async () => ({
  default: (await import("../patterns/timeline-card.tsx")).TimelineCard,
}));
const EmotionCounts = lazy(async () => ({
  default: (await import("../patterns/emotion-counts.tsx")).EmotionCounts,
}));

/** What one member shares, with the age of the newest of it first. */
export const MemberScreen = () => {
  const t = useT();
  const { memberId } = useParams({ from: "/rooms/caseload/$memberId" });
  const { data, error, refetch } = useQuery(sharedCheckIns(memberId));
  const list = useQuery(caseloadQuery);
  const name = list.data?.members.find((m) => m.memberId === memberId)?.name ?? t("caseload.no-name");
  return (
    <Page title={name} back="/caseload" wide>
      {data !== undefined ? (
        <Shared checkIns={data.checkIns} />
      ) : error instanceof Failure && error.kind === "not-found" ? (
        <Empty
          title={t("caseload.not-shared-title")}
          action={
            <Button asChild tone="sea">
              <Link to="/caseload">{t("navigation.caseload")}</Link>
            </Button>
          }
        >
          {t("caseload.not-shared")}
        </Empty>
      ) : error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
      <div className="grid gap-4 pt-4">
        <MeasuresCard memberId={memberId} />
        <PlanCard memberId={memberId} />
      </div>
    </Page>
  );
};

const Shared = ({ checkIns }: { checkIns: readonly CheckIn[] }) => {
  const t = useT();
  const [span, setSpan] = useState<Span>("six-weeks");
  const newest = newestFirst(checkIns)[0];
  if (newest === undefined) return <Empty title={t("caseload.nothing-title")}>{t("caseload.nothing")}</Empty>;
  const today = localDay(new Date().toISOString(), deviceZone());
  return (
    <div className="grid gap-4">
      <Note>
        {t("caseload.age", {
          when: agoInWords(newest.at, Date.now(), currentLanguage()),
          n: checkIns.length,
        })}{" "}
        {t("caseload.seen-by-member")}
      </Note>
      <Segments
        label={t("patterns.span")}
        name="span"
        value={span}
        onChange={setSpan}
        options={SPANS.map((value) => ({ value, label: t(`patterns.span.${value}`) }))}
      />
      <Suspense fallback={<Loading label={t("patterns.drawing")} />}>
        <div className="grid gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:items-start">
          <div className="grid gap-4">
            <TimelineCard checkIns={checkIns} span={span} today={today} theirs />
            <EmotionCounts checkIns={checkIns} theirs />
          </div>
          <SharedNotes checkIns={checkIns} />
        </div>
      </Suspense>
    </div>
  );
};
