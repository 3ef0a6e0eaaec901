import type { ComponentPropsWithRef, ReactNode } from "react";
import { join } from "./join.ts";

const BASE =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-full border-[1.5px] px-4 py-1.5 text-small font-medium transition-colors duration-150 disabled:opacity-55";

/** A quiet choice. With `pressed` it is a toggle and says so. */
export const Chip = ({
  pressed,
  className,
  ...rest
}: ComponentPropsWithRef<"button"> & { pressed?: boolean }) => (
  <button
    type="button"
    {...rest}
    aria-pressed={pressed}
    className={join(
      BASE,
      pressed
        ? "border-sea bg-sea text-sea-ink"
        : "border-line bg-surface text-ink hover:border-edge hover:bg-sunk",
      className,
    )}
  />
);

/** Chips that wrap. Give it a label when the chips answer a question. */
export const ChipRow = ({
  label,
  className,
  children,
}: {
  label?: string;
  className?: string;
  children: ReactNode;
}) =>
  label === undefined ? (
    <div className={join("flex flex-wrap gap-2", className)}>{children}</div>
  ) : (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its legend into the row of chips
    <div role="group" aria-label={label} className={join("flex flex-wrap gap-2", className)}>
      {children}
    </div>
  );

const TAGS = {
  sea: "bg-sea-soft text-sea",
  clay: "bg-clay-soft text-clay",
  dusk: "bg-dusk-soft text-dusk",
  plain: "bg-sunk text-ink-2",
} as const;

/** A short label on a thing: what kind it is, or why it is here. Not a control. */
export const Tag = ({ tone = "plain", children }: { tone?: keyof typeof TAGS; children: ReactNode }) => (
  <span className={join("inline-block rounded-tag px-2 py-0.5 text-label font-semibold", TAGS[tone])}>
    {children}
  </span>
);
