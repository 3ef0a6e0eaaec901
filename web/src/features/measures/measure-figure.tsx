import type { MeasureResponse } from "@evenkeel/contract/measure";
import type { Measure, MeasureForm } from "@evenkeel/measures/measure";
import { shortDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { useWidth } from "../patterns/use-width.ts";
import { bandEdges, type FigureFrame, xOfTime, yOfTotal } from "./measure-geometry.ts";

const HEIGHT = 220;

/** Totals over time on the scale's bands, with the lines of reliable change around the answering before the newest. The
 *  list beside it says the same. */
export const MeasureFigure = ({
  measure,
  form,
  responses,
}: {
  measure: Measure;
  form: MeasureForm;
  responses: readonly MeasureResponse[];
}) => {
  const t = useT();
  const [box, width] = useWidth(320);
  const { scoring } = measure;
  const points = responses
    .flatMap(({ completedAt, total }) => (total === null ? [] : [{ at: Date.parse(completedAt), total }]))
    .sort((a, b) => a.at - b.at);
  const [first] = points;
  const last = points.at(-1);
  const before = points.at(-2);
  if (scoring.kind === "none" || first === undefined || last === undefined) return null;
  const frame: FigureFrame = { width, height: HEIGHT, left: 34, right: 14, top: 12, bottom: 26 };
  const { min, max } = scoring;
  const y = (total: number): number => yOfTotal(total, min, max, frame);
  // Room for half a dot on both sides.
  const inner: FigureFrame = { ...frame, left: frame.left + 10, right: frame.right + 10 };
  const x = (at: number): number => xOfTime(at, first.at, last.at, inner);
  const right = width - frame.right;
  const lines =
    measure.change === null || before === undefined
      ? []
      : [before.total - measure.change.points, before.total + measure.change.points].filter(
          (total) => total >= min && total <= max,
        );
  return (
    <div ref={box} className="grid min-w-0 gap-2">
      <svg
        role="img"
        aria-label={t("measures.figure", { n: points.length })}
        width="100%"
        height={HEIGHT}
        // Drawn where it is: a width that is measured later moves nothing.
        className="block overflow-visible [&_*]:transition-none"
      >
        {measure.bands.map((band, i) => {
          const { top, bottom } = bandEdges(band, min, max, frame);
          return (
            <g key={band.id}>
              <rect
                x={frame.left}
                y={top}
                width={right - frame.left}
                height={bottom - top}
                fill="var(--dusk-soft)"
                opacity={0.25 + (0.75 * i) / Math.max(1, measure.bands.length - 1)}
              />
              {bottom - top < 15 ? null : (
                <text
                  x={frame.left + 8}
                  y={(top + bottom) / 2 + 4}
                  fontSize="12"
                  fill="var(--ink-2)"
                  paintOrder="stroke"
                  stroke="var(--surface)"
                  strokeWidth="3"
                >
                  {form.bands[i] ?? band.id}
                </text>
              )}
            </g>
          );
        })}
        {[min, max].map((total) => (
          <text
            key={total}
            x={frame.left - 8}
            y={y(total) + 4}
            fontSize="12"
            textAnchor="end"
            fill="var(--ink-2)"
          >
            {total}
          </text>
        ))}
        <line x1={frame.left} x2={right} y1={y(min)} y2={y(min)} stroke="var(--edge)" strokeWidth="1" />
        {lines.map((total) => (
          <line
            key={total}
            x1={frame.left}
            x2={right}
            y1={y(total)}
            y2={y(total)}
            stroke="var(--ink-2)"
            strokeWidth="1.2"
            strokeDasharray="5 5"
          />
        ))}
        <path
          d={points.map(({ at, total }, i) => `${i === 0 ? "M" : "L"}${x(at)} ${y(total)}`).join(" ")}
          fill="none"
          stroke="var(--sea)"
          strokeWidth="2"
          strokeLinejoin="round"
        />
        {points.map(({ at, total }, i) => (
          <g key={at}>
            <circle
              cx={x(at)}
              cy={y(total)}
              r={i === points.length - 1 ? 6 : 4}
              fill={i === points.length - 1 ? "var(--surface)" : "var(--sea)"}
              stroke="var(--sea)"
              strokeWidth="3"
            />
          </g>
        ))}
        <g fontSize="12" fill="var(--ink-2)">
          <text x={frame.left} y={HEIGHT - 6}>
            {shortDate(new Date(first.at))}
          </text>
          <text x={right} y={HEIGHT - 6} textAnchor="end">
            {shortDate(new Date(last.at))}
          </text>
        </g>
      </svg>
      {lines.length > 0 ? <p className="text-label text-ink-2">{t("measures.figure-line")}</p> : null}
    </div>
  );
};
