import { shortDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { noonOf } from "../check-in/zoned-time.ts";
import { listed, nameOf } from "./feeling-names.ts";
import { feelingsOf, inWords, type MoodDays, valenceOf } from "./mood-days.ts";

/** The same as the figure, in rows. */
export const MoodTable = ({ days: { all } }: { days: MoodDays }) => {
  const t = useT();
  const head = "py-2 pe-3 text-start font-semibold";
  return (
    <table className="w-full text-start text-small">
      <caption className="pb-2 text-start text-small text-ink-2">
        {t("mood.table-caption", {
          from: shortDate(noonOf(all.firstDay), "UTC"),
          to: shortDate(noonOf(all.lastDay), "UTC"),
        })}
      </caption>
      <thead>
        <tr className="border-b border-line">
          <th scope="col" className={head}>
            {t("patterns.table-day")}
          </th>
          <th scope="col" className={head}>
            {t("mood.table-value")}
          </th>
          <th scope="col" className={head}>
            {t("mood.table-feelings")}
          </th>
          <th scope="col" className="py-2 text-end font-semibold">
            {t("mood.table-texts")}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...all.bins].reverse().map((bin) => (
          <tr key={bin.index} className="border-b border-line align-top last:border-0">
            <th scope="row" className="py-2 pe-3 text-start font-normal whitespace-nowrap">
              {shortDate(noonOf(bin.firstDay), "UTC")}
            </th>
            <td className="py-2 pe-3">{t(`mood.value.${inWords(valenceOf(bin))}`)}</td>
            <td className="py-2 pe-3 text-ink-2">
              {listed(feelingsOf(bin).map((feeling) => nameOf(t, feeling)))}
            </td>
            <td className="py-2 text-end tabular-nums">{bin.checkIns.length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
