import type { MeasureResponse } from "@evenkeel/contract/measure";
import type { Measure } from "@evenkeel/measures/measure";
import { useState } from "react";
import { longDate, shortDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { IconButton } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { AnswersGiven } from "./answers-given.tsx";
import { deleteMeasure, saveForClinic } from "./measure-acts.ts";

/** All answers of one questionnaire, newest first; the figure's numbers in words. */
export const AnswerList = ({
  measure,
  responses,
  waiting,
}: {
  measure: Measure;
  responses: readonly MeasureResponse[];
  /** Ids that the server has not acknowledged. */
  waiting: ReadonlySet<string>;
}) => {
  const t = useT();
  return (
    <Card aria-labelledby="answers" className="grid gap-1">
      <h2 id="answers" className="text-title">
        {t("measures.earlier")}
      </h2>
      <ul className="divide-y divide-line">
        {responses.map((response) => (
          <Row key={response.id} measure={measure} response={response} waiting={waiting.has(response.id)} />
        ))}
      </ul>
    </Card>
  );
};

const Row = ({
  measure,
  response,
  waiting,
}: {
  measure: Measure;
  response: MeasureResponse;
  waiting: boolean;
}) => {
  const t = useT();
  const [open, setOpen] = useState(false);
  const when = longDate(response.completedAt, response.zone);
  const file = `${measure.id}-${response.completedAt.slice(0, 10)}.fhir.json`;
  return (
    <li className="grid gap-2 py-3">
      <div className="flex items-center gap-3">
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="min-h-11 min-w-0 flex-1 rounded-field text-start"
        >
          <span className="font-medium">{when}</span>
          {response.total === null ? null : <span> · {response.total}</span>}
          <span className="block text-small text-ink-2">
            {waiting
              ? t("measures.waiting")
              : response.source === "record"
                ? t("measures.from-record")
                : t("measures.show-answers")}
          </span>
        </button>
        {waiting ? null : (
          <IconButton
            icon="download"
            size={19}
            className="text-ink-2"
            label={t("measures.save-fhir-of", { when: shortDate(response.completedAt) })}
            onClick={() => void saveForClinic(response.id, file)}
          />
        )}
        <IconButton
          icon="trash"
          size={19}
          className="text-ink-2"
          label={t("measures.delete-of", { when: shortDate(response.completedAt) })}
          onClick={() => void deleteMeasure(response.id)}
        />
      </div>
      {open ? <AnswersGiven measure={measure} response={response} /> : null}
    </li>
  );
};
