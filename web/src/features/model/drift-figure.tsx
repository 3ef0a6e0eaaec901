import type { ModelEntry } from "@evenkeel/contract/model";
import { i18n } from "@lingui/core";
import { useT } from "../../i18n/use-t.ts";

type Drift = NonNullable<ModelEntry["drift"]>;

const MOST_LABELS = 6;

const number = (value: number, digits: number): string =>
  value.toLocaleString(i18n.locale || "en", { maximumFractionDigits: digits });
const percent = (value: number): string =>
  value.toLocaleString(i18n.locale || "en", { style: "percent", maximumFractionDigits: 1 });

/** What is read here beside what is usual: each measure as a line around the usual, and as numbers. */
export const DriftFigure = ({ drift }: { drift: Drift }) => {
  const t = useT();
  const rows = [
    {
      label: t("models.length"),
      here: number(drift.words.here, 1),
      usual: number(drift.words.usual, 1),
      ratio: drift.words.here / (drift.words.usual || 1),
    },
    {
      label: t("models.unknown"),
      here: percent(drift.unknown.here),
      usual: percent(drift.unknown.usual),
      ratio: drift.unknown.here / (drift.unknown.usual || 1),
    },
    ...drift.labels.slice(0, MOST_LABELS).map(({ label, here, usual }) => ({
      label,
      here: percent(here),
      usual: percent(usual),
      ratio: here / (usual || 1),
    })),
  ];
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <h3 className="text-small font-semibold">
        {t("models.drift", { days: drift.days, texts: drift.texts })}
      </h3>
      {drift.texts === 0 ? (
        <p className="text-small text-ink-2">{t("models.drift-none")}</p>
      ) : (
        <table className="w-full max-w-2xl text-small">
          <thead>
            <tr className="text-ink-2">
              <th scope="col" className="py-1 text-start font-medium">
                {t("models.measure")}
              </th>
              <th scope="col" className="py-1 text-end font-medium">
                {t("models.here")}
              </th>
              <th scope="col" className="py-1 text-end font-medium">
                {t("models.usual")}
              </th>
              <td className="w-1/3" />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, here, usual, ratio }) => (
              <tr key={label} className="border-t border-line">
                <th scope="row" className="py-1 text-start font-normal">
                  {label}
                </th>
                <td className="py-1 text-end tabular-nums">{here}</td>
                <td className="py-1 text-end tabular-nums text-ink-2">{usual}</td>
                <td className="py-1 ps-4" aria-hidden="true">
                  <Around ratio={ratio} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="text-label text-ink-2">{t("models.usual-over", { over: drift.over })}</p>
    </div>
  );
};

/** The keel line is the usual; the dot stands by how many times more or less, up to eight times either way. */
const Around = ({ ratio }: { ratio: number }) => {
  const doublings = Math.max(-3, Math.min(3, Math.log2(ratio > 0 ? ratio : 0.125)));
  const x = 50 + (doublings / 3) * 44;
  const far = Math.abs(doublings) > 1;
  return (
    <svg viewBox="0 0 100 12" className="h-3 w-full" preserveAspectRatio="none" role="presentation">
      <line x1="0" x2="100" y1="6" y2="6" className="stroke-line" strokeWidth="1" />
      <line x1="50" x2="50" y1="1" y2="11" className="stroke-ink-2" strokeWidth="1" />
      <line
        x1={Math.min(50, x)}
        x2={Math.max(50, x)}
        y1="6"
        y2="6"
        className={far ? "stroke-clay" : "stroke-dusk"}
        strokeWidth="4"
      />
    </svg>
  );
};
