import type { CheckIn } from "@evenkeel/contract/check-in";
import { useMemo, useState } from "react";
import { type T, useT } from "../../i18n/use-t.ts";
import { Card } from "../../ui/card.tsx";
import { moodMessage } from "../check-in/mood.ts";
import type { LocalDay } from "../check-in/zoned-time.ts";
import { SPAN_DAYS, type Span, type Timeline, timelineOf } from "./bins.ts";
import { CheckInTable } from "./check-in-table.tsx";
import { TimelineFigure } from "./timeline-figure.tsx";
import { type Usual, usualOf } from "./usual.ts";

/** What a few days can carry: dots, and nothing said about them. */
const FEW_DAYS = 4;

/** The figure, what it counts, and the same as a table. Also what a clinician sees of a member. */
export const TimelineCard = ({
  checkIns,
  span,
  today,
  theirs = false,
}: {
  checkIns: readonly CheckIn[];
  span: Span;
  today: LocalDay;
  /** Someone else reads it: a clinician, with the member's yes. */
  theirs?: boolean;
}) => {
  const t = useT();
  const [table, setTable] = useState(false);
  const timeline = useMemo(() => timelineOf(checkIns, span, today), [checkIns, span, today]);
  // What is usual is counted in days, whatever the figure draws.
  const usual = useMemo(() => usualOf(daysOf(checkIns, span, today)), [checkIns, span, today]);
  return (
    <Card aria-label={t("patterns.mood")} className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="flex items-baseline justify-between gap-3">
        <h2 className="text-title">{t("patterns.mood")}</h2>
        <button
          type="button"
          className="quiet-link -my-2 min-h-11 text-small"
          onClick={() => setTable(!table)}
        >
          {t(table ? "patterns.as-figure" : "patterns.as-table")}
        </button>
      </div>
      {table ? (
        <CheckInTable
          checkIns={timeline.bins.flatMap((bin) => bin.checkIns)}
          from={timeline.firstDay}
          to={timeline.lastDay}
        />
      ) : (
        <TimelineFigure timeline={timeline} usual={usual} theirs={theirs} />
      )}
      <div className="grid gap-1 text-small text-ink-2">
        <p>
          {t("patterns.count", {
            checkIns: timeline.checkInCount,
            days: timeline.daysWithCheckIn,
            of: timeline.daysInSpan,
          })}{" "}
          {t(span === "year" ? "patterns.by-week" : "patterns.by-day")}
        </p>
        <p>{theirs ? theirUsual(t, usual) : usualSentence(t, usual, timeline)}</p>
      </div>
    </Card>
  );
};

const daysOf = (checkIns: readonly CheckIn[], span: Span, today: LocalDay) =>
  timelineOf(checkIns, span, today, { days: SPAN_DAYS[span].days, perBin: 1 }).bins;

const theirUsual = (t: T, usual: Usual): string =>
  usual.known
    ? t("patterns.theirs-usual", { mood: t(moodMessage(usual.median)), days: usual.days })
    : t("patterns.theirs-unknown", { days: usual.days });

const usualSentence = (t: T, usual: Usual, timeline: Timeline): string => {
  if (usual.known) return t("patterns.usual", { mood: t(moodMessage(usual.median)), days: usual.days });
  if (timeline.daysWithCheckIn <= FEW_DAYS) return t("patterns.few", { days: timeline.daysWithCheckIn });
  return t("patterns.usual-unknown", { needed: usual.needed });
};
