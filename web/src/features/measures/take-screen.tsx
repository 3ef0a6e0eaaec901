import { measureById } from "@evenkeel/content/measures/measures";
import { criticalSentence } from "@evenkeel/measures/critical-sentence";
import { formIn } from "@evenkeel/measures/form";
import type { Measure } from "@evenkeel/measures/measure";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { NotHere } from "../../app/not-here.tsx";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Loading, Note } from "../../ui/states.tsx";
import { toast } from "../../ui/toast.tsx";
import { useMemberId, usePending } from "../check-in/pending.ts";
import { QuestionForm } from "./question-form.tsx";
import { useRun } from "./use-run.ts";

// The companion's part comes along with the page, so that it opens without a connection.
const itemTalk = import("./item-talk.tsx");
const ItemTalk = lazy(async () => ({ default: (await itemTalk).ItemTalk }));

export const TakeScreen = () => {
  const { measureId } = useParams({ from: "/rooms/measures/$measureId/take" });
  const memberId = useMemberId();
  const measure = measureById(measureId);
  if (measure === undefined) return <NotHere />;
  return memberId === null ? <Loading /> : <Taking key={measureId} measure={measure} memberId={memberId} />;
};

/** One question a screen. An answer that asks for safety opens the companion's own question before the page is left. */
const Taking = ({ measure, memberId }: { measure: Measure; memberId: string }) => {
  const t = useT();
  const navigate = useNavigate();
  // Opens the queue that the finished questionnaire goes into.
  usePending();
  const run = useRun(measure, memberId, currentLanguage());
  const { draft, question, questions } = run;
  const { form, language } = formIn(measure, draft.language);
  const params = { measureId: measure.id };
  const at = questions.indexOf(question);

  const finish = (finished: boolean): void => {
    if (!finished) return;
    toast(t(navigator.onLine ? "measures.kept" : "measures.kept-here"));
    void navigate({ to: "/measures/$measureId", params, replace: true });
  };
  const talk = draft.talk;
  if (talk?.open === true)
    return (
      <Suspense fallback={<Loading />}>
        <ItemTalk
          memberId={memberId}
          talk={talk}
          sentence={criticalSentence(measure, draft.language, talk.itemId, talk.value) ?? ""}
          onGoOn={() => void run.goOn().then(finish)}
        />
      </Suspense>
    );
  return (
    <Page title={measure.short} back={`/measures/${measure.id}`}>
      <div className="grid gap-5">
        {language === currentLanguage() ? null : at === 0 ? <Note>{t("measures.english-only")}</Note> : null}
        <QuestionForm
          key={question.id}
          language={language}
          lead={[form.instruction, form.stem ?? ""].filter((part) => part !== "")}
          question={question}
          step={{ n: at + 1, of: questions.length }}
          chosen={draft.answers[question.id] ?? null}
          onBack={at === 0 ? null : run.back}
          onAnswer={(value) => void run.answer(value).then(finish)}
        />
        <div>
          <Button asChild size="small" tone="plain" className="-ms-4">
            <Link to="/measures/$measureId" params={params} onClick={() => toast(t("measures.left"))}>
              {t("measures.leave")}
            </Link>
          </Button>
        </div>
        <p lang={measure.notice === undefined ? language : "en"} className="text-label text-ink-2">
          {measure.notice ?? form.terms}
        </p>
      </div>
    </Page>
  );
};
