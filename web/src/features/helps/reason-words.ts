import type { Choice } from "@evenkeel/companion/helps/choose";
import type { HelpMoment } from "@evenkeel/companion/helps/moment";
import type { Outcome } from "@evenkeel/companion/helps/outcome";
import type { T } from "../../i18n/use-t.ts";

/** Why this one, in one line. */
export const reasonLine = (
  t: T,
  { chosen, reason }: Choice,
  moment: HelpMoment,
  outcomes: readonly Outcome[],
): string => {
  switch (reason) {
    case "helped-you":
      return t(`helps.helped-${moment}`, { helped: chosen.helped, times: chosen.times });
    case "fits":
      return t(`helps.fits-${moment}`);
    case "try":
      return t(
        outcomes.some(({ thing, useful }) => thing === chosen.one.thing && useful !== null)
          ? "helps.try-again"
          : "helps.try",
      );
    default:
      return reason satisfies never;
  }
};
