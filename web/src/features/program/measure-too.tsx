import type { Program } from "@evenkeel/companion/program/program";
import { measureById } from "@evenkeel/content/measures/measures";
import { Link } from "@tanstack/react-router";
import { shortDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { responsesTo } from "../measures/here.ts";
import { useMeasures } from "../measures/use-measures.ts";

const TWO_WEEKS_MS = 14 * 86_400_000;

/** The questionnaire that tells how this program goes: its last total, and its door when that is two weeks ago. */
export const MeasureToo = ({ program }: { program: Program }) => {
  const t = useT();
  const { here } = useMeasures();
  const measure = measureById(program.measures[0] ?? "");
  if (measure === undefined) return null;
  const [last] = responsesTo(here, measure.id);
  const { short } = measure;
  const fresh = last !== undefined && Date.now() - Date.parse(last.completedAt) < TWO_WEEKS_MS;
  return (
    <p className="border-t border-line pt-3 text-small text-ink-2">
      {last?.total == null
        ? t("program.measure-too", { short })
        : t("program.measure-last", { short, total: last.total, when: shortDate(last.completedAt) })}{" "}
      {fresh ? null : (
        <Link to="/measures/$measureId" params={{ measureId: measure.id }} className="quiet-link">
          {t("program.measure-open", { short })}
        </Link>
      )}
    </p>
  );
};
