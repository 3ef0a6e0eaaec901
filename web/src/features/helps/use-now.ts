import { type HelpMoment, momentNow } from "@evenkeel/companion/helps/moment";
import { useQuery } from "@tanstack/react-query";
import { deviceZone } from "../../i18n/dates.ts";
import { checkInsFrom } from "../check-in/check-in-api.ts";
import { usePending } from "../check-in/pending.ts";
import { withPending } from "../check-in/pending-change.ts";
import { type LocalDay, localDay } from "../check-in/zoned-time.ts";

interface MomentHere {
  readonly moment: HelpMoment;
  readonly day: LocalDay;
  readonly settled: boolean;
}

/** The moment that the hour and the last check-in of today say; one that waits on this device counts. */
export const useMomentHere = (): MomentHere => {
  const now = new Date();
  const day = localDay(now.toISOString(), deviceZone());
  const { data, failureCount } = useQuery(checkInsFrom(day));
  const pending = usePending();
  const last = withPending(data ?? [], pending)
    .filter(({ at, zone }) => localDay(at, zone) === day)
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
  return {
    moment: momentNow({ hour: now.getHours(), mood: last?.mood ?? null, feelings: last?.emotions ?? [] }),
    day,
    settled: data !== undefined || failureCount > 0,
  };
};
