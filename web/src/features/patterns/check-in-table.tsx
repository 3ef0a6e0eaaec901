import type { CheckIn } from "@evenkeel/contract/check-in";
import { clockTime, shortDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { moodMessage, newestFirst } from "../check-in/mood.ts";
import { type LocalDay, noonOf } from "../check-in/zoned-time.ts";

/** The same as the figure, in rows. */
export const CheckInTable = ({
  checkIns,
  from,
  to,
}: {
  checkIns: readonly CheckIn[];
  from: LocalDay;
  to: LocalDay;
}) => {
  const t = useT();
  return (
    <table className="w-full text-start text-small">
      <caption className="pb-2 text-start text-small text-ink-2">
        {t("patterns.table-caption", {
          from: shortDate(noonOf(from), "UTC"),
          to: shortDate(noonOf(to), "UTC"),
        })}
      </caption>
      <thead>
        <tr className="border-b border-line">
          <th scope="col" className="py-2 pe-3 text-start font-semibold">
            {t("patterns.table-day")}
          </th>
          <th scope="col" className="py-2 pe-3 text-start font-semibold">
            {t("patterns.table-time")}
          </th>
          <th scope="col" className="py-2 pe-3 text-start font-semibold">
            {t("patterns.table-mood")}
          </th>
          <th scope="col" className="py-2 text-start font-semibold">
            {t("patterns.table-words")}
          </th>
        </tr>
      </thead>
      <tbody>
        {newestFirst(checkIns).map((one) => (
          <tr key={one.id} className="border-b border-line align-top last:border-0">
            <th scope="row" className="py-2 pe-3 text-start font-normal whitespace-nowrap">
              {shortDate(one.at, one.zone)}
            </th>
            <td className="py-2 pe-3 tabular-nums">{clockTime(one.at, one.zone)}</td>
            <td className="py-2 pe-3">{t(moodMessage(one.mood))}</td>
            <td className="py-2 text-ink-2">
              {one.emotions.map((word) => t(`check-in.emotion.${word}`)).join(", ")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
