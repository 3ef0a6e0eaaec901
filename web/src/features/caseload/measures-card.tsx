import { measureById } from "@evenkeel/content/measures/measures";
import type { MeasureResponse, MeasureStanding } from "@evenkeel/contract/measure";
import { formIn } from "@evenkeel/measures/form";
import { useQuery } from "@tanstack/react-query";
import { longDate, shortDate } from "../../i18n/dates.ts";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { Card } from "../../ui/card.tsx";
import { Tag } from "../../ui/chip.tsx";
import { AnswersGiven } from "../measures/answers-given.tsx";
import { MeasureFigure } from "../measures/measure-figure.tsx";
import { changeSentences, resultSentences } from "../measures/result-words.ts";
import { Trouble } from "../you/trouble.tsx";
import { sharedMeasuresOf } from "./caseload-api.ts";

const signed = (points: number): string => (points > 0 ? `+${points}` : `${points}`.replace("-", "−"));

/** Where each questionnaire stands and what changed, on one line of the caseload; what asks for a look comes first. */
export const Standings = ({ measures }: { measures: readonly MeasureStanding[] }) => {
  const t = useT();
  if (measures.length === 0) return null;
  return (
    <span className="flex flex-wrap gap-1.5 pt-1.5">
      {measures.some(({ critical }) => critical) ? (
        <Tag tone="clay">{t("measures.theirs-critical")}</Tag>
      ) : null}
      {measures.map(({ measureId, total, change, completedAt }) => {
        const short = measureById(measureId)?.short ?? measureId;
        const words =
          total === null
            ? t("measures.theirs-answered", { short })
            : change === null
              ? t("measures.theirs-standing", { short, total })
              : t("measures.theirs-changed", { short, total, change: signed(change.points) });
        const real = change?.reliable === "worse" || change?.reliable === "better" ? change.reliable : null;
        return (
          <Tag key={measureId} tone={real === "worse" ? "clay" : "dusk"}>
            {words}
            {real === null ? "" : `, ${t(`measures.theirs-${real}`)}`} · {shortDate(completedAt)}
          </Tag>
        );
      })}
    </span>
  );
};

/** Everything a member shares of their questionnaires: each with its picture, what the newest says, and its answers. */
export const MeasuresCard = ({ memberId }: { memberId: string }) => {
  const t = useT();
  const { data, error } = useQuery(sharedMeasuresOf(memberId));
  if (error !== null) return <Trouble error={error} />;
  if (data === undefined) return null;
  const responses = data?.responses ?? [];
  const ids = [...new Set(responses.map(({ measureId }) => measureId))];
  return (
    <Card aria-labelledby="their-measures" className="grid gap-5">
      <h2 id="their-measures" className="text-title">
        {t("measures.theirs")}
      </h2>
      {ids.length === 0 ? <p className="text-small text-ink-2">{t("measures.theirs-none")}</p> : null}
      {ids.map((id) => (
        <One key={id} measureId={id} responses={responses.filter(({ measureId }) => measureId === id)} />
      ))}
    </Card>
  );
};

const One = ({ measureId, responses }: { measureId: string; responses: readonly MeasureResponse[] }) => {
  const t = useT();
  const measure = measureById(measureId);
  const [latest, before] = responses;
  if (measure === undefined || latest === undefined) return null;
  const { form } = formIn(measure, currentLanguage());
  return (
    <section aria-labelledby={`their-${measureId}`} className="grid gap-2">
      <h3 id={`their-${measureId}`} className="text-body font-semibold">
        {t("measures.result-of", { short: measure.short, when: longDate(latest.completedAt) })}
      </h3>
      {latest.critical ? (
        <p>
          <Tag tone="clay">{t("measures.theirs-critical")}</Tag>
        </p>
      ) : null}
      <p className="text-small">
        {[
          ...resultSentences(t, measure, form, latest, true),
          ...changeSentences(t, measure, latest, before).sentences,
        ].join(" ")}
      </p>
      {responses.length > 1 ? <MeasureFigure measure={measure} form={form} responses={responses} /> : null}
      <details className="text-small">
        <summary className="min-h-8 cursor-pointer font-semibold">{t("measures.show-answers")}</summary>
        <AnswersGiven measure={measure} response={latest} />
      </details>
    </section>
  );
};
