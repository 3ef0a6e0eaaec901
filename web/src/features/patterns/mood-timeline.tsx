import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { deviceZone } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Segments } from "../../ui/segments.tsx";
import { Empty, Failed, Loading } from "../../ui/states.tsx";
import { checkInsFrom } from "../check-in/check-in-api.ts";
import { usePending } from "../check-in/pending.ts";
import { withPending } from "../check-in/pending-change.ts";
import { addDays, localDay } from "../check-in/zoned-time.ts";
import { MoodInWords } from "../feelings/mood-in-words.tsx";
import { SPAN_DAYS, SPANS, type Span } from "./bins.ts";
import { EmotionCounts } from "./emotion-counts.tsx";
import { TimelineCard } from "./timeline-card.tsx";

/** Mood over time as the member said it. */
export const MoodTimeline = () => {
  const t = useT();
  const [span, setSpan] = useState<Span>("six-weeks");
  const pending = usePending();
  const today = localDay(new Date().toISOString(), deviceZone());
  const from = addDays(today, -(SPAN_DAYS[span].days - 1));
  const { data, error, isPending, refetch } = useQuery(checkInsFrom(from));
  const checkIns = withPending(data ?? [], pending).filter((c) => localDay(c.at, c.zone) >= from);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Segments
        label={t("patterns.span")}
        name="span"
        value={span}
        onChange={setSpan}
        options={SPANS.map((value) => ({ value, label: t(`patterns.span.${value}`) }))}
      />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {isPending && checkIns.length === 0 ? <Loading label={t("patterns.drawing")} /> : null}
      {checkIns.length > 0 ? (
        <>
          <TimelineCard checkIns={checkIns} span={span} today={today} />
          <EmotionCounts checkIns={checkIns} />
          <p className="text-center text-small text-ink-2">{t("patterns.not-a-diagnosis")}</p>
        </>
      ) : data !== undefined ? (
        <Card>
          <Empty
            title={t("patterns.empty-title")}
            action={
              <Button asChild tone="sea">
                <Link to="/check-in">{t("patterns.check-in")}</Link>
              </Button>
            }
          >
            {t(span === "year" ? "patterns.empty" : "patterns.empty-span")}
          </Empty>
        </Card>
      ) : null}
      <MoodInWords span={span} today={today} />
    </div>
  );
};
