import type { T } from "../../i18n/use-t.ts";
import type { Bin, Placed, Timeline } from "./bins.ts";
import { type Frame, gapMarks, plotWidth, runPath, xOf, yOf } from "./geometry.ts";

const LABEL_WIDTH = 84;

/** What a line of data is drawn in: sea for what was said, dusk for what was read. */
export type Ink = "var(--sea)" | "var(--dusk)";

/** Days away, as a dotted line: an absence is a gap, never a value. */
export const Gaps = ({ timeline, frame, t }: { timeline: Timeline<Placed>; frame: Frame; t: T }) => (
  <g>
    {gapMarks(timeline, frame, LABEL_WIDTH).map(({ gap, x1, x2, labelled }) => (
      <g key={gap.firstDay}>
        <line
          x1={x1 + 7}
          x2={x2 - 7}
          y1={frame.height - frame.bottom + 10}
          y2={frame.height - frame.bottom + 10}
          stroke="var(--edge)"
          strokeWidth="2.5"
          strokeLinecap="round"
          strokeDasharray="0.1 6"
        />
        {labelled ? (
          <text x={(x1 + x2) / 2} y={frame.height - 6} textAnchor="middle" fontSize="12" fill="var(--ink-2)">
            {t("patterns.days-away", { days: gap.days })}
          </text>
        ) : null}
      </g>
    ))}
  </g>
);

/** Dots and the lines between them. */
export const Runs = ({
  timeline,
  frame,
  ink = "var(--sea)",
}: {
  timeline: Timeline<Placed>;
  frame: Frame;
  ink?: Ink;
}) => {
  const { binCount } = timeline;
  const dense = plotWidth(frame) / binCount < 5;
  const radius = dense ? 1.8 : 3;
  return (
    <g>
      {timeline.bins.map((bin) =>
        bin.lowest === bin.highest ? null : (
          <line
            key={bin.index}
            x1={xOf(bin.index, binCount, frame)}
            x2={xOf(bin.index, binCount, frame)}
            y1={yOf(bin.highest, frame)}
            y2={yOf(bin.lowest, frame)}
            stroke={ink}
            strokeWidth="2"
            strokeLinecap="round"
            opacity="0.32"
          />
        ),
      )}
      {timeline.runs.map((run) => {
        const path = runPath(run, binCount, frame);
        return path === null ? null : (
          <path
            key={run[0]?.index}
            d={path}
            fill="none"
            stroke={ink}
            strokeWidth={dense ? 1.3 : 2}
            strokeLinejoin="round"
            strokeLinecap="round"
          />
        );
      })}
      {timeline.bins.map((bin) => (
        <circle
          key={bin.index}
          cx={xOf(bin.index, binCount, frame)}
          cy={yOf(bin.mean, frame)}
          r={radius}
          fill={ink}
        />
      ))}
    </g>
  );
};

/** The place that is being read. */
export const Chosen = ({
  bin,
  timeline,
  frame,
  ink = "var(--sea)",
}: {
  bin: Bin<Placed>;
  timeline: Timeline<Placed>;
  frame: Frame;
  ink?: Ink;
}) => {
  const x = xOf(bin.index, timeline.binCount, frame);
  return (
    <g>
      <line
        x1={x}
        x2={x}
        y1={frame.top}
        y2={frame.height - frame.bottom}
        stroke="var(--ink-2)"
        strokeWidth="1"
        opacity="0.5"
      />
      <circle cx={x} cy={yOf(bin.mean, frame)} r="6.5" fill="var(--surface)" stroke={ink} strokeWidth="3" />
    </g>
  );
};
