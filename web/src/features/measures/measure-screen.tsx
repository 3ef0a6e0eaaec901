import { measureById } from "@evenkeel/content/measures/measures";
import { formIn } from "@evenkeel/measures/form";
import type { Measure } from "@evenkeel/measures/measure";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { NotHere } from "../../app/not-here.tsx";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { useMe } from "../../session/me.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Page } from "../../ui/page.tsx";
import { Note } from "../../ui/states.tsx";
import { useMemberId } from "../check-in/pending.ts";
import { PendingNote } from "../check-in/pending-note.tsx";
import { AnswerList } from "./answer-list.tsx";
import { responsesTo } from "./here.ts";
import { dropDraft, keptDraft } from "./kept-measures.ts";
import { MeasureFigure } from "./measure-figure.tsx";
import { ResultCard } from "./result-card.tsx";
import { ScheduleCard } from "./schedule-card.tsx";
import { Terms } from "./terms.tsx";
import { useMeasures } from "./use-measures.ts";
import { WhoSees } from "./who-sees.tsx";

export const MeasureScreen = () => {
  const { measureId } = useParams({ from: "/rooms/measures/$measureId" });
  const measure = measureById(measureId);
  return measure === undefined ? <NotHere /> : <About key={measureId} measure={measure} />;
};

const TEEN = new Set(["under-13", "13-15", "16-17"]);

/** One questionnaire: begin or go on, the newest result in plain words, all results over time, and when to be asked. */
const About = ({ measure }: { measure: Measure }) => {
  const t = useT();
  const me = useMe();
  const { here, waiting } = useMeasures();
  const responses = responsesTo(here, measure.id);
  const { form, language } = formIn(measure, currentLanguage());
  return (
    <Page
      title={measure.short}
      back="/measures"
      lead={`${t(`measures.about.${measure.about}`)} · ${t("measures.questions", { n: measure.items.length })}`}
    >
      <div className="grid gap-4">
        <PendingNote />
        {language === currentLanguage() ? null : <Note>{t("measures.english-only")}</Note>}
        {measure.ours ? <Note>{t("measures.unvalidated")}</Note> : null}
        {measure.about === "trauma" ? <Note>{t("measures.trauma-note")}</Note> : null}
        {!measure.ours && me?.ageBand != null && TEEN.has(me.ageBand) ? (
          <Note>{t("measures.adults")}</Note>
        ) : null}
        <Begin measure={measure} again={responses.length > 0} />
        <ResultCard measure={measure} form={form} responses={responses} />
        {responses.length > 1 && measure.scoring.kind === "sum" ? (
          <Card aria-labelledby="over-time" className="grid gap-3">
            <h2 id="over-time" className="text-title">
              {t("measures.over-time")}
            </h2>
            <MeasureFigure measure={measure} form={form} responses={responses} />
          </Card>
        ) : null}
        {responses.length > 0 ? (
          <AnswerList measure={measure} responses={responses} waiting={waiting} />
        ) : here.last[measure.id] !== undefined && !here.whole ? (
          <Note>{t("measures.results-offline")}</Note>
        ) : null}
        <ScheduleCard measure={measure} here={here} />
        <WhoSees />
        <Terms measure={measure} form={form} />
      </div>
    </Page>
  );
};

const Begin = ({ measure, again }: { measure: Measure; again: boolean }) => {
  const t = useT();
  const memberId = useMemberId();
  const [draft, setDraft] = useState(() => keptDraft(memberId, measure.id, Date.now()));
  const params = { measureId: measure.id };
  return (
    <div className="grid gap-2">
      {draft === null ? null : (
        <p className="text-small text-ink-2">
          {t("measures.draft", { n: Object.keys(draft.answers).length, of: measure.items.length })}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button asChild tone="sea">
          <Link to="/measures/$measureId/take" params={params}>
            {t(draft !== null ? "measures.go-on" : again ? "measures.again" : "measures.begin")}
          </Link>
        </Button>
        {draft === null || memberId === null ? null : (
          <Button
            tone="plain"
            onClick={() => {
              dropDraft(memberId, measure.id);
              setDraft(null);
            }}
          >
            {t("measures.start-over")}
          </Button>
        )}
      </div>
    </div>
  );
};
