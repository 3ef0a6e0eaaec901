import type { ReactNode } from "react";
import { join } from "./join.ts";

/**
 * The one recurring figure: a thin horizontal line that stands for a person's usual.
 * Alone it separates; with children (drawn in its own coordinates) it carries marks above and below.
 * Shape: width x height user units, the line at `height / 2`.
 */
export const KeelLine = ({
  width = 320,
  height = 72,
  label,
  className,
  children,
}: {
  width?: number;
  height?: number;
  /** What the figure shows, in words; without it the figure is decoration. */
  label?: string;
  className?: string;
  children?: ReactNode;
}) => (
  // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or hidden
  <svg
    viewBox={`0 0 ${width} ${height}`}
    className={join("block h-auto w-full overflow-visible", className)}
    {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
  >
    <line
      x1="2"
      x2={width - 2}
      y1={height / 2}
      y2={height / 2}
      stroke="var(--ink-2)"
      strokeWidth="1.4"
      strokeLinecap="round"
      opacity="0.6"
    />
    {children}
  </svg>
);
