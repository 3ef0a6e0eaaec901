import type { EscalationSummary } from "@evenkeel/contract/escalation";
import { clockTime } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { join } from "../../ui/join.ts";
import { onAClock } from "./duration.ts";

/** The time that is left to acknowledge, or how long it is over; after that, since when it has been seen. */
export const DueClock = ({
  of,
  now,
  large = false,
}: {
  of: Pick<EscalationSummary, "status" | "acknowledgeDueAt" | "acknowledgedAt" | "changedAt">;
  now: number;
  large?: boolean;
}) => {
  const t = useT();
  if (of.status === "open" && of.acknowledgeDueAt !== null) {
    const left = Date.parse(of.acknowledgeDueAt) - now;
    const over = left < 0;
    return (
      <span
        className={join(
          "whitespace-nowrap font-semibold tabular-nums",
          large ? "text-heading" : "text-title",
          over ? "text-clay" : "text-ink",
        )}
      >
        {t(over ? "escalation.over" : "escalation.left", { time: onAClock(left) })}
      </span>
    );
  }
  if (of.status === "acknowledged" && of.acknowledgedAt !== null)
    return (
      <span className="text-small whitespace-nowrap text-ink-2">
        {t("escalation.seen-at", { time: clockTime(of.acknowledgedAt) })}
      </span>
    );
  return (
    <span className="text-small whitespace-nowrap text-ink-2">
      {t("escalation.closed-at", { time: clockTime(of.changedAt) })}
    </span>
  );
};
