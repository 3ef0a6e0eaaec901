import { Slot } from "radix-ui";
import type { ComponentPropsWithRef } from "react";
import { Icon, type IconName } from "./icon.tsx";
import { join } from "./join.ts";

const TONES = {
  sea: "bg-sea text-sea-ink hover:bg-sea-press",
  clay: "bg-clay text-clay-ink hover:bg-clay-press",
  soft: "bg-sunk text-ink hover:bg-line/70",
  outline: "border-[1.5px] border-edge bg-surface text-ink hover:bg-sunk",
  plain: "bg-transparent text-ink hover:bg-sunk",
} as const;

const SIZES = {
  regular: "min-h-12 px-5 py-2.5 text-body rounded-field",
  small: "min-h-11 px-4 py-2 text-small rounded-field",
} as const;

export type ButtonTone = keyof typeof TONES;

export type ButtonProps = ComponentPropsWithRef<"button"> & {
  tone?: ButtonTone;
  size?: keyof typeof SIZES;
  wide?: boolean;
  icon?: IconName;
  /** Work is under way: stays focusable, is announced, and does nothing again. */
  busy?: boolean;
  /** Draws its only child (a link) as a button. */
  asChild?: boolean;
};

const look = (tone: ButtonTone, size: keyof typeof SIZES, wide: boolean): string =>
  join(
    "inline-flex items-center justify-center gap-2 text-center font-semibold transition-colors duration-150",
    "disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-progress aria-disabled:opacity-70",
    TONES[tone],
    SIZES[size],
    wide && "w-full",
  );

export const Button = ({
  tone = "soft",
  size = "regular",
  wide = false,
  icon,
  busy = false,
  asChild = false,
  className,
  children,
  onClick,
  type = "button",
  ...rest
}: ButtonProps) => {
  const name = join(look(tone, size, wide), className);
  if (asChild)
    return (
      <Slot.Root className={name} {...rest}>
        {children}
      </Slot.Root>
    );
  return (
    <button
      {...rest}
      type={type}
      className={name}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {icon ? <Icon name={icon} size={20} /> : null}
      {children}
    </button>
  );
};

/** A button that shows only an icon; `label` is what it is called. */
export const IconButton = ({
  icon,
  label,
  size = 22,
  tone = "plain",
  className,
  ...rest
}: Omit<ComponentPropsWithRef<"button">, "children" | "aria-label"> & {
  icon: IconName;
  label: string;
  size?: number;
  tone?: ButtonTone;
}) => (
  <button
    type="button"
    {...rest}
    aria-label={label}
    title={label}
    className={join(
      "inline-grid size-11 shrink-0 place-items-center rounded-full transition-colors duration-150 disabled:opacity-50",
      TONES[tone],
      className,
    )}
  >
    <Icon name={icon} size={size} />
  </button>
);
