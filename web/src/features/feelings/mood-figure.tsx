import { useId, useRef } from "react";
import { shortDate } from "../../i18n/dates.ts";
import { type T, useT } from "../../i18n/use-t.ts";
import { noonOf } from "../check-in/zoned-time.ts";
import type { Bin } from "../patterns/bins.ts";
import { Chosen, Gaps, Runs } from "../patterns/figure-parts.tsx";
import { type Frame, nearestBin, plotWidth, stepTo, xOf, yOf } from "../patterns/geometry.ts";
import { useWidth } from "../patterns/use-width.ts";
import { listed, nameOf } from "./feeling-names.ts";
import {
  type FeelingRow,
  feelingsOf,
  inWords,
  type MoodDays,
  type PlacedReading,
  valenceOf,
} from "./mood-days.ts";

const HEIGHT = 176;
const ROW = 34;

/** One place in words. */
const daySentence = (t: T, bin: Bin<PlacedReading>, days: MoodDays): string => {
  const day = shortDate(noonOf(bin.firstDay), "UTC");
  const n = bin.checkIns.length;
  const value = inWords(valenceOf(bin));
  const about =
    value === "unknown"
      ? t("mood.readout-unknown", { day, n })
      : t(days.all.span === "year" ? "mood.readout-week" : "mood.readout", {
          ...{ day, n, value: t(`mood.value.${value}`) },
        });
  const feelings = feelingsOf(bin);
  if (feelings.length === 0) return `${about}.`;
  return t("mood.readout-feelings", { about, list: listed(feelings.map((one) => nameOf(t, one))) });
};

/** How pleasant words were by day, around the line of neither, with the main feelings under it. One tab stop; arrow keys move,
 *  Enter or a tap opens the texts of the day. */
export const MoodFigure = ({
  days,
  at,
  onMove,
  onOpen,
}: {
  days: MoodDays;
  /** Which of the days with a reading is being read; null for none yet. */
  at: number | null;
  onMove: (at: number) => void;
  onOpen: (at: number) => void;
}) => {
  const t = useT();
  const [box, width] = useWidth(320);
  const readout = useId();
  const figure = useRef<SVGSVGElement>(null);
  const { all, valued, rows } = days;
  const last = all.bins.length - 1;
  const frame: Frame = { width, height: HEIGHT, left: 8, right: 8, top: 18, bottom: 34 };
  const chosen = at === null ? null : (all.bins[Math.min(at, last)] ?? null);
  const spoken = chosen ?? all.bins[last];
  const height = HEIGHT + rows.length * ROW;

  const placeAt = (clientX: number): number | null => {
    const left = figure.current?.getBoundingClientRect().left ?? 0;
    const nearest = nearestBin(all, clientX - left, frame);
    return nearest === null ? null : all.bins.indexOf(nearest);
  };

  return (
    <div ref={box} className="grid min-w-0 gap-1.5">
      <div
        role="slider"
        tabIndex={0}
        aria-label={t("mood.keys")}
        aria-describedby={readout}
        aria-valuemin={1}
        aria-valuemax={all.bins.length}
        aria-valuenow={(at ?? last) + 1}
        aria-valuetext={spoken === undefined ? "" : daySentence(t, spoken, days)}
        onFocus={() => at === null && onMove(last)}
        onKeyDown={(event) => {
          if (event.key === "Enter" || event.key === " ") {
            event.preventDefault();
            onOpen(at ?? last);
            return;
          }
          const next = stepTo(all, at ?? last, event.key);
          if (next === null) return;
          event.preventDefault();
          onMove(next);
        }}
        onPointerMove={(event) => {
          if (event.pointerType !== "mouse") return;
          const place = placeAt(event.clientX);
          if (place !== null) onMove(place);
        }}
        onClick={(event) => {
          const place = placeAt(event.clientX);
          if (place !== null) onOpen(place);
        }}
        className="cursor-pointer touch-pan-y rounded-field"
      >
        <svg ref={figure} aria-hidden="true" width="100%" height={height} className="block overflow-visible">
          <Middle frame={frame} t={t} />
          <Gaps timeline={all} frame={frame} t={t} />
          <Runs timeline={valued} frame={frame} ink="var(--dusk)" />
          {rows.map((row, index) => (
            <Row
              key={row.feeling}
              row={row}
              top={HEIGHT + index * ROW}
              count={all.binCount}
              frame={frame}
              t={t}
            />
          ))}
          {chosen === null ? null : <Reading bin={chosen} days={days} frame={frame} height={height} />}
        </svg>
      </div>
      <div aria-hidden="true" className="flex items-center justify-between gap-3 text-label text-ink-2">
        <span>{shortDate(noonOf(all.firstDay), "UTC")}</span>
        <span className="flex items-center gap-2">
          <span className="h-[1.3px] w-6 bg-ink-2" />
          {t("mood.middle")}
        </span>
        <span>{shortDate(noonOf(all.lastDay), "UTC")}</span>
      </div>
      <p id={readout} className="min-h-7 pt-1 text-body font-medium">
        {chosen === null ? (
          <span className="text-small font-normal text-ink-2">{t("mood.touch")}</span>
        ) : (
          daySentence(t, chosen, days)
        )}
      </p>
    </div>
  );
};

/** The line of neither pleasant nor unpleasant, and what lies above and below it. */
const Middle = ({ frame, t }: { frame: Frame; t: T }) => (
  <g>
    <line
      x1={frame.left}
      x2={frame.left + plotWidth(frame)}
      y1={yOf(0, frame)}
      y2={yOf(0, frame)}
      stroke="var(--ink-2)"
      strokeWidth="1.3"
    />
    <g fill="var(--ink-2)" fontSize="12">
      <text x={frame.left} y={frame.top - 5}>
        {t("mood.pleasant")}
      </text>
      <text x={frame.left} y={frame.height - frame.bottom + 14}>
        {t("mood.unpleasant")}
      </text>
    </g>
  </g>
);

/** One feeling: its name, and a mark on each day on which it came up. */
const Row = ({
  row,
  top,
  count,
  frame,
  t,
}: {
  row: FeelingRow;
  top: number;
  count: number;
  frame: Frame;
  t: T;
}) => (
  <g>
    <text x={frame.left} y={top + 9} fontSize="12" fill="var(--ink-2)">
      {nameOf(t, row.feeling)}
    </text>
    <line
      x1={frame.left}
      x2={frame.left + plotWidth(frame)}
      y1={top + 20}
      y2={top + 20}
      stroke="var(--line)"
      strokeWidth="1"
    />
    {row.indexes.map((index) => (
      <circle key={index} cx={xOf(index, count, frame)} cy={top + 20} r="3.2" fill="var(--dusk)" />
    ))}
  </g>
);

/** The day that is being read, through line and rows. */
const Reading = ({
  bin,
  days,
  frame,
  height,
}: {
  bin: Bin<PlacedReading>;
  days: MoodDays;
  frame: Frame;
  height: number;
}) => {
  const x = xOf(bin.index, days.all.binCount, frame);
  const valued = days.valued.bins.find(({ index }) => index === bin.index);
  return (
    <g>
      <line
        x1={x}
        x2={x}
        y1={frame.top}
        y2={height - 8}
        stroke="var(--ink-2)"
        strokeWidth="1"
        opacity="0.5"
      />
      {valued === undefined ? null : (
        <Chosen bin={valued} timeline={days.valued} frame={frame} ink="var(--dusk)" />
      )}
    </g>
  );
};
