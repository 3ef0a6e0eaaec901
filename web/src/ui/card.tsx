import type { ComponentPropsWithRef } from "react";
import { join } from "./join.ts";

/** A sheet of paper on the table. `tone="clay"` is for a first step in a crisis and nothing else. */
export const Card = ({
  tone = "paper",
  className,
  ...rest
}: ComponentPropsWithRef<"section"> & { tone?: "paper" | "clay" | "sunk" }) => (
  <section
    {...rest}
    className={join(
      "rounded-card border p-4 sm:p-5",
      tone === "paper" && "border-line bg-surface shadow-lift",
      tone === "sunk" && "border-transparent bg-sunk",
      tone === "clay" && "border-clay/50 bg-surface shadow-lift",
      className,
    )}
  />
);

/** Use on a link or button that is a whole card. */
export const cardDoor =
  "block w-full rounded-card border border-line bg-surface p-4 text-start shadow-lift transition-colors duration-150 hover:border-edge sm:p-5";
