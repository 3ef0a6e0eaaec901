import type { MoodReading } from "@evenkeel/contract/feeling";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Card } from "../../ui/card.tsx";
import type { LocalDay } from "../check-in/zoned-time.ts";
import type { Span } from "../patterns/bins.ts";
import { DayTexts } from "./day-texts.tsx";
import { moodDays } from "./mood-days.ts";
import { MoodFigure } from "./mood-figure.tsx";
import { MoodTable } from "./mood-table.tsx";

/** The figure, what it counts, the texts of a day, and the same as a table. */
export const MoodCard = ({
  readings,
  incomplete,
  paused,
  span,
  today,
}: {
  readings: readonly MoodReading[];
  incomplete: boolean;
  /** Nothing new is read at the moment. */
  paused: boolean;
  span: Span;
  today: LocalDay;
}) => {
  const t = useT();
  const [table, setTable] = useState(false);
  const [at, setAt] = useState<number | null>(null);
  const [open, setOpen] = useState(false);
  const days = useMemo(() => moodDays(readings, span, today), [readings, span, today]);
  const chosen = at === null ? undefined : days.all.bins[Math.min(at, days.all.bins.length - 1)];
  const answered = readings.filter((one) => one.answered !== null).length;
  return (
    <Card aria-label={t("mood.title")} className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="flex items-baseline justify-between gap-3">
        <h2 className="text-title">{t("mood.title")}</h2>
        <button
          type="button"
          className="quiet-link -my-2 min-h-11 text-small"
          onClick={() => setTable(!table)}
        >
          {t(table ? "patterns.as-figure" : "patterns.as-table")}
        </button>
      </div>
      {table ? (
        <MoodTable days={days} />
      ) : (
        <>
          <MoodFigure
            days={days}
            at={at}
            onMove={(next) => {
              if (!open) setAt(next);
            }}
            onOpen={(next) => {
              setOpen(!(open && next === at));
              setAt(next);
            }}
          />
          {chosen === undefined ? null : (
            <button
              type="button"
              aria-expanded={open}
              className="quiet-link -my-2 min-h-11 w-fit text-small"
              onClick={() => setOpen(!open)}
            >
              {t(open ? "mood.hide-texts" : "mood.show-texts")}
            </button>
          )}
          {open && chosen !== undefined ? (
            <DayTexts key={chosen.index} readings={chosen.checkIns.map(({ reading }) => reading)} />
          ) : null}
        </>
      )}
      <div className="grid gap-1 text-small text-ink-2">
        {paused ? <p className="text-ink">{t("mood.paused")}</p> : null}
        <p>
          {t("mood.count", {
            texts: days.all.checkInCount,
            days: days.all.daysWithCheckIn,
            of: days.all.daysInSpan,
          })}{" "}
          {answered > 0 ? `${t("mood.corrected", { n: answered })} ` : null}
          {t(span === "year" ? "mood.by-week" : "mood.by-day")}{" "}
          {days.rows.length > 0 ? t("mood.feelings-rows") : null}
        </p>
        {incomplete ? <p>{t("mood.incomplete")}</p> : null}
        <p>
          {t("mood.not-a-diagnosis")}{" "}
          <Link to="/how-feelings-are-read" className="quiet-link">
            {t("mood.how")}
          </Link>
        </p>
      </div>
    </Card>
  );
};
