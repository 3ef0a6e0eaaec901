import { useId, useRef, useState } from "react";
import { shortDate } from "../../i18n/dates.ts";
import { type T, useT } from "../../i18n/use-t.ts";
import { moodMessage } from "../check-in/mood.ts";
import { noonOf } from "../check-in/zoned-time.ts";
import type { Bin, Timeline } from "./bins.ts";
import { Chosen, Gaps, Runs } from "./figure-parts.tsx";
import { type Frame, nearestBin, plotWidth, stepTo, yOf } from "./geometry.ts";
import { useWidth } from "./use-width.ts";
import type { Usual } from "./usual.ts";

const HEIGHT = 200;

/** Mood around the keel line. One tab stop: arrow keys move along the days that have a check-in, and what
 *  is there is said below the figure, to eyes and to screen readers alike. */
export const TimelineFigure = ({
  timeline,
  usual,
  theirs,
}: {
  timeline: Timeline;
  usual: Usual;
  theirs: boolean;
}) => {
  const t = useT();
  const [box, width] = useWidth(320);
  const readout = useId();
  const [at, setAt] = useState<number | null>(null);
  const figure = useRef<SVGSVGElement>(null);
  const frame: Frame = { width, height: HEIGHT, left: 8, right: 8, top: 16, bottom: 36 };
  const last = timeline.bins.length - 1;
  const chosen = at === null ? null : (timeline.bins[Math.min(at, last)] ?? null);
  const spoken = chosen ?? timeline.bins[last] ?? null;

  const point = (clientX: number): void => {
    const left = figure.current?.getBoundingClientRect().left ?? 0;
    const nearest = nearestBin(timeline, clientX - left, frame);
    setAt(nearest === null ? null : timeline.bins.indexOf(nearest));
  };

  return (
    <div ref={box} className="grid min-w-0 gap-1.5">
      <div
        role="slider"
        tabIndex={0}
        aria-label={t("patterns.figure-keys")}
        aria-describedby={readout}
        aria-valuemin={1}
        aria-valuemax={timeline.bins.length}
        aria-valuenow={(at ?? last) + 1}
        aria-valuetext={spoken === null ? "" : binSentence(t, spoken, timeline)}
        onFocus={() => setAt((before) => before ?? last)}
        onKeyDown={(event) => {
          const next = stepTo(timeline, at ?? last, event.key);
          if (next === null) return;
          event.preventDefault();
          setAt(next);
        }}
        onPointerMove={(event) => point(event.clientX)}
        onPointerDown={(event) => point(event.clientX)}
        className="touch-pan-y rounded-field"
      >
        <svg ref={figure} aria-hidden="true" width="100%" height={HEIGHT} className="block overflow-visible">
          <Keel usual={usual} frame={frame} t={t} />
          <Gaps timeline={timeline} frame={frame} t={t} />
          <Runs timeline={timeline} frame={frame} />
          {chosen === null ? null : <Chosen bin={chosen} timeline={timeline} frame={frame} />}
        </svg>
      </div>
      <SpanEnds
        timeline={timeline}
        line={t(!usual.known ? "patterns.even" : theirs ? "patterns.their-usual" : "patterns.your-usual")}
      />
      <p id={readout} className="min-h-7 pt-1 text-body font-medium">
        {chosen === null ? (
          <span className="text-small font-normal text-ink-2">{t("patterns.touch")}</span>
        ) : (
          binSentence(t, chosen, timeline)
        )}
      </p>
    </div>
  );
};

const binSentence = (t: T, bin: Bin, timeline: Timeline): string => {
  const day = shortDate(noonOf(bin.firstDay), "UTC");
  const mood = t(moodMessage(bin.mean));
  const n = bin.checkIns.length;
  if (timeline.span === "year") return t("patterns.readout-week", { day, mood, n });
  if (n === 1) return t("patterns.readout", { day, mood });
  return t("patterns.readout-several", {
    day,
    mood,
    n,
    lowest: t(moodMessage(bin.lowest)),
    highest: t(moodMessage(bin.highest)),
  });
};

const Keel = ({ usual, frame, t }: { usual: Usual; frame: Frame; t: T }) => {
  const line = yOf(usual.known ? usual.median : 0, frame);
  const end = frame.left + plotWidth(frame);
  return (
    <g>
      {usual.known ? (
        <rect
          x={frame.left}
          width={plotWidth(frame)}
          // A band of no height would hide that days hardly differ.
          y={yOf(usual.high, frame) - 3}
          height={yOf(usual.low, frame) - yOf(usual.high, frame) + 6}
          rx="6"
          fill="var(--sea-soft)"
          opacity="0.75"
        />
      ) : null}
      <line x1={frame.left} x2={end} y1={line} y2={line} stroke="var(--ink-2)" strokeWidth="1.3" />
      <g fill="var(--ink-2)" fontSize="12">
        <text x={frame.left} y={frame.top - 5}>
          {t("patterns.lifted")}
        </text>
        <text x={frame.left} y={frame.height - frame.bottom + 16}>
          {t("patterns.low")}
        </text>
      </g>
    </g>
  );
};

/** The first and last day under the figure, and what its line stands for between them. */
const SpanEnds = ({ timeline, line }: { timeline: Timeline; line: string }) => (
  <div aria-hidden="true" className="flex items-center justify-between gap-3 text-label text-ink-2">
    <span>{shortDate(noonOf(timeline.firstDay), "UTC")}</span>
    <span className="flex items-center gap-2">
      <span className="h-[1.3px] w-6 bg-ink-2" />
      {line}
    </span>
    <span>{shortDate(noonOf(timeline.lastDay), "UTC")}</span>
  </div>
);
