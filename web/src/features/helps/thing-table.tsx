import { deviationOf, meanOf } from "@evenkeel/companion/helps/beta";
import type { Weighed } from "@evenkeel/companion/helps/choose";
import type { Outcome } from "@evenkeel/companion/helps/outcome";
import { restsUntil } from "@evenkeel/companion/helps/posterior";
import { TITLES } from "@evenkeel/content/helps/titles";
import { longDate } from "../../i18n/dates.ts";
import { currentLanguage } from "../../i18n/locale.ts";
import { type T, useT } from "../../i18n/use-t.ts";

const percent = (share: number): number => Math.round(100 * Math.min(1, Math.max(0, share)));

/** What is expected over people as a mark, what is known of the member as a dot on its band. The numbers stand beside it. */
const Bar = ({ prior, low, mean, high }: { prior: number; low: number; mean: number; high: number }) => (
  <svg aria-hidden="true" viewBox="0 0 100 12" preserveAspectRatio="none" className="mt-2 h-3 w-full">
    <rect x="0" y="5" width="100" height="2" fill="var(--line)" />
    <rect x={low} y="3" width={Math.max(1, high - low)} height="6" fill="var(--sea)" opacity="0.35" />
    <rect x={mean - 0.75} y="1" width="1.5" height="10" fill="var(--sea)" />
    <rect x={prior - 0.4} y="0" width="0.8" height="12" fill="var(--ink-2)" />
  </svg>
);

const standing = (t: T, { one, out, times, helped }: Weighed, outcomes: readonly Outcome[]): string => {
  const until = restsUntil(one.thing, outcomes);
  const told = times === 0 ? t("helps.not-yet") : t("helps.helped-of", { helped, times });
  if (out === "rests" && until !== null)
    return `${told} ${t("helps.rests-until", { when: longDate(new Date(until)) })}`;
  return out === "behind" ? `${told} ${t("helps.behind")}` : told;
};

/** Each thing at one moment: what is expected over people, what is known for the member, how often it helped. */
export const ThingTable = ({
  weighed,
  outcomes,
  caption,
}: {
  weighed: readonly Weighed[];
  outcomes: readonly Outcome[];
  caption: string;
}) => {
  const t = useT();
  const rows = weighed.toSorted((a, b) => meanOf(b.posterior) - meanOf(a.posterior));
  return (
    <table className="w-full border-collapse text-start">
      <caption className="sr-only">{caption}</caption>
      <thead className="text-label text-ink-2">
        <tr>
          <th scope="col" className="pb-2 text-start font-semibold">
            {t("helps.thing")}
          </th>
          <th scope="col" className="pb-2 ps-3 text-end font-semibold">
            {t("helps.people")}
          </th>
          <th scope="col" className="pb-2 ps-3 text-end font-semibold">
            {t("helps.you")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const mean = percent(meanOf(row.posterior));
          const low = percent(meanOf(row.posterior) - deviationOf(row.posterior));
          const high = percent(meanOf(row.posterior) + deviationOf(row.posterior));
          return (
            <tr key={row.one.thing} className="border-t border-line align-top">
              <th scope="row" className="py-3 text-start font-normal">
                <span className="font-medium">{TITLES[row.one.thing]?.title[currentLanguage()]}</span>
                <span className="block text-small text-ink-2">{standing(t, row, outcomes)}</span>
                <Bar prior={percent(row.prior)} low={low} mean={mean} high={high} />
              </th>
              <td className="py-3 ps-3 text-end whitespace-nowrap tabular-nums">{percent(row.prior)} %</td>
              <td className="py-3 ps-3 text-end whitespace-nowrap tabular-nums">
                {mean} %<span className="block text-label text-ink-2">{t("helps.band", { low, high })}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
