import { measureById } from "@evenkeel/content/measures/measures";
import type { MeasureResponse } from "@evenkeel/contract/measure";
import type { Measure, MeasureForm } from "@evenkeel/measures/measure";
import { Link } from "@tanstack/react-router";
import { shortDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Note } from "../../ui/states.tsx";
import { AnswersGiven } from "./answers-given.tsx";
import { changeSentences, cutoffSentence, resultSentences } from "./result-words.ts";

/** The newest result in plain words, and what changed. */
export const ResultCard = ({
  measure,
  form,
  responses,
}: {
  measure: Measure;
  form: MeasureForm;
  /** Newest first. */
  responses: readonly MeasureResponse[];
}) => {
  const t = useT();
  const [latest, before] = responses;
  if (latest === undefined) return null;
  const change = changeSentences(t, measure, latest, before);
  const cutoff = cutoffSentence(t, measure, latest.total);
  const positive = measure.cutoff?.kind === "one" && (latest.total ?? 0) >= measure.cutoff.atOrAbove;
  const longer = positive && measure.longer !== undefined ? measureById(measure.longer) : undefined;
  return (
    <Card aria-labelledby="result" className="grid gap-3">
      <div>
        <h2 id="result" className="text-title">
          {t("measures.result")}
        </h2>
        <p className="text-small text-ink-2">
          {t("measures.result-of", { short: measure.short, when: shortDate(latest.completedAt) })}
        </p>
      </div>
      {latest.critical ? (
        <Note tone="clay">
          <p>{t("measures.critical")}</p>
          <div className="flex flex-wrap gap-2 pt-2">
            <Button asChild size="small" tone="outline">
              <Link to="/help">{t("measures.help-now")}</Link>
            </Button>
            <Button asChild size="small" tone="outline">
              <Link to="/talk">{t("measures.talk")}</Link>
            </Button>
          </div>
        </Note>
      ) : null}
      {latest.total === null ? <AnswersGiven measure={measure} response={latest} /> : null}
      {resultSentences(t, measure, form, latest).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {change.sentences.length > 0 ? <p>{change.sentences.join(" ")}</p> : null}
      {cutoff === null ? null : <p>{cutoff}</p>}
      {longer === undefined ? null : (
        <p>
          <Link to="/measures/$measureId" params={{ measureId: longer.id }} className="quiet-link">
            {t("measures.longer", { short: longer.short })}
          </Link>
        </p>
      )}
      {change.worse || (positive && measure.longer === undefined) ? (
        <div>
          <Button asChild size="small" tone="outline">
            <Link to="/help">{t("measures.show-someone")}</Link>
          </Button>
        </div>
      ) : null}
    </Card>
  );
};
